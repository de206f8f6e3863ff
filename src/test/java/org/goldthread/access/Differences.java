package org.goldthread.access;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where people are answered otherwise than was written down. */
final class Differences {
    private Differences() {}

    /** Each in words; {@code is} tells how a cell is answered. */
    static List<String> between(ExpectedAccess expected, Surface surface, Function<Cell, Answer> is) {
        return surface.cells()
                .flatMap(cell -> difference(expected, cell, is.apply(cell)))
                .toList();
    }

    private static Stream<String> difference(ExpectedAccess expected, Cell cell, Answer is) {
        var should = expected.answer(cell);
        if (should.filter(is::equals).isPresent()) {
            return Stream.empty();
        }
        return Stream.of(cell + " | is " + is + ", expected "
                + should.map(Answer::toString).orElse("nothing"));
    }
}
