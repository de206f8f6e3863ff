package org.goldthread.marking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.DecidedClaim;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.Presented;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.relay.Outbox;
import org.goldthread.relay.Publishes;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refused;
import org.goldthread.rules.TextRules;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.FrameworkId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What a candidate handed in, and its judgement. The sealed part ({@code criteria}, {@code items}, {@code declaration},
 * {@code presented}, {@code contentHash}) never changes (R9); the judgement grows beside it until it is finished.
 *
 * @param contentHash SHA-256, lower-case hexadecimal, over the canonical JSON (RFC 8785) of the sealed part with the
 *     files' hashes
 * @param expectBy when the candidate may expect an answer
 * @param finished when it was finished, returned or withdrawn
 * @param feedback while it is marked a draft, if the assessor has written on it
 * @param countersigning the second signature, where a trainee decides; not in what was stored before there was one
 * @param presented the candidate's statement and order of items; null where they gave none, and in older ones
 */
@Document("submissions")
@CompoundIndex(name = "assessor_state_submitted", def = "{'assessor': 1, 'state': 1, 'submitted': 1}")
@CompoundIndex(name = "assessor_state_finished", def = "{'assessor': 1, 'state': 1, 'finished': 1}")
@CompoundIndex(name = "state_submitted", def = "{'state': 1, 'submitted': 1}")
@CompoundIndex(name = "portfolio_attempt", def = "{'portfolio': 1, 'attempt': 1}")
@CompoundIndex(name = "file", def = "{'items.attachments.file.id': 1}")
@CompoundIndex(name = "recording", def = "{'addenda.recording.id': 1}", sparse = true)
@CompoundIndex(name = "candidate_state", def = "{'candidate': 1, 'state': 1}")
@CompoundIndex(name = "outbox", def = "{'outbox.waiting._id': 1}", sparse = true)
public record Submission(
        @Id SubmissionId id,
        @Version @Nullable Long version,
        PortfolioId portfolio,
        PersonId candidate,
        PersonId assessor,
        FrameworkId framework,
        int attempt,
        SubmissionState state,
        Instant submitted,
        LocalDate expectBy,
        List<CriterionCode> criteria,
        List<SubmittedItem> items,
        Declaration declaration,
        String contentHash,
        List<ClaimJudgement> claimJudgements,
        List<CriterionJudgement> criterionJudgements,
        List<Addendum> addenda,
        List<WitnessConfirmation> witnessConfirmations,
        boolean authenticityConfirmed,
        @Nullable Instant finished,
        @Nullable Feedback feedback,
        String returnReason,
        @Nullable Countersigning countersigning,
        Outbox outbox,
        @Nullable Presented presented)
        implements Publishes<Submission> {
    public Submission {
        criteria = List.copyOf(criteria);
        items = List.copyOf(items);
        claimJudgements = List.copyOf(claimJudgements);
        criterionJudgements = List.copyOf(criterionJudgements);
        addenda = List.copyOf(addenda);
        witnessConfirmations = List.copyOf(witnessConfirmations);
    }

    /** What was handed in is as it was then. */
    public boolean isIntact() {
        return contentHash.equals(ContentHash.of(this));
    }

    /** Its criteria are reserved: its assessor sees it now. */
    Submission placed(Instant now) {
        return state != SubmissionState.PREPARED
                ? this
                : edit().state(SubmissionState.SUBMITTED)
                        .tell(new SubmissionPlaced(id, portfolio, candidate, assessor), now)
                        .done();
    }

    Submission withdrawn(Instant now) {
        Refused.when(SubmissionRules.mayWithdraw(state));
        return edit().state(SubmissionState.WITHDRAWN)
                .finished(now)
                .tell(new SubmissionWithdrawn(id, portfolio, candidate, assessor), now)
                .done();
    }

    Submission judged(ClaimJudgement judgement, Yardstick yardstick, Instant now) {
        return new SubmissionJudging(this, yardstick, now).judged(judgement);
    }

    Submission decided(CriterionJudgement judgement, Yardstick yardstick, Instant now) {
        return new SubmissionJudging(this, yardstick, now).decided(judgement);
    }

    Submission metInOneStep(CriterionCode criterion, Yardstick yardstick, Instant now) {
        return new SubmissionJudging(this, yardstick, now).metInOneStep(criterion);
    }

    Submission witnessConfirmed(WitnessConfirmation confirmation, LocalDate today) {
        Refused.when(SubmissionRules.mayConfirmWitness(this, confirmation, today));
        return edit().witness(confirmation).done();
    }

    /** What the assessor saw, discussed or asked; it counts once the candidate has confirmed it. */
    Submission recorded(Addendum addendum) {
        Refused.when(SubmissionRules.mayRecord(this, addendum));
        return edit().addendum(addendum).done();
    }

    /** The candidate confirms what the assessor recorded; telling it again changes nothing. */
    Submission confirmed(String addendum, Instant now) {
        var recorded = addendum(addendum);
        Refused.when(SubmissionRules.mayConfirm(this, recorded));
        return edit().addendum(recorded.confirmed(now)).done();
    }

    /** The candidate's answer to a question; it joins as questioning, dated. */
    Submission answered(String question, String answer, LocalDate on, Instant now) {
        var asked = addendum(question);
        Refused.when(SubmissionRules.mayAnswer(this, asked, answer));
        return edit().addendum(asked.answered(answer, on, now)).done();
    }

    /** What the one before judged stays for {@code next} to go on with; they give their own word (R10). */
    Submission passedOn(PersonId next) {
        return finished == null && !next.equals(assessor)
                ? new SubmissionFinishing(this, Instant.EPOCH).passedOn(next)
                : this;
    }

    Submission authenticity(boolean confirmed) {
        Refused.when(SubmissionRules.mayWork(state));
        return edit().authenticity(confirmed).done();
    }

    /** Given back without a decision. */
    Submission returned(String reason, Instant now) {
        Refused.when(SubmissionRules.mayReturn(state, reason));
        return edit().state(SubmissionState.RETURNED)
                .returnReason(reason.strip())
                .finished(now)
                .tell(new SubmissionReturned(id, portfolio, candidate, assessor), now)
                .done();
    }

    /** What the candidate is to read, as far as it is written; it takes effect with {@link #finished}. */
    Submission drafted(Feedback words) {
        Refused.when(SubmissionRules.mayWork(state)
                .or(() -> TextRules.text(words.whatWasGood()))
                .or(() -> TextRules.text(words.nextAction())));
        return edit().feedback(words).done();
    }

    Submission finished(Feedback words, Marker marker, Yardstick yardstick, Instant now) {
        return new SubmissionFinishing(this, now).finished(words, marker, yardstick);
    }

    Submission reopened(Instant now) {
        return new SubmissionFinishing(this, now).reopened();
    }

    /** The candidate has the feedback before them; from now on it is not reopened. */
    Submission opened(Instant now) {
        var read = read();
        return read.openedByCandidate() == null
                ? edit().feedback(read.opened(now))
                        .tell(new SubmissionOpened(id, portfolio, candidate, assessor), now)
                        .done()
                : this;
    }

    Submission acknowledged(Instant now) {
        var opened = opened(now);
        var read = opened.read();
        return read.acknowledged() == null
                ? opened.edit().feedback(read.acknowledged(now)).done()
                : opened;
    }

    Submission commented(String comment) {
        var read = read();
        Refused.when(TextRules.text(comment));
        return edit().feedback(read.commented(comment)).done();
    }

    /** Finished, and not yet opened by the candidate. */
    public boolean isUnread() {
        return state == SubmissionState.FINISHED && feedback != null && feedback.openedByCandidate() == null;
    }

    /** Finished, and opened by the candidate: from now on they know what was judged. */
    boolean isOpened() {
        return state == SubmissionState.FINISHED && !isUnread();
    }

    /** Its candidate always, its assessor until it is withdrawn. */
    boolean isReadableBy(PersonId reader) {
        return candidate.equals(reader) || (assessor.equals(reader) && state != SubmissionState.WITHDRAWN);
    }

    private Feedback read() {
        Refused.when(SubmissionRules.isFinished(state));
        return Objects.requireNonNull(feedback);
    }

    public ClaimJudgement judgement(ClaimKey claim) {
        return claimJudgements.stream()
                .filter(each -> each.claim().equals(claim))
                .findFirst()
                .orElse(ClaimJudgement.open(claim));
    }

    public CriterionJudgement judgement(CriterionCode criterion) {
        return criterionJudgements.stream()
                .filter(each -> each.criterion().equals(criterion))
                .findFirst()
                .orElse(CriterionJudgement.open(criterion));
    }

    public Addendum addendum(String wanted) {
        return addenda.stream()
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound("addendum " + wanted));
    }

    /** Its claims: of the items, then of what the assessor added and the candidate confirmed. */
    List<SubmittedClaim> claims() {
        return SubmittedClaim.of(this);
    }

    List<SubmittedClaim> claims(CriterionCode criterion) {
        return SubmittedClaim.on(criterion, this);
    }

    public Presented presentation() {
        return presented == null ? Presented.nothing() : presented;
    }

    SubmittedClaim claim(ClaimKey key) {
        return SubmittedClaim.of(this, key);
    }

    /** What counts for a criterion now: accepted here, and accepted in earlier attempts. */
    List<DecidedClaim> accepted(CriterionCode criterion, Yardstick yardstick) {
        return Stream.concat(
                        yardstick.earlier(criterion, this).stream(),
                        decidedClaims().stream()
                                .filter(claim ->
                                        claim.accepted() && claim.criterion().equals(criterion)))
                .toList();
    }

    List<DecidedClaim> decidedClaims() {
        return claims().stream()
                .map(claim -> claim.decided(id, judgement(claim.key()).isAccepted()))
                .toList();
    }

    List<ClaimJudgement> claimJudgements(CriterionCode criterion) {
        return claims(criterion).stream().map(claim -> judgement(claim.key())).toList();
    }

    private SubmissionEdit edit() {
        return new SubmissionEdit(this);
    }

    @Override
    public Submission carrying(Outbox other) {
        return edit().carrying(other).done();
    }
}
