package org.goldthread.notices;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PeopleService;
import org.goldthread.people.Person;
import org.goldthread.people.Role;
import org.goldthread.people.SystemActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what is due. */
@Component
@ConditionalOnProperty("spring.mail.host")
class Postbox {
    private static final Logger LOG = LoggerFactory.getLogger(Postbox.class);

    private final MailQueue mails;
    private final NoticeBook book;
    private final ObjectProvider<JavaMailSender> server;
    private final PeopleDirectory people;
    private final CurrentPerson current;
    private final PeopleService links;
    private final MailTexts texts;
    private final Clock clock;
    private final Duration patience;

    Postbox(
            MailQueue mails,
            NoticeBook book,
            ObjectProvider<JavaMailSender> server,
            PeopleDirectory people,
            PeopleService links,
            CurrentPerson current,
            MailTexts texts,
            Clock clock,
            @Value("${goldthread.mail.give-up-days}") int patience) {
        this.mails = mails;
        this.book = book;
        this.server = server;
        this.people = people;
        this.current = current;
        this.texts = texts;
        this.clock = clock;
        this.links = links;
        this.patience = Duration.ofDays(patience);
    }

    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT20S")
    @SchedulerLock(name = "notices-mail", lockAtMostFor = "PT10M")
    public void onSchedule() {
        if (mails.isOpen()) {
            current.as(SystemActor.UPKEEP.account(), this::sendWhatIsDue);
        }
    }

    void sendWhatIsDue() {
        for (var due = mails.take(clock.instant()); due.isPresent(); due = mails.take(clock.instant())) {
            send(due.get());
        }
    }

    private void send(Mail mail) {
        var to = people.find(mail.to()).filter(Person::maySignIn);
        var isOld = !mail.takesLink() && !book.isAnyUnread(mail.notices());
        if (to.isEmpty() || isOld) {
            // whoever may not come any more is told nothing more, and nobody what they read or what is no longer so
            mails.save(mail.givenUp(clock.instant()));
            return;
        }
        try {
            server.getObject().send(message(mail, to.get()));
            mails.save(mail.sent(clock.instant()));
        } catch (MailException e) {
            failed(mail, e);
        }
    }

    private void failed(Mail mail, MailException why) {
        var now = clock.instant();
        if (mail.created().plus(patience).isAfter(now)) {
            LOG.warn("Mail {} was not sent, try {}: {}", mail.id(), mail.tries(), reason(why));
            mails.save(mail.later(now));
            return;
        }
        LOG.error("Mail {} is given up after {} tries: {}", mail.id(), mail.tries(), reason(why));
        mails.save(mail.givenUp(now));
        people.holding(Role.ADMIN).forEach(administrator -> {
            var id = NoticeId.of("mail-failed." + mail.id(), administrator.id());
            book.tell(book.notice(id, administrator.id(), NoticeKind.MAIL_FAILED, now));
        });
    }

    /** Its kind alone, as what a mail server says may name whom the mail was for. */
    private static String reason(MailException why) {
        var failed = why instanceof MailSendException several ? several.getMessageExceptions() : new Exception[0];
        var cause = failed != null && failed.length > 0 ? failed[0] : NestedExceptionUtils.getMostSpecificCause(why);
        return cause.getClass().getSimpleName();
    }

    /** A link is made for each try anew: whoever reads the store, or a mail that came late, has none that works. */
    private SimpleMailMessage message(Mail mail, Person to) {
        if (!mail.takesLink()) {
            return texts.notice(mail, to);
        }
        var made = new AtomicReference<SimpleMailMessage>();
        current.as(
                SystemActor.POST.account(), () -> made.set(texts.link(to, links.joined(to.id()), links.link(to.id()))));
        return Objects.requireNonNull(made.get());
    }
}
