package org.goldthread.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.UidlWriter;
import java.util.EnumMap;
import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationContext;

/** What somebody may not see yet is not hidden on their page: it is not in what the server sends to it. */
@GoldthreadTest
class NotYetInTheTrafficTest {
    private static final List<String> CANDIDATES = List.of(
            "",
            "evidence",
            "evidence/:item",
            "threads",
            "threads/:thread",
            "portfolio",
            "portfolio/:portfolio",
            "portfolio/:portfolio/submit");
    private static final String ATTEMPT = "portfolio/:portfolio/attempts/:submission";

    private final ApplicationContext context;

    NotYetInTheTrafficTest(ApplicationContext context) {
        this.context = context;
    }

    @AfterEach
    void close() {
        Screens.close();
        SignIn.out();
    }

    @ParameterizedTest
    @EnumSource(names = {"MARKING", "FINISHED", "REOPENED"})
    void noJudgementReachesTheCandidateBeforeItIsFinishedAndOpened(Stand stand) {
        var world = world(stand);
        for (var place : CANDIDATES) {
            assertThat(sent(world, Actor.OWN_CANDIDATE, place)).as(place).doesNotContain(World.JUDGED);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MARKING", "REOPENED"})
    void norOnThePageOfTheAttempt(Stand stand) {
        assertThat(sent(world(stand), Actor.OWN_CANDIDATE, ATTEMPT))
                .contains("Call-back within 4 hours")
                .doesNotContain(World.JUDGED);
    }

    @Test
    void finishedItIsThereAsSoonAsItIsOpened() {
        assertThat(sent(world(Stand.FINISHED), Actor.OWN_CANDIDATE, ATTEMPT)).contains(World.JUDGED);
    }

    @Test
    void whatIsSentToTheAssessorHasIt() {
        assertThat(sent(world(Stand.MARKING), Actor.ASSESSOR_OF_RECORD, "marking/:submission"))
                .contains("A reply with its date");
    }

    @ParameterizedTest
    @EnumSource(names = {"MARKING", "FINISHED", "OPENED"})
    void aLeadIsSentNoFeedbackEver(Stand stand) {
        var world = world(stand);
        for (var place : List.of("", "team", "portfolio")) {
            assertThat(sent(world, Actor.THEIR_LEAD, place)).as(place).doesNotContain(World.JUDGED);
        }
    }

    @Test
    void draftsAreSentToNobodyElse() {
        var world = world(Stand.IN_PROGRESS);
        assertThat(sent(world, Actor.OWN_CANDIDATE, "evidence")).contains("Call-back within 4 hours");
        for (var place : List.of("", "marking", "portfolio", "portfolio/:portfolio")) {
            assertThat(sent(world, Actor.ASSESSOR_OF_RECORD, place))
                    .as(place)
                    .doesNotContain("Call-back within 4 hours");
        }
        for (var place : List.of("", "team", "portfolio")) {
            assertThat(sent(world, Actor.THEIR_LEAD, place)).as(place).doesNotContain("Call-back within 4 hours");
        }
    }

    private World world(Stand stand) {
        return new World(context, stand, false, new EnumMap<>(Actor.class));
    }

    /** All that a fresh page is sent at {@code place}, as it goes over the wire. */
    private String sent(World world, Actor actor, String place) {
        world.comes(actor);
        Screens.open(context);
        try {
            UI.getCurrent().navigate(new ScreenSurface(context, place).address(world));
            return new UidlWriter().createUidl(UI.getCurrent(), false).toString();
        } finally {
            Screens.close();
        }
    }
}
