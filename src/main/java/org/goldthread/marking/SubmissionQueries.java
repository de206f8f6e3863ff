package org.goldthread.marking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** What waits for an assessor, and what they have answered, read page by page without the sealed copies. */
@Component
class SubmissionQueries {
    private static final List<String> WAITING =
            List.of(SubmissionState.SUBMITTED.name(), SubmissionState.UNDER_ASSESSMENT.name());

    private static final List<String> ANSWERED =
            List.of(SubmissionState.FINISHED.name(), SubmissionState.RETURNED.name());

    private final MongoTemplate store;

    SubmissionQueries(MongoTemplate store) {
        this.store = store;
    }

    List<PersonId> candidatesWaitingFor(PersonId assessor) {
        return store.findDistinct(waitingFor(assessor), "candidate", Submission.class, String.class).stream()
                .map(PersonId::new)
                .toList();
    }

    /** Whoever has decisions that wait for a second signature (R7). */
    List<PersonId> candidatesToCountersign() {
        return store.findDistinct(toCountersign(), "candidate", Submission.class, String.class).stream()
                .map(PersonId::new)
                .toList();
    }

    /** What of {@code candidates} waits for a signature of another than {@code me}; what was decided first comes first. */
    List<Queued> toCountersign(Collection<PersonId> candidates, PersonId me, int page, int size) {
        var query = of(toCountersign().addCriteria(Criteria.where("assessor").ne(me.value())), candidates);
        return page(query, "countersigning.asked", page, size);
    }

    private static Query toCountersign() {
        return Query.query(Criteria.where("state").is(SubmissionState.COUNTERSIGNING.name()));
    }

    /** Longest waiting first; {@code page} counts from 0. */
    List<Queued> waiting(PersonId assessor, int page, int size) {
        return page(waitingFor(assessor), page, size);
    }

    /** The same of {@code candidates} alone. */
    List<Queued> waiting(PersonId assessor, Collection<PersonId> candidates, int page, int size) {
        return page(of(waitingFor(assessor), candidates), page, size);
    }

    private List<Queued> page(Query query, int page, int size) {
        return page(query, "submitted", page, size);
    }

    private List<Queued> page(Query query, String since, int page, int size) {
        query.with(Sort.by(since, "_id")).skip((long) page * size).limit(size);
        query.fields()
                .include(
                        "portfolio",
                        "candidate",
                        "attempt",
                        "state",
                        "submitted",
                        "expectBy",
                        "criteria",
                        "items.item",
                        "items.claims.criterion",
                        "claimJudgements",
                        "criterionJudgements",
                        "addenda",
                        "assessor",
                        "countersigning");
        return store.find(query, Queued.class, store.getCollectionName(Submission.class));
    }

    List<PersonId> candidatesAnsweredBy(PersonId assessor) {
        return store.findDistinct(answeredBy(assessor), "candidate", Submission.class, String.class).stream()
                .map(PersonId::new)
                .toList();
    }

    /** Finished by this assessor since {@code since}, the latest first. */
    List<Answered> finished(PersonId assessor, Instant since, int most) {
        var query = by(assessor, List.of(SubmissionState.FINISHED.name()))
                .addCriteria(Criteria.where("finished").gte(since));
        return latest(query, 0, most);
    }

    /** Finished or given back by this assessor, the latest first; {@code page} counts from 0. */
    List<Answered> answered(PersonId assessor, int page, int size) {
        return latest(answeredBy(assessor), page, size);
    }

    /** The same of {@code candidates} alone. */
    List<Answered> answered(PersonId assessor, Collection<PersonId> candidates, int page, int size) {
        return latest(of(answeredBy(assessor), candidates), page, size);
    }

    long countAnswered(PersonId assessor) {
        return store.count(answeredBy(assessor), Submission.class);
    }

    long countAnswered(PersonId assessor, Collection<PersonId> candidates) {
        return store.count(of(answeredBy(assessor), candidates), Submission.class);
    }

    private List<Answered> latest(Query query, int page, int size) {
        query.with(Sort.by(Sort.Direction.DESC, "finished", "_id"))
                .skip((long) page * size)
                .limit(size);
        query.fields().include("candidate", "attempt", "state", "submitted", "finished", "feedback.openedByCandidate");
        return store.find(query, Answered.class, store.getCollectionName(Submission.class));
    }

    /** What was finished or given back, as it is stored. */
    record Answered(
            SubmissionId id,
            PersonId candidate,
            int attempt,
            SubmissionState state,
            Instant submitted,
            Instant finished,
            @Nullable Read feedback) {
        /** By its candidate. */
        record Read(@Nullable Instant openedByCandidate) {}

        FinishedRow row(String candidateName, Instant now) {
            var until = MarkingRules.reopenUntil(finished);
            boolean may = state == SubmissionState.FINISHED
                    && (feedback == null || feedback.openedByCandidate() == null)
                    && !now.isAfter(until);
            return new FinishedRow(
                    id,
                    candidateName,
                    attempt,
                    submitted,
                    finished,
                    state == SubmissionState.RETURNED,
                    may ? until : null);
        }
    }

    long count(PersonId assessor) {
        return store.count(waitingFor(assessor), Submission.class);
    }

    long count(PersonId assessor, Collection<PersonId> candidates) {
        return store.count(of(waitingFor(assessor), candidates), Submission.class);
    }

    private static Query of(Query all, Collection<PersonId> candidates) {
        return all.addCriteria(Criteria.where("candidate")
                .in(candidates.stream().map(PersonId::value).toList()));
    }

    private static Query waitingFor(PersonId assessor) {
        return by(assessor, WAITING);
    }

    private static Query answeredBy(PersonId assessor) {
        return by(assessor, ANSWERED);
    }

    private static Query by(PersonId assessor, List<String> states) {
        return Query.query(
                Criteria.where("assessor").is(assessor.value()).and("state").in(states));
    }
}
