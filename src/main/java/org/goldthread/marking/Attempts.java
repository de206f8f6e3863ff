package org.goldthread.marking;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldthread.evidence.EvidenceCatalogue;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.Stage;
import org.goldthread.evidence.StageForm;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.Outcome;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.Framework;
import org.goldthread.standards.Standards;
import org.springframework.stereotype.Component;

/** Cuts from a submission what its candidate may see. */
@Component
class Attempts {
    private final Standards standards;
    private final PeopleDirectory people;
    private final EvidenceCatalogue evidence;

    Attempts(Standards standards, PeopleDirectory people, EvidenceCatalogue evidence) {
        this.standards = standards;
        this.people = people;
        this.evidence = evidence;
    }

    Attempt of(Submission submission, PersonId reader) {
        var framework = standards.find(submission.framework());
        return new Attempt(
                submission.id(),
                submission.portfolio(),
                submission.attempt(),
                submission.state(),
                submission.candidate().equals(reader),
                people.name(submission.candidate()),
                people.name(submission.assessor()),
                submission.submitted(),
                submission.expectBy(),
                submission.criteria().stream()
                        .flatMap(code -> framework.criterion(code).stream())
                        .toList(),
                submission.items(),
                submission.declaration(),
                submission.contentHash(),
                submission.isIntact(),
                submission.addenda(),
                submission.state() == SubmissionState.UNDER_ASSESSMENT ? null : submission.finished(),
                submission.returnReason(),
                marked(submission, framework),
                submission.presentation().statement());
    }

    /** Nothing before it is finished, and nothing while it is reopened. */
    private Optional<Marked> marked(Submission submission, Framework framework) {
        if (submission.state() != SubmissionState.FINISHED) {
            return Optional.empty();
        }
        var there = evidence.forCriteria(submission.candidate(), submission.criteria()).stream()
                .map(EvidenceItem::id)
                .collect(Collectors.toSet());
        return Optional.of(new Marked(
                Objects.requireNonNull(submission.finished()),
                Objects.requireNonNull(submission.feedback()),
                submission.criteria().stream()
                        .map(code -> criterion(code, submission, framework, there))
                        .toList()));
    }

    private static MarkedCriterion criterion(
            CriterionCode code, Submission submission, Framework framework, Set<EvidenceId> there) {
        var judgement = submission.judgement(code);
        var next = next(code, submission)
                .filter(item -> judgement.outcome() == Outcome.NOT_YET && there.contains(item.item()));
        return new MarkedCriterion(
                framework.criterion(code).orElseThrow(),
                Objects.requireNonNull(judgement.outcome()),
                judgement.failing().stream().sorted().toList(),
                judgement.whatWouldShowIt(),
                judgement.comment(),
                next.map(SubmittedItem::item).orElse(null),
                next.map(SubmittedItem::title).orElse(""),
                stage(code));
    }

    /** The item to go on with: one that was not accepted, else the first. */
    private static Optional<SubmittedItem> next(CriterionCode code, Submission submission) {
        var showing = submission.items().stream()
                .filter(item -> item.claim(code).isPresent())
                .toList();
        return showing.stream()
                .filter(item -> !submission
                        .judgement(new ClaimKey(item.item().value(), code))
                        .isAccepted())
                .findFirst()
                .or(() -> showing.stream().findFirst());
    }

    /** The first stage that usually shows it. */
    private static Stage stage(CriterionCode code) {
        return Arrays.stream(Stage.values())
                .filter(stage -> StageForm.of(stage).suggests().stream()
                        .anyMatch(suggested -> suggested.criterion().equals(code)))
                .findFirst()
                .orElse(Stage.PROCESS);
    }
}
