package org.goldthread.crash;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.goldthread.store.crash.Findings;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Attempts, judgements, decisions and signatures: all that were acknowledged, none twice, and every event handed on. */
final class PortfoliosAfterKill implements AfterKill {
    private static final List<String> WITH_EVENTS =
            List.of("people", "engagements", "evidence", "portfolios", "submissions");

    @Override
    public void check(MongoTemplate template, Deeds deeds, Findings findings) {
        var store = template.getDb();
        var submissions = EvidenceAfterKill.byId(store, "submissions");
        var portfolios = EvidenceAfterKill.byId(store, "portfolios");
        var handedIn = submissions.values().stream()
                .filter(submission -> !submission.getString("state").equals("PREPARED"))
                .collect(Collectors.groupingBy(submission -> submission.getString("portfolio")));
        deeds.done(Act.SUBMIT)
                .forEach((portfolio, ids) -> ids.stream()
                        .filter(id -> handedIn.getOrDefault(portfolio, List.of()).stream()
                                .noneMatch(submission ->
                                        submission.getString("_id").equals(id)))
                        .forEach(id -> findings.lost("submission " + id)));
        portfolios.forEach((id, portfolio) -> {
            attempts(portfolio, handedIn.getOrDefault(id, List.of()).size(), deeds, findings);
            decisions(portfolio, submissions, findings);
        });
        judgements(deeds.done(Act.JUDGE), submissions, findings);
        deeds.done(Act.FINISH)
                .forEach((portfolio, ids) -> ids.forEach(id -> {
                    var decided = portfolios.get(portfolio);
                    if (!isFinished(submissions.get(id)) || decided == null || timesDecided(decided, id) == 0) {
                        findings.lost("finished submission " + id);
                    }
                }));
        deeds.done(Act.SIGN)
                .forEach((portfolio, parties) -> parties.forEach(party -> {
                    var field = party.equals("candidate") ? "signedByCandidate" : "signedByAssessor";
                    var signed = portfolios.get(portfolio);
                    if (signed == null || signed.get(field) == null) {
                        findings.lost("signature of the " + party + " on " + portfolio);
                    }
                }));
        handedOn(store, findings);
    }

    /** As many attempts as submissions, and as many of these as people handed in. */
    private static void attempts(Document portfolio, int handedIn, Deeds deeds, Findings findings) {
        var id = portfolio.getString("_id");
        if (portfolio.getInteger("attempts") != handedIn) {
            findings.mismatched(
                    "portfolio " + id + " counts " + portfolio.get("attempts") + " attempts of " + handedIn);
        }
        if (!deeds.allows(Act.SUBMIT, id, handedIn)) {
            findings.duplicated("portfolio " + id + " has " + handedIn + " submissions");
        }
    }

    /** A finished submission is decided in the portfolio, each criterion once; another is not. */
    private static void decisions(Document portfolio, Map<String, Document> submissions, Findings findings) {
        var decided = portfolio.getList("decisions", Document.class);
        var distinct = decided.stream()
                .map(decision -> decision.getString("submission") + " " + decision.getString("criterion"))
                .distinct()
                .count();
        if (distinct != decided.size()) {
            findings.duplicated("decisions of portfolio " + portfolio.getString("_id"));
        }
        submissions.values().stream()
                .filter(submission -> submission.getString("portfolio").equals(portfolio.getString("_id")))
                .filter(submission -> timesDecided(portfolio, submission.getString("_id"))
                        != (isFinished(submission)
                                ? submission.getList("criteria", String.class).size()
                                : 0))
                .forEach(submission -> findings.mismatched("decisions of submission " + submission.getString("_id")));
    }

    private static boolean isFinished(@Nullable Document submission) {
        return submission != null && submission.getString("state").equals("FINISHED");
    }

    private static long timesDecided(Document portfolio, String submission) {
        return portfolio.getList("decisions", Document.class).stream()
                .filter(decision -> decision.getString("submission").equals(submission))
                .count();
    }

    private static void judgements(
            Map<String, Set<String>> judged, Map<String, Document> submissions, Findings findings) {
        judged.forEach((id, criteria) -> criteria.forEach(criterion -> {
            var submission = submissions.get(id);
            var met = submission == null
                    ? 0
                    : submission.getList("criterionJudgements", Document.class).stream()
                            .filter(judgement ->
                                    judgement.getString("criterion").equals(criterion)
                                            && "MET".equals(judgement.getString("outcome")))
                            .count();
            if (met == 0) {
                findings.lost("judgement of " + criterion + " in submission " + id);
            } else if (met > 1) {
                findings.duplicated("judgement of " + criterion + " in submission " + id);
            }
        }));
    }

    private static void handedOn(MongoDatabase store, Findings findings) {
        for (var collection : WITH_EVENTS) {
            store.getCollection(collection)
                    .find(Filters.gt("outbox.waiting._id", ""))
                    .forEach(left -> findings.lost("an event that waits in " + collection + " " + left.get("_id")));
        }
    }
}
