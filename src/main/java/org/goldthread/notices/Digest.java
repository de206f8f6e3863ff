package org.goldthread.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.PersonId;
import org.goldthread.people.SystemActor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The daily mail: from a set hour of the organisation's day on, one for each person who has something to be told. Its id is
 * the person and the day, so that there is one, whichever process makes it and however often.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class Digest {
    private final NoticeBook book;
    private final MailQueue mails;
    private final CurrentPerson current;
    private final int hour;
    private final Clock clock;

    Digest(
            NoticeBook book,
            MailQueue mails,
            CurrentPerson current,
            @Value("${goldthread.mail.digest-hour}") int hour,
            Clock clock) {
        this.book = book;
        this.mails = mails;
        this.current = current;
        this.hour = hour;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
    @SchedulerLock(name = "notices-digest", lockAtMostFor = "PT10M")
    public void onSchedule() {
        current.as(SystemActor.UPKEEP.account(), this::make);
    }

    void make() {
        var now = ZonedDateTime.now(clock);
        if (!mails.isOpen() || now.getHour() < hour) {
            return;
        }
        book.forDigest().stream()
                .collect(Collectors.groupingBy(Notice::to))
                .forEach((person, notices) -> make(person, notices, now.toLocalDate()));
    }

    /** Marked is what the day's mail tells, also if a crash came before; what came in later waits for tomorrow's. */
    private void make(PersonId person, List<Notice> notices, LocalDate today) {
        var id = "digest." + person.value() + "." + today;
        mails.enter(Mail.digest(id, person, notices, clock.instant()));
        mails.find(id).ifPresent(mail -> book.digested(mail.notices()));
    }
}
