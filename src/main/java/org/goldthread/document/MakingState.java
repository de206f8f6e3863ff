package org.goldthread.document;

import java.time.Instant;

/** How far a document is. */
public sealed interface MakingState {
    /** Others are being made; it has its turn after them. */
    record Waiting() implements MakingState {}

    /**
     * Being drawn.
     *
     * @param percent of what is to be drawn, 0 to 100
     * @param pages drawn so far
     * @param part the title of the part that is being drawn; may be empty
     */
    record Drawing(int percent, int pages, String part) implements MakingState {}

    /** Ready to be fetched; {@code size} in bytes. */
    record Made(int pages, long size, Instant at) implements MakingState {}

    record Cancelled() implements MakingState {}

    /** Something unexpected; {@code reference} is in the log too. */
    record Failed(String reference) implements MakingState {}

    default boolean isEnd() {
        return switch (this) {
            case Waiting _, Drawing _ -> false;
            case Made _, Cancelled _, Failed _ -> true;
        };
    }
}
