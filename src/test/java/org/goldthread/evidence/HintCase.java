package org.goldthread.evidence;

import org.jspecify.annotations.Nullable;

/** Facts at which a hint is given, and facts at which it is not, that differ in one field only. */
record HintCase(Hint hint, String field, HintFacts fires, HintFacts silent) {
    static HintCase pair(Hint hint, HintFacts facts, String field, @Nullable Object fires, @Nullable Object silent) {
        return new HintCase(hint, field, SomeFacts.with(facts, field, fires), SomeFacts.with(facts, field, silent));
    }

    @Override
    public String toString() {
        return hint + " by " + field;
    }
}
