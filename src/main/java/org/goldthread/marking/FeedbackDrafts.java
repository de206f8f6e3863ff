package org.goldthread.marking;

import java.time.LocalDate;
import java.util.List;
import org.goldthread.portfolio.Outcome;
import org.goldthread.time.WorkingDays;
import org.goldthread.ui.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Drafts the overall feedback from the judgements, so that the assessor edits instead of writing anew. Comments, and what
 * would show a criterion, stand with their criteria below it: they are not said here again.
 */
@Component
class FeedbackDrafts {
    private final Texts texts;
    private final int workingDays;

    FeedbackDrafts(Texts texts, @Value("${goldthread.marking.next-action-within-working-days}") int workingDays) {
        this.texts = texts;
        this.workingDays = workingDays;
    }

    /** Words that the assessor has written, or that were finished once and reopened, are kept. */
    FeedbackDraft draft(Submission submission, Yardstick yardstick, LocalDate today) {
        var written = submission.feedback();
        if (written == null) {
            return anew(submission, yardstick, today);
        }
        var without = written.nextActionDue() == null && written.nextAction().isEmpty();
        return new FeedbackDraft(
                written.whatWasGood(), written.nextAction(), without ? due(today) : written.nextActionDue());
    }

    FeedbackDraft anew(Submission submission, Yardstick yardstick, LocalDate today) {
        return new FeedbackDraft(good(submission, yardstick), next(submission, yardstick), due(today));
    }

    private LocalDate due(LocalDate today) {
        return WorkingDays.after(today, workingDays);
    }

    private String good(Submission submission, Yardstick yardstick) {
        var met = with(submission, Outcome.MET);
        if (met.isEmpty()) {
            return "";
        }
        var titles = met.stream()
                .map(judgement -> yardstick.criterion(judgement.criterion()).title())
                .toList();
        return texts.of("marking.draft.good", titles.size(), listed(titles));
    }

    private String next(Submission submission, Yardstick yardstick) {
        var titles = with(submission, Outcome.NOT_YET).stream()
                .map(judgement -> yardstick.criterion(judgement.criterion()).title())
                .toList();
        return titles.isEmpty() ? "" : texts.of("marking.draft.next", titles.size(), listed(titles));
    }

    private String listed(List<String> titles) {
        return titles.size() == 1
                ? titles.getFirst()
                : texts.of(
                        "marking.draft.and", String.join(", ", titles.subList(0, titles.size() - 1)), titles.getLast());
    }

    private static List<CriterionJudgement> with(Submission submission, Outcome outcome) {
        return submission.criteria().stream()
                .map(submission::judgement)
                .filter(judgement -> judgement.outcome() == outcome)
                .toList();
    }
}
