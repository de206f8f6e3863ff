package org.goldthread.today;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do next.
 *
 * @param kind gives its texts: {@code today.move.KIND.what} and {@code .button}
 * @param what what the first text names
 * @param reasons why, each a short phrase
 * @param address where it is done
 * @param anew where something new is begun instead, if it is about going on with what is begun; else null
 */
public record Move(
        Kind kind,
        List<Object> what,
        List<Reason> reasons,
        String address,
        @Nullable String anew) {
    /** In the order in which they matter. */
    public enum Kind {
        READ_FEEDBACK,
        ANSWER,
        RETURNED,
        ANSWER_FEEDBACK,
        ANSWER_ARRIVED,
        COUNTERSIGN,
        MARK,
        LOOK_AT,
        READ_COMMENTS,
        AGREE_PLAN,
        SIGN_OFF,
        SIGN_OFF_FOR,
        SUBMIT,
        DO_NEXT,
        FINISH_DRAFTS,
        ASSIGN_ASSESSOR,
        START_PORTFOLIO,
        SEE_TEAM
    }

    /** A text, and what it names: words, numbers, days. */
    public record Reason(String key, List<Object> args) {
        public Reason {
            args = List.copyOf(args);
        }

        static Reason of(String key, Object... args) {
            return new Reason(key, List.of(args));
        }
    }

    public Move {
        what = List.copyOf(what);
        reasons = List.copyOf(reasons);
    }

    Move(Kind kind, List<Object> what, List<Reason> reasons, String address) {
        this(kind, what, reasons, address, null);
    }

    /** With the one reason of its kind, {@code today.move.KIND.why}. */
    static Move of(Kind kind, List<Object> what, List<Object> why, String address) {
        return new Move(kind, what, List.of(new Reason("today.move." + kind + ".why", why)), address);
    }
}
