package org.goldthread.document;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.goldthread.files.FileFacts;
import org.goldthread.marking.Submission;
import org.goldthread.marking.SubmissionState;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.Portfolio;
import org.goldthread.portfolio.PortfolioPage;
import org.goldthread.rules.Phrase;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.Framework;

/**
 * All that the document tells of a portfolio: what was handed in, as it was handed in, and what was decided on it. Nobody's
 * drafts, and nothing of a judgement that is not finished.
 *
 * @param attempts from the first to the last; not what was withdrawn or returned
 * @param originals by SHA-256
 * @param made when it was read
 */
record PortfolioPapers(
        PortfolioPage page,
        List<Submission> attempts,
        Map<PersonId, String> names,
        List<EvidenceEntry> evidence,
        List<RecordEntry> records,
        Map<String, Original> originals,
        Instant made) {
    PortfolioPapers {
        attempts = List.copyOf(attempts);
        names = Map.copyOf(names);
        evidence = List.copyOf(evidence);
        records = List.copyOf(records);
        originals = Collections.unmodifiableMap(new LinkedHashMap<>(originals));
    }

    static PortfolioPapers of(
            PortfolioPage page,
            List<Submission> attempts,
            Map<PersonId, String> names,
            Function<Phrase, String> words,
            ZoneId zone,
            Instant made) {
        var evidence = EvidenceEntry.of(attempts);
        var records = RecordEntry.of(attempts);
        return new PortfolioPapers(
                page, attempts, names, evidence, records, Original.of(zone, evidence, records, words), made);
    }

    Portfolio portfolio() {
        return page.portfolio();
    }

    Framework framework() {
        return page.coverage().framework();
    }

    String candidate() {
        return name(portfolio().candidate());
    }

    String name(PersonId person) {
        return names.getOrDefault(person, "");
    }

    List<Submission> finished() {
        return attempts.stream().filter(PortfolioPapers::isFinished).toList();
    }

    static boolean isFinished(Submission attempt) {
        return attempt.state() == SubmissionState.FINISHED;
    }

    /** The attempts that a criterion was handed in with. */
    List<Submission> attemptsOn(CriterionCode criterion) {
        return attempts.stream()
                .filter(attempt -> attempt.criteria().contains(criterion))
                .toList();
    }

    /** What the candidate handed in for a criterion with one attempt, in their order. */
    List<EvidenceEntry> shownBy(CriterionCode criterion, Submission attempt) {
        return attempt.presentation()
                .inOrder(
                        criterion,
                        evidence.stream()
                                .filter(entry -> entry.claim(criterion, attempt).isPresent())
                                .toList(),
                        entry -> entry.item().item());
    }

    /** The candidate's statement as it was handed in last; may be empty. */
    String statement() {
        return attempts.isEmpty() ? "" : attempts.getLast().presentation().statement();
    }

    /** What the assessor added for a criterion to one attempt. */
    List<RecordEntry> added(CriterionCode criterion, Submission attempt) {
        return records.stream()
                .filter(entry -> entry.attempt().id().equals(attempt.id())
                        && entry.addendum().criteria().contains(criterion))
                .toList();
    }

    Original original(FileFacts file) {
        return Objects.requireNonNull(originals.get(file.sha256()), file.name());
    }
}
