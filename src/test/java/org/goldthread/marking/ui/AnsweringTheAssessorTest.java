package org.goldthread.marking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.marking.AddendumDraft;
import org.goldthread.marking.AddendumKind;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.portfolio.SubmissionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A candidate answers what the assessor asks and confirms what the assessor recorded. */
@GoldthreadTest
class AnsweringTheAssessorTest extends HandsIn {
    private final LocalDate today;
    private SubmissionId id = new SubmissionId("none");

    AnsweringTheAssessorTest(ApplicationContext context, Clock clock) {
        super(context, SomeAttempt.ready(context));
        today = LocalDate.now(clock);
    }

    @BeforeEach
    void handIn() {
        id = attempt.submit(SomeAttempt.PROCESS);
    }

    @Test
    void aQuestionIsAnsweredOnceAndDated() {
        attempt.assessorDoes().ask(id, "Who runs it while you are away?", List.of(SomeAttempt.PROCESS));
        open(id);
        assertThat(OnScreen.text()).contains("Ada Assessor asks", "Who runs it while you are away?");
        OnScreen.press("Send the answer");
        assertThat(OnScreen.errors()).containsExactly("Write your answer.");
        OnScreen.write("Your answer", "The service desk lead.");
        OnScreen.press("Send the answer");
        assertThat(OnScreen.text()).contains("The service desk lead.", "Confirmed on ");
        assertThat(OnScreen.hasButton("Send the answer")).isFalse();
        assertThat(attempt.stored(id).addenda().getFirst().account()).isEqualTo("The service desk lead.");
    }

    @Test
    void aRecordingCanBeHeardBeforeItIsConfirmed() {
        attempt.asAssessor();
        var discussed = new AddendumDraft(
                AddendumKind.PROFESSIONAL_DISCUSSION,
                today,
                "By video",
                "",
                "She said why the standard exists.",
                List.of(SomeAttempt.PROCESS),
                attempt.pdf().file());
        attempt.assessorDoes().record(id, discussed);
        open(id);
        var recording = _get(Anchor.class, spec -> spec.withText("call-back.pdf"));
        assertThat(recording.getHref()).isNotEmpty();
        assertThat(OnScreen.hasButton("Yes, that is how it was")).isTrue();
    }

    @Test
    void anObservationCountsOnceItIsConfirmed() {
        var seen = new AddendumDraft(
                AddendumKind.OBSERVATION,
                today,
                "Service desk",
                "",
                "She called back within the hour.",
                List.of(SomeAttempt.PROCESS),
                null);
        attempt.assessorDoes().record(id, seen);
        open(id);
        assertThat(OnScreen.text()).contains("Observation", "Service desk", "She called back within the hour.");
        assertThat(attempt.stored(id).addenda().getFirst().isConfirmed()).isFalse();
        OnScreen.press("Yes, that is how it was");
        assertThat(OnScreen.text()).contains("Confirmed on ");
        assertThat(attempt.stored(id).addenda().getFirst().isConfirmed()).isTrue();
    }
}
