package org.goldthread.relay;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote an event, and what its aggregate was then; part of the same write.
 *
 * @param by the id of whoever acted; none where nobody is signed in
 * @param content SHA-256 of the aggregate as it was written, without its outbox, in lower-case hexadecimal
 * @param state the aggregate's own, where it has one
 * @param of the id of the person whom it belongs to, where it says so
 */
public record Stamp(
        @Nullable String by,
        String content,
        @Nullable String state,
        @Nullable String of) {}
