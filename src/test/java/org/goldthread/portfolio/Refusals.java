package org.goldthread.portfolio;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.rules.Refused;

/** How a refusal reads in a test: its rule, the end of its key, its arguments. */
final class Refusals {
    private Refusals() {}

    static String refusedBy(Runnable work) {
        var refused = catchThrowableOfType(Refused.class, work::run);
        if (refused == null) {
            return "not refused";
        }
        var why = refused.refusal();
        return Stream.concat(
                        Stream.of(why.rule(), why.key().substring(why.key().lastIndexOf('.') + 1)),
                        why.args().stream().map(Object::toString))
                .collect(Collectors.joining(" "));
    }
}
