package org.goldthread.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.GoldthreadTest;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.ApplicationContext;

/**
 * Every service method and every screen, in every state of what it is about, for everybody who may come: each is really
 * called or opened, and has to answer as the expected table, written by hand, says. A new one without a line fails.
 */
@GoldthreadTest
class AccessMatrixTest {
    private final ApplicationContext context;
    private final ExpectedAccess expected = ExpectedAccess.read();
    private final Map<Stand, World> worlds = new EnumMap<>(Stand.class);
    private final Map<Actor, PersonId> strangers = new EnumMap<>(Actor.class);
    private final Map<Stand, World> ofTrainees = new EnumMap<>(Stand.class);

    AccessMatrixTest(ApplicationContext context) {
        this.context = context;
    }

    @AfterEach
    void signOut() {
        Screens.close();
        SignIn.out();
    }

    @Test
    void aboutEveryCellSomethingIsWritten() {
        var surfaces = Surfaces.all(context);
        assertThat(surfaces).hasSizeGreaterThan(150);
        assertThat(expected.gaps(surfaces)).isEmpty();
    }

    @Test
    void everyLineSaysSomethingOfItsOwn() {
        assertThat(expected.idle(Surfaces.all(context))).isEmpty();
    }

    /** A row of refusals alone would be as well met by something that nobody can do at all. */
    @Test
    void everyRowHasAYesOrAWrittenReason() throws IOException {
        var reasons = NeverYes.reasons();
        assertThat(NeverYes.unexplained(expected, Surfaces.all(context), reasons))
                .isEmpty();
        try (var files = Files.walk(Path.of("src", "test", "java"))) {
            var tests = files.map(file -> String.valueOf(file.getFileName())).collect(Collectors.toSet());
            assertThat(NeverYes.tests(reasons.values()))
                    .isNotEmpty()
                    .allSatisfy(test -> assertThat(tests).contains(test + ".java"));
        }
    }

    @TestFactory
    Stream<DynamicTest> everybodyIsAnsweredAsExpected() {
        return Surfaces.all(context).stream()
                .map(surface -> dynamicTest(
                        surface.name(),
                        () -> assertThat(Differences.between(expected, surface, cell -> exercise(surface, cell)))
                                .isEmpty()));
    }

    /** A world that somebody changed is of no use to the next one. */
    private Answer exercise(Surface surface, Cell cell) {
        var byTrainee = cell.actor() == Actor.TRAINEE_OF_RECORD;
        var known = byTrainee ? ofTrainees : worlds;
        var world = known.computeIfAbsent(cell.stand(), stand -> new World(context, stand, byTrainee, strangers));
        world.comes(cell.actor());
        var answer = surface.answer(world);
        SignIn.out();
        // a document that was begun is made in the background
        var begun = answer == Answer.YES && surface.name().equals("DocumentService.begin");
        if (begun || (answer != Answer.NO && world.isChanged())) {
            known.remove(cell.stand());
        }
        return answer;
    }
}
