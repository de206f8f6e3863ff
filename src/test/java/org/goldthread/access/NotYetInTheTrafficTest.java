package org.goldthread.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.marking.SomeAttempt.PROCESS;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.UidlWriter;
import java.util.EnumMap;
import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.evidence.LookRequestService;
import org.goldthread.marking.CommentBankService;
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
    private static final String SECOND = "Said of the second attempt alone";
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

    /** R7: until the second signature nothing has been decided, for the candidate as for their lead. */
    @Test
    void whatWaitsForASecondSignatureReachesItsSignerAlone() {
        var world = world(Stand.COUNTERSIGNING);
        for (var place : CANDIDATES) {
            assertThat(sent(world, Actor.OWN_CANDIDATE, place)).as(place).doesNotContain(World.JUDGED);
        }
        assertThat(sent(world, Actor.OWN_CANDIDATE, ATTEMPT)).doesNotContain(World.JUDGED);
        for (var place : List.of("", "team", "portfolio", "marking/workload")) {
            assertThat(sent(world, Actor.THEIR_LEAD, place)).as(place).doesNotContain(World.JUDGED);
        }
        for (var place : List.of("", "marking", "marking/:submission/countersign", "notices")) {
            assertThat(sent(world, Actor.ASSESSOR, place)).as(place).doesNotContain(World.JUDGED);
        }
        assertThat(sent(world, Actor.COUNTERSIGNER, "marking/:submission/countersign"))
                .contains("A reply with its date");
    }

    /** Both attempts are the assessor's; of the second one its candidate knows nothing yet. */
    @Test
    void sideBySideIsTheAssessorsAlone() {
        var world = world(Stand.HANDED_IN_AGAIN);
        var compare = "marking/:submission/compare/:criterion";
        assertThat(sent(world, Actor.ASSESSOR_OF_RECORD, compare)).contains("A reply of this year");
        for (var actor : List.of(Actor.ASSESSOR, Actor.COUNTERSIGNER, Actor.TRAINEE)) {
            assertThat(sent(world, actor, compare)).as(actor.toString()).doesNotContain(World.JUDGED);
        }
        world.attempt.assessorDoes().decide(world.submission, PROCESS, now -> now.commented(SECOND));
        for (var place : CANDIDATES) {
            assertThat(sent(world, Actor.OWN_CANDIDATE, place)).as(place).doesNotContain(SECOND);
        }
        assertThat(sent(world, Actor.OWN_CANDIDATE, ATTEMPT)).doesNotContain(SECOND);
        assertThat(sent(world, Actor.ASSESSOR_OF_RECORD, compare)).contains(SECOND);
    }

    @Test
    void commentsToUseAgainReachTheirAssessorAlone() {
        var world = world(Stand.SUBMITTED);
        world.comes(Actor.ASSESSOR_OF_RECORD);
        context.getBean(CommentBankService.class).keep(SECOND, PROCESS);
        assertThat(context.getBean(CommentBankService.class).mine("", null)).hasSize(1);
        for (var actor : List.of(Actor.ASSESSOR, Actor.COUNTERSIGNER, Actor.OWN_CANDIDATE, Actor.THEIR_LEAD)) {
            for (var place : List.of("", "marking", ATTEMPT, "portfolio/:portfolio")) {
                assertThat(sentIfLetIn(world, actor, place))
                        .as(actor + " " + place)
                        .doesNotContain(SECOND);
            }
        }
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
        world.comes(Actor.OWN_CANDIDATE);
        // which its candidate had shown to the assessor until now
        context.getBean(LookRequestService.class).close(world.look);
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

    /** Nothing, where their role is not let in at all. */
    private String sentIfLetIn(World world, Actor actor, String place) {
        try {
            return sent(world, actor, place);
        } catch (MockAccessDeniedException notLetIn) {
            return "";
        }
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
