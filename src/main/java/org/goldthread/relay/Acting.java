package org.goldthread.relay;

import java.util.Optional;

/** Knows who is acting on this thread. */
public interface Acting {
    /** Their id; nothing where nobody is signed in. */
    Optional<String> now();
}
