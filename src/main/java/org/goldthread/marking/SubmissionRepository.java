package org.goldthread.marking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.SubmissionId;
import org.springframework.data.repository.Repository;

interface SubmissionRepository extends Repository<Submission, SubmissionId> {
    Submission save(Submission submission);

    Optional<Submission> findById(SubmissionId id);

    List<Submission> findByPortfolioAndStateNotOrderBySubmittedDesc(PortfolioId portfolio, SubmissionState state);

    List<Submission> findByPortfolioAndStateIn(PortfolioId portfolio, Collection<SubmissionState> states);

    List<Submission> findByCandidateAndState(PersonId candidate, SubmissionState state);

    List<Exchange> findByCandidateAndStateIn(PersonId candidate, Collection<SubmissionState> states);

    List<HandedIn> findByIdIn(Collection<SubmissionId> ids);

    List<Underway> findByCandidateInAndStateIn(Collection<PersonId> candidates, Collection<SubmissionState> states);

    List<Exchange> findByAssessorAndStateIn(PersonId assessor, Collection<SubmissionState> states);

    List<UnreadFeedback> findByCandidateInAndStateAndFeedbackOpenedByCandidateIsNull(
            Collection<PersonId> candidates, SubmissionState state);

    List<UnreadFeedback> findByAssessorAndStateAndFeedbackOpenedByCandidateIsNull(
            PersonId assessor, SubmissionState state);

    List<Submission> findByStateAndSubmittedBefore(SubmissionState state, Instant before);

    /** Takes it away only while it is still in {@code state}. */
    long deleteByIdAndState(SubmissionId id, SubmissionState state);
}
