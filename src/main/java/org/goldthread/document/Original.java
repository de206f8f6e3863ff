package org.goldthread.document;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.goldthread.files.FileFacts;
import org.goldthread.rules.Phrase;

/**
 * A file as it was handed in. The same content handed in twice is one original.
 *
 * @param label of the evidence it belongs to and its number there, such as E3-2
 * @param of the title of that evidence
 * @param changed the day that the candidate gave to it, else when it was handed in
 */
record Original(String label, FileFacts facts, String of, Instant changed) {
    /** By SHA-256, in the order of the evidence. */
    static Map<String, Original> of(
            ZoneId zone, List<EvidenceEntry> evidence, List<RecordEntry> records, Function<Phrase, String> words) {
        var originals = new LinkedHashMap<String, Original>();
        for (var entry : evidence) {
            var files = entry.item().attachments();
            for (int at = 0; at < files.size(); at++) {
                var facts = files.get(at).file();
                var dated = files.get(at).dated();
                var handedIn = entry.claims().getFirst().attempt().submitted();
                originals.putIfAbsent(
                        facts.sha256(),
                        new Original(
                                entry.label() + "-" + (at + 1),
                                facts,
                                entry.item().title(),
                                dated == null
                                        ? handedIn
                                        : dated.atStartOfDay(zone).toInstant()));
            }
        }
        for (var entry : records) {
            var recording = entry.addendum().recording();
            if (recording != null) {
                originals.putIfAbsent(
                        recording.sha256(),
                        new Original(
                                entry.label() + "-1",
                                recording,
                                words.apply(entry.addendum().title()),
                                entry.addendum().at()));
            }
        }
        return originals;
    }

    /** Its name among the files that the document carries; no two are alike. */
    String name() {
        return label + " " + facts.name();
    }

    String place() {
        return "original-" + label;
    }

    /** Whether its pages can be shown; all others are carried only. */
    boolean isShown() {
        return pages() > 0;
    }

    int pages() {
        return facts.isPdf() ? facts.pages() : facts.isImage() ? 1 : 0;
    }

    /** Those that are shown, or those that are not. */
    static List<Original> shown(Map<String, Original> originals, boolean shown) {
        return originals.values().stream()
                .filter(original -> original.isShown() == shown)
                .toList();
    }
}
