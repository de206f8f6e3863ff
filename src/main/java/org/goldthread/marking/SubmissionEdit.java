package org.goldthread.marking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.goldthread.people.PersonId;
import org.goldthread.relay.DomainEvent;
import org.goldthread.relay.Outbox;
import org.jspecify.annotations.Nullable;

/** What may change of a submission; the sealed part is not among it (R9). */
final class SubmissionEdit {
    private final Submission from;
    private List<SubmittedItem> items;
    private PersonId assessor;
    private String contentHash;
    private SubmissionState state;
    private List<ClaimJudgement> claimJudgements;
    private List<CriterionJudgement> criterionJudgements;
    private List<Addendum> addenda;
    private List<WitnessConfirmation> witnessConfirmations;
    private boolean authenticityConfirmed;
    private @Nullable Instant finished;
    private @Nullable Feedback feedback;
    private String returnReason;
    private @Nullable Countersigning countersigning;
    private Outbox outbox;

    SubmissionEdit(Submission from) {
        this.from = from;
        items = from.items();
        assessor = from.assessor();
        contentHash = from.contentHash();
        state = from.state();
        claimJudgements = from.claimJudgements();
        criterionJudgements = from.criterionJudgements();
        addenda = from.addenda();
        witnessConfirmations = from.witnessConfirmations();
        authenticityConfirmed = from.authenticityConfirmed();
        finished = from.finished();
        feedback = from.feedback();
        returnReason = from.returnReason();
        countersigning = from.countersigning();
        outbox = from.outbox();
    }

    SubmissionEdit assessor(PersonId next) {
        assessor = next;
        return this;
    }

    /** Only while it is made. */
    SubmissionEdit sealed(String hash) {
        contentHash = hash;
        return this;
    }

    /** Without what was judged so far; to read, never to keep. */
    SubmissionEdit heldBack() {
        if (state == SubmissionState.FINISHED || state == SubmissionState.COUNTERSIGNING) {
            state = SubmissionState.UNDER_ASSESSMENT;
            finished = null;
        }
        claimJudgements = List.of();
        criterionJudgements = List.of();
        feedback = null;
        countersigning = null;
        return this;
    }

    /** Nothing of what was in it; to read, never to keep. */
    SubmissionEdit emptied() {
        items = List.of();
        return this;
    }

    SubmissionEdit state(SubmissionState next) {
        state = next;
        return this;
    }

    SubmissionEdit judged(ClaimJudgement judgement) {
        claimJudgements = with(claimJudgements, judgement, ClaimJudgement::claim);
        return this;
    }

    SubmissionEdit judged(CriterionJudgement judgement) {
        criterionJudgements = with(criterionJudgements, judgement, CriterionJudgement::criterion);
        return this;
    }

    SubmissionEdit addendum(Addendum addendum) {
        addenda = with(addenda, addendum, Addendum::id);
        return this;
    }

    SubmissionEdit witness(WitnessConfirmation confirmation) {
        witnessConfirmations = with(witnessConfirmations, confirmation, WitnessConfirmation::item);
        return this;
    }

    SubmissionEdit authenticity(boolean confirmed) {
        authenticityConfirmed = confirmed;
        return this;
    }

    SubmissionEdit finished(@Nullable Instant at) {
        finished = at;
        return this;
    }

    SubmissionEdit feedback(Feedback next) {
        feedback = next;
        return this;
    }

    SubmissionEdit countersigning(@Nullable Countersigning next) {
        countersigning = next;
        return this;
    }

    SubmissionEdit returnReason(String reason) {
        returnReason = reason;
        return this;
    }

    SubmissionEdit tell(DomainEvent event, Instant at) {
        outbox = outbox.with(event, at);
        return this;
    }

    SubmissionEdit carrying(Outbox other) {
        outbox = other;
        return this;
    }

    Submission done() {
        return new Submission(
                from.id(),
                from.version(),
                from.portfolio(),
                from.candidate(),
                assessor,
                from.framework(),
                from.attempt(),
                state,
                from.submitted(),
                from.expectBy(),
                from.criteria(),
                items,
                from.declaration(),
                contentHash,
                claimJudgements,
                criterionJudgements,
                addenda,
                witnessConfirmations,
                authenticityConfirmed,
                finished,
                feedback,
                returnReason,
                countersigning,
                outbox,
                from.presented());
    }

    /** Puts {@code next} in the place of the one with the same key, or at the end. */
    private static <T, K> List<T> with(List<T> all, T next, Function<T, K> key) {
        var changed = new ArrayList<>(all);
        changed.replaceAll(each -> Objects.equals(key.apply(each), key.apply(next)) ? next : each);
        if (!changed.contains(next)) {
            changed.add(next);
        }
        return changed;
    }
}
