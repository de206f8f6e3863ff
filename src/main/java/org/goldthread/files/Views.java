package org.goldthread.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import org.goldthread.files.inspection.Inspection;
import org.goldthread.files.inspection.Unreadable;
import org.springframework.stereotype.Component;

/** What is shown of a file on a page: drawn when it is first asked for, then kept as long as there is room. */
@Component
class Views {
    private static final int MOST_FAILURES = 1000;
    /** So that a page that runs into the limit does so once for all who look at it, and yet gets another chance. */
    private static final Duration FAILURE_STANDS = Duration.ofMinutes(10);

    private final WorkFolder folder;
    private final Blobs blobs;
    private final Inspection inspection;
    private final Clock clock;
    private final SequencedMap<String, Failure> failures = new LinkedHashMap<>();

    Views(WorkFolder folder, Blobs blobs, Inspection inspection, Clock clock) {
        this.folder = folder;
        this.blobs = blobs;
        this.inspection = inspection;
        this.clock = clock;
    }

    byte[] page(StoredFile file, int page) throws IOException {
        return kept(file, "page-" + page, copy -> inspection.page(copy, page));
    }

    String text(StoredFile file, int page) throws IOException {
        var text =
                kept(file, "text-" + page, copy -> inspection.text(copy, page).getBytes(StandardCharsets.UTF_8));
        return new String(text, StandardCharsets.UTF_8);
    }

    byte[] picture(StoredFile file) throws IOException {
        var format = file.mediaType().substring("image/".length()).toLowerCase(Locale.ROOT);
        return kept(file, "picture", copy -> inspection.picture(copy, format));
    }

    private byte[] kept(StoredFile file, String what, Drawing drawing) throws IOException {
        var key = file.sha256() + "-" + what;
        requireNoFailure(key);
        try {
            return folder.using(key, target -> draw(file, drawing, target), Files::readAllBytes);
        } catch (Unreadable e) {
            if (e.why() != Unreadable.Why.BUSY) {
                remember(key, e);
            }
            throw e;
        }
    }

    private void draw(StoredFile file, Drawing drawing, Path target) throws IOException {
        folder.using(file.sha256(), copy -> fetch(file, copy), copy -> Files.write(target, drawing.of(copy)));
    }

    private void fetch(StoredFile file, Path copy) throws IOException {
        try (var in = blobs.open(file.sha256())) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private synchronized void requireNoFailure(String key) {
        var failure = failures.get(key);
        if (failure != null && clock.instant().isBefore(failure.until())) {
            throw new Unreadable(failure.why(), "it could not be drawn a short while ago");
        }
    }

    private synchronized void remember(String key, Unreadable failure) {
        failures.remove(key);
        if (failures.size() == MOST_FAILURES) {
            failures.pollFirstEntry();
        }
        failures.put(key, new Failure(failure.why(), clock.instant().plus(FAILURE_STANDS)));
    }

    private interface Drawing {
        byte[] of(Path copy);
    }

    private record Failure(Unreadable.Why why, Instant until) {}
}
