package org.goldthread.relay;

import java.util.Optional;

/** Knows who is acting on this thread. */
public interface Acting {
    /** Their id; nothing where nobody is signed in. */
    Optional<String> now();

    /** Runs what the relay takes up again by itself under a name of Goldthread's own. */
    void asUpkeep(Runnable work);
}
