package org.goldthread.store.crash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.bson.Document;

/** Compares what a store holds with the ledger, and brings the ledger to what it found. */
final class Verification {
    private final Contents contents;
    private final Ledger ledger;
    private final Findings findings;

    private Verification(Contents contents, Ledger ledger, Findings findings) {
        this.contents = contents;
        this.ledger = ledger;
        this.findings = findings;
    }

    static void of(Contents contents, Ledger ledger, Findings findings) {
        var verification = new Verification(contents, ledger, findings);
        verification.things();
        verification.claims();
        new FilesVerification(contents, ledger, findings).run();
    }

    private void things() {
        Map<String, Document> found = new HashMap<>();
        Set<String> unique = new HashSet<>();
        for (var thing : contents.things().find()) {
            var id = thing.getString("_id");
            if (found.put(id, thing) != null || !unique.add(thing.getString("unique"))) {
                findings.duplicated("thing " + id);
            }
        }
        found.forEach((id, thing) -> {
            int version = thing.getInteger("version");
            if (!thing.equals(Contents.thing(id, version))) {
                findings.mismatched("thing " + id + " is half of something");
            }
        });
        versions(ledger.things(), found);
        Contents.INDEXES_OF_THINGS.forEach((index, field) -> index(index, field, found.keySet()));
    }

    private void versions(Map<String, Entry> expected, Map<String, Document> found) {
        for (var id : new ArrayList<>(expected.keySet())) {
            var entry = expected.get(id);
            var thing = found.get(id);
            int version = thing == null ? 0 : thing.getInteger("version");
            if (!entry.allows(version)) {
                var what = "thing " + id + " has version " + version + ", acknowledged " + entry.acknowledged();
                if (entry.isLoss(version)) {
                    findings.lost(what);
                } else {
                    findings.mismatched(what);
                }
            }
            settle(expected, id, version);
        }
        found.keySet().stream()
                .filter(id -> !expected.containsKey(id))
                .forEach(id -> findings.mismatched("nobody wrote thing " + id));
    }

    static void settle(Map<String, Entry> expected, String id, int version) {
        if (version == 0) {
            expected.remove(id);
        } else {
            expected.get(id).acknowledge(version);
        }
    }

    /** Every document through the index, and none beside. */
    private void index(String name, String field, Set<String> expected) {
        Set<String> found = new HashSet<>();
        var all = new Document(field, new Document("$gte", ""));
        for (var thing : contents.things().find(all).hintString(name)) {
            if (!found.add(thing.getString("_id"))) {
                findings.duplicated(name + " gives thing " + thing.getString("_id") + " twice");
            }
        }
        if (!found.equals(expected)) {
            findings.mismatched("index " + name + " has " + found.size() + " things of " + expected.size());
        }
    }

    private void claims() {
        Map<String, String> holders = new HashMap<>();
        for (var claim : contents.claims().find()) {
            var key = claim.getString("key");
            if (holders.put(key, claim.getString("_id")) != null) {
                findings.duplicated("claim " + key);
            }
            if (!claim.equals(Contents.claim(claim.getString("_id"), key))) {
                findings.mismatched("claim " + key + " is half of something");
            }
        }
        ledger.claims().forEach((key, claim) -> claim(key, claim, holders.get(key)));
        if (!ledger.claims().keySet().containsAll(holders.keySet())) {
            findings.mismatched("claims that nobody made");
        }
        ledger.claims().keySet().retainAll(holders.keySet());
    }

    private void claim(String key, Ledger.Claim claim, @org.jspecify.annotations.Nullable String holder) {
        if (claim.got().size() > 1) {
            findings.duplicated("claim " + key + " was given to " + claim.got());
        }
        if (holder == null ? !claim.got().isEmpty() : !claim.asked().contains(holder)) {
            findings.lost("claim " + key + " of " + claim.got() + " is held by " + holder);
        } else if (holder != null && !claim.got().isEmpty() && !claim.got().contains(holder)) {
            findings.lost("claim " + key + " of " + claim.got() + " is held by " + holder);
        }
        if (holder != null) {
            claim.asked().retainAll(Set.of(holder));
            claim.got().add(holder);
        }
    }
}
