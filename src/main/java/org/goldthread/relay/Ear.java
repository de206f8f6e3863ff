package org.goldthread.relay;

/** Hears of every change. It bears hearing one twice; one ear that fails keeps no other from hearing. */
public interface Ear {
    void heard(Told told);
}
