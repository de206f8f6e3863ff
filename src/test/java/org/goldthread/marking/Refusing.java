package org.goldthread.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.Refused;

/** What a rule said when it refused. */
final class Refusing {
    private Refusing() {}

    static Refusal refusal(ThrowingCallable step) {
        var refused = catchThrowableOfType(Refused.class, step);
        assertThat(refused).as("it was not refused").isNotNull();
        return refused.refusal();
    }

    static AbstractStringAssert<?> assertRefused(ThrowingCallable step) {
        return assertThat(refusal(step).key());
    }
}
