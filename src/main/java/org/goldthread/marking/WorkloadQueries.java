package org.goldthread.marking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.goldthread.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** When submissions came and were answered, three fields of each and nothing of what is in them. */
@Component
class WorkloadQueries {
    private static final List<String> COUNTED = List.of(
            SubmissionState.SUBMITTED.name(),
            SubmissionState.UNDER_ASSESSMENT.name(),
            SubmissionState.COUNTERSIGNING.name(),
            SubmissionState.FINISHED.name());

    private final MongoTemplate store;

    WorkloadQueries(MongoTemplate store) {
        this.store = store;
    }

    List<Span> of(PersonId assessor, Instant since) {
        return find(since, Criteria.where("assessor").is(assessor.value()));
    }

    List<Span> of(Collection<PersonId> candidates, Instant since) {
        return find(
                since,
                Criteria.where("candidate")
                        .in(candidates.stream().map(PersonId::value).toList()));
    }

    List<Span> all(Instant since) {
        return find(since, new Criteria());
    }

    private List<Span> find(Instant since, Criteria whose) {
        var query = Query.query(whose.and("state")
                .in(COUNTED)
                .orOperator(
                        Criteria.where("finished").is(null),
                        Criteria.where("finished").gte(since)));
        query.fields()
                .include("assessor", "submitted", "finished", "state", "addenda._id", "addenda.confirmedByCandidate");
        return store.find(query, Span.class, store.getCollectionName(Submission.class));
    }

    /** One submission; {@code finished} is null while it is open. */
    record Span(
            PersonId assessor,
            Instant submitted,
            @Nullable Instant finished,
            SubmissionState state,
            @Nullable List<Added> addenda) {
        boolean isToCountersign() {
            return state == SubmissionState.COUNTERSIGNING;
        }

        boolean isAsked() {
            return finished == null
                    && !isToCountersign()
                    && addenda != null
                    && addenda.stream().anyMatch(added -> added.confirmedByCandidate() == null);
        }

        boolean isWithAssessor() {
            return finished == null && !isToCountersign() && !isAsked();
        }
    }

    record Added(@Nullable Instant confirmedByCandidate) {}
}
