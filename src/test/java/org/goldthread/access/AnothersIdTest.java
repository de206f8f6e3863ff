package org.goldthread.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldthread.GoldthreadTest;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.audit.Entries;
import org.goldthread.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.ApplicationContext;

/**
 * Whatever takes an id and is somebody's: for another one with the same role it is a 404 and stands in the audit. Which
 * those are is read from the expected table, so that a new one is among them as soon as it has its lines.
 */
@GoldthreadTest
class AnothersIdTest {
    /** Each with somebody who has the same role and no relation. */
    private static final Map<Actor, Actor> STRANGERS = Map.of(
            Actor.OWN_CANDIDATE, Actor.CANDIDATE,
            Actor.ASSESSOR_OF_RECORD, Actor.ASSESSOR,
            Actor.COUNTERSIGNER, Actor.ASSESSOR,
            Actor.THEIR_LEAD, Actor.LEAD);

    /** What takes no id of another's, or one that says nothing of anybody. */
    private static final Set<String> NO_OTHERS_ID = Set.of(
            // one's own account, whoever asks
            "AccountService.changePassword",
            // what its own list has said of somebody, whom it asks nothing more about
            "LeadService.whoCanAct",
            // a notice's id names no person, and only its own person ever sees it
            "NoticeService.open",
            "/notices/:notice",
            // a file's id is a random number that stands for its content, and is asked for by the services in front
            "FilesService.reserve",
            "FilesService.attached",
            "FilesService.text",
            "FilesService.imagePicture");

    private final ApplicationContext context;
    private final ExpectedAccess expected = ExpectedAccess.read();
    private final Map<Stand, World> worlds = new EnumMap<>(Stand.class);
    private final Map<Actor, PersonId> strangers = new EnumMap<>(Actor.class);

    AnothersIdTest(ApplicationContext context) {
        this.context = context;
    }

    @AfterEach
    void close() {
        Screens.close();
        SignIn.out();
    }

    @TestFactory
    Stream<DynamicTest> isNotFoundAndEntered() {
        return takingIds().map(surface -> dynamicTest(surface.name(), () -> walk(surface)));
    }

    @Test
    void thereAreMany() {
        assertThat(takingIds().filter(surface -> surface.name().startsWith("/")))
                .hasSizeGreaterThan(12);
        assertThat(takingIds().filter(surface -> !surface.name().startsWith("/")))
                .hasSizeGreaterThan(50);
    }

    private Stream<Surface> takingIds() {
        return Surfaces.all(context).stream()
                .filter(surface -> !NO_OTHERS_ID.contains(surface.name()))
                .filter(surface -> STRANGERS.keySet().stream()
                        .anyMatch(owner -> stand(surface, owner).isPresent()));
    }

    private void walk(Surface surface) {
        STRANGERS.forEach((owner, stranger) ->
                stand(surface, owner).ifPresent(stand -> notFoundAndEntered(surface, stranger, stand)));
    }

    private void notFoundAndEntered(Surface surface, Actor stranger, Stand stand) {
        // somebody new each time, as the same look within an hour is entered once
        strangers.clear();
        var world = worlds.computeIfAbsent(stand, each -> new World(context, each, false, strangers));
        world.comes(stranger);
        assertThat(surface.answer(world)).as("%s, %s", stranger, stand).isEqualTo(Answer.NOT_FOUND);
        var who = strangers.get(stranger);
        var entries = Stream.of(world.candidate(), world.newcomer.value())
                .flatMap(whose -> Entries.about(context, "people/" + whose).stream());
        assertThat(entries).as("%s, %s", stranger, stand).anySatisfy(entry -> {
            assertThat(entry.kind()).isEqualTo("refused-look");
            assertThat(entry.actor()).isEqualTo(who == null ? "" : who.value());
        });
    }

    /** One in which it is there for {@code owner}, and not for whoever else has the role. */
    private Optional<Stand> stand(Surface surface, Actor owner) {
        return Stand.of(surface.thing()).stream()
                .filter(stand -> is(surface, owner, stand, Answer.YES, Answer.RULE)
                        && is(surface, STRANGERS.get(owner), stand, Answer.NOT_FOUND))
                .findFirst();
    }

    private boolean is(Surface surface, Actor actor, Stand stand, Answer... answers) {
        return expected.answer(new Cell(surface.name(), actor, stand)).stream().anyMatch(Set.of(answers)::contains);
    }
}
