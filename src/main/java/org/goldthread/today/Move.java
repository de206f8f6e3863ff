package org.goldthread.today;

import java.util.List;

/**
 * One thing to do next.
 *
 * @param kind gives its texts: {@code today.move.KIND.what}, {@code .why} and {@code .button}
 * @param what what the first text names
 * @param why what the reason names
 * @param address where it is done
 */
public record Move(Kind kind, List<Object> what, List<Object> why, String address) {
    /** In the order in which they matter. */
    public enum Kind {
        READ_FEEDBACK,
        ANSWER,
        MARK,
        AGREE_PLAN,
        SIGN_OFF,
        SUBMIT,
        DO_NEXT,
        FINISH_DRAFTS,
        SEE_TEAM
    }

    public Move {
        what = List.copyOf(what);
        why = List.copyOf(why);
    }
}
