package org.goldthread.notices;

import java.time.Clock;
import java.time.Duration;
import java.util.stream.Collectors;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.Person;
import org.goldthread.people.Role;
import org.goldthread.people.SystemActor;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Texts;
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

/** Sends what is due. A mail says what kind of thing waits and where, and nothing of what is in it. */
@Component
@ConditionalOnProperty("spring.mail.host")
class Postbox {
    private static final Logger LOG = LoggerFactory.getLogger(Postbox.class);

    private final MailQueue mails;
    private final NoticeBook book;
    private final ObjectProvider<JavaMailSender> server;
    private final PeopleDirectory people;
    private final CurrentPerson current;
    private final Texts texts;
    private final Clock clock;
    private final String from;
    private final String address;
    private final Duration patience;

    Postbox(
            MailQueue mails,
            NoticeBook book,
            ObjectProvider<JavaMailSender> server,
            PeopleDirectory people,
            CurrentPerson current,
            Texts texts,
            Clock clock,
            @Value("${goldthread.mail.from}") String from,
            @Value("${goldthread.mail.address}") String address,
            @Value("${goldthread.mail.give-up-days}") int patience) {
        this.mails = mails;
        this.book = book;
        this.server = server;
        this.people = people;
        this.current = current;
        this.texts = texts;
        this.clock = clock;
        this.from = from;
        this.address = address.replaceFirst("/+$", "");
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
        if (to.isEmpty() || !book.isAnyUnread(mail.notices())) {
            // whoever may not come any more is told nothing more, and nobody what they have read or what is no longer
            // so
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

    private SimpleMailMessage message(Mail mail, Person to) {
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(to.email());
        message.setSubject(texts.of(
                mail.digest()
                        ? "notices.mail.subject.DIGEST"
                        : "notices.mail.subject." + mail.kinds().getFirst()));
        var waits = mail.kinds().stream()
                .map(kind -> "- " + texts.of("notices.mail.waits." + kind))
                .collect(Collectors.joining("\n"));
        message.setText(texts.of("notices.mail.text", to.name(), waits, address + "/" + Addresses.NOTICES));
        return message;
    }
}
