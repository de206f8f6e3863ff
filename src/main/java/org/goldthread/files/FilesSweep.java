package org.goldthread.files;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.SystemActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes files that nothing has referred to for 24 hours, then the blobs of which no file is left. */
@Component
class FilesSweep {
    private static final Logger LOG = LoggerFactory.getLogger(FilesSweep.class);
    private static final Duration AFTER = Duration.ofHours(24);
    private static final int BATCH = 200;

    private final StoredFileRepository files;
    private final Blobs blobs;
    private final ObjectProvider<FileUser> users;
    private final CurrentPerson current;
    private final Clock clock;

    FilesSweep(
            StoredFileRepository files,
            Blobs blobs,
            ObjectProvider<FileUser> users,
            CurrentPerson current,
            Clock clock) {
        this.files = files;
        this.blobs = blobs;
        this.users = users;
        this.current = current;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    @SchedulerLock(name = "files-sweep", lockAtMostFor = "PT30M", lockAtLeastFor = "PT10M")
    public void onSchedule() {
        sweep();
    }

    void sweep() {
        current.as(SystemActor.UPKEEP.account(), this::removeWhatNothingKeeps);
    }

    private void removeWhatNothingKeeps() {
        var cutoff = clock.instant().minus(AFTER);
        var removedFiles = removeLoose(cutoff);
        var removedBlobs = blobs.removeUnused(cutoff, files::existsBySha256);
        var leftovers = blobs.removeLeftovers(cutoff);
        if (removedFiles + removedBlobs + leftovers > 0) {
            LOG.info(
                    "{} removed {} files, {} contents and {} leftovers that nothing keeps",
                    current.id().value(),
                    removedFiles,
                    removedBlobs,
                    leftovers);
        }
    }

    private int removeLoose(Instant cutoff) {
        var removed = 0;
        var last = new FileId("");
        while (true) {
            var batch = loose(cutoff, last);
            if (batch.isEmpty()) {
                return removed;
            }
            removed += (int) batch.stream().filter(this::removeUnlessKept).count();
            last = batch.getLast().id();
        }
    }

    private List<StoredFile> loose(Instant cutoff, FileId after) {
        return files.findByLooseSinceBeforeAndIdGreaterThanOrderById(cutoff, after, Limit.of(BATCH));
    }

    /** What a feature still keeps counts as attached from now on, so that it is not asked about every hour. */
    private boolean removeUnlessKept(StoredFile file) {
        try {
            if (users.stream().anyMatch(user -> user.keeps(file.id()).isPresent())) {
                files.save(file.attached());
                return false;
            }
            files.delete(file);
            return true;
        } catch (OptimisticLockingFailureException e) {
            LOG.info("File {} came into use while it was being swept", file.id().value());
            return false;
        }
    }
}
