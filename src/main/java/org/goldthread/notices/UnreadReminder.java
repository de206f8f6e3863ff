package org.goldthread.notices;

import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.SystemActor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reminds of feedback that has not been opened for some days, once. */
@Component
class UnreadReminder {
    private final NoticeBook book;
    private final CurrentPerson current;
    private final Duration after;
    private final Clock clock;

    UnreadReminder(
            NoticeBook book, CurrentPerson current, @Value("${goldthread.notices.unread-days}") int days, Clock clock) {
        this.book = book;
        this.current = current;
        this.after = Duration.ofDays(days);
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT30M")
    @SchedulerLock(name = "notices-unread", lockAtMostFor = "PT10M", lockAtLeastFor = "PT5S")
    public void onSchedule() {
        remind();
    }

    void remind() {
        current.as(SystemActor.UPKEEP.account(), this::remindOfAll);
    }

    /** The reminder has the id of what it reminds of, so that there is one, however often this runs. */
    private void remindOfAll() {
        var now = clock.instant();
        for (var unopened : book.unopened(now.minus(after))) {
            var id = new NoticeId("unread." + unopened.id().value());
            var plain = book.notice(id, unopened.to(), NoticeKind.UNREAD, now);
            book.tell(new Notice(
                    id,
                    unopened.to(),
                    NoticeKind.UNREAD,
                    unopened.portfolio(),
                    unopened.submission(),
                    unopened.about(),
                    now,
                    null,
                    plain.digest()));
        }
    }
}
