package org.goldthread.crash;

import static org.goldthread.crash.AuditEntries.isOf;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.bson.Document;
import org.goldthread.audit.ChainOnDisk;
import org.goldthread.relay.WrittenHash;
import org.goldthread.store.crash.Findings;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * The chain is whole and has every acknowledged act once, none twice; and what is entered is what the store has: as many
 * states of each thing as it was saved, the last of them as it stands there.
 */
final class AuditAfterKill implements AfterKill {
    private static final List<String> AUDITED =
            List.of("people", "engagements", "evidence", "portfolios", "submissions", "frameworks");

    private final Path key;
    private final Map<Long, String> earlier = new HashMap<>();

    /** {@code key} is the file of the key that signs the checkpoints. */
    AuditAfterKill(Path key) {
        this.key = key;
    }

    @Override
    public void check(MongoTemplate store, Deeds deeds, Findings findings) {
        var entries = whatWasAcknowledged(store, deeds, findings);
        for (var collection : AUDITED) {
            store.getCollection(collection).find().forEach(each -> states(collection, each, entries, findings));
        }
    }

    /** What holds as soon as the process is gone, before another starts: an act is entered before it is acknowledged. */
    AuditEntries whatWasAcknowledged(MongoTemplate store, Deeds deeds, Findings findings) {
        ChainOnDisk.faults(store, key).forEach(fault -> findings.mismatched("the audit's chain: " + fault));
        var entries = new AuditEntries(store);
        entries.continues(earlier, findings);
        entries.areDistinct(findings);
        evidence(entries, deeds, findings);
        submissions(entries, deeds, findings);
        signatures(entries, deeds, findings);
        return entries;
    }

    private static void evidence(AuditEntries entries, Deeds deeds, Findings findings) {
        deeds.begun(Act.DRAFT).keySet().forEach(id -> {
            int saves = entries.count("evidence", id, isOf("evidence-added", "evidence-saved"));
            int least = size(deeds.done(Act.DRAFT), id) + size(deeds.done(Act.ATTACH), id);
            int most = size(deeds.begun(Act.DRAFT), id) + size(deeds.begun(Act.ATTACH), id);
            within(least, most, saves, "saves of evidence " + id, findings);
        });
    }

    private static void submissions(AuditEntries entries, Deeds deeds, Findings findings) {
        deeds.begun(Act.SUBMIT).keySet().forEach(portfolio -> {
            var submitted = deeds.done(Act.SUBMIT).getOrDefault(portfolio, Set.of());
            int reserved = entries.count("portfolios", portfolio, isOf("criteria-reserved"));
            within(submitted.size(), 1, reserved, "reservations of portfolio " + portfolio, findings);
            submitted.forEach(id -> {
                once(entries.count("submissions", id, isOf("submission-placed")), "placing of " + id, findings);
                int judged = size(deeds.done(Act.JUDGE), id);
                int saved = entries.count("submissions", id, isOf("assessment-begun", "submissions-saved"));
                within(judged, Integer.MAX_VALUE, saved, "judgements of " + id, findings);
            });
        });
        deeds.done(Act.FINISH)
                .values()
                .forEach(ids -> ids.forEach(id -> once(
                        entries.count("submissions", id, isOf("submission-marked")), "finishing of " + id, findings)));
        // a look counts again in the next hour
        deeds.done(Act.LOOK)
                .forEach((id, assessors) -> assessors.forEach(assessor -> within(
                        1,
                        2,
                        entries.count("submissions", id, isOf("look").and(by(assessor))),
                        "look of " + assessor + " at " + id,
                        findings)));
    }

    private static void signatures(AuditEntries entries, Deeds deeds, Findings findings) {
        deeds.done(Act.SIGN).forEach((portfolio, parties) -> {
            if (parties.contains("assessor")) {
                int signed = entries.count(
                        "portfolios",
                        portfolio,
                        isOf("portfolios-saved").and(entry -> "SIGNED_OFF".equals(entry.getString("state"))));
                once(signed, "second signature on " + portfolio, findings);
            }
        });
    }

    /** Each save was told once or more, all of one save with the hash of what it wrote. */
    private static void states(String collection, Document stored, AuditEntries entries, Findings findings) {
        var id = stored.getString("_id");
        var states = entries.about(collection, id).stream()
                .map(entry -> entry.getString("content"))
                .filter(content -> !content.isEmpty())
                .distinct()
                .toList();
        long saves = ((Number) stored.get("version")).longValue() + 1;
        if (states.size() != saves) {
            findings.mismatched(collection + " " + id + " was saved " + saves + " times, and the audit has "
                    + states.size() + " states of it");
        } else if (!states.getLast().equals(WrittenHash.of(stored))) {
            findings.mismatched(collection + " " + id + " is not as the audit has it last");
        }
    }

    private static Predicate<Document> by(String actor) {
        return entry -> actor.equals(entry.getString("actor"));
    }

    private static void once(int found, String what, Findings findings) {
        within(1, 1, found, what, findings);
    }

    private static void within(int least, int most, int found, String what, Findings findings) {
        if (found < least) {
            findings.lost("the audit has " + found + " of " + least + ": " + what);
        } else if (found > most) {
            findings.duplicated("the audit has " + found + " of " + most + ": " + what);
        }
    }

    private static int size(Map<String, Set<String>> deeds, String about) {
        return deeds.getOrDefault(about, Set.of()).size();
    }
}
