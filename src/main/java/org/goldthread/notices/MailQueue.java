package org.goldthread.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Mails on their way, in the store: none is lost with a mail server that is away, or a process that ends. */
@Component
class MailQueue {
    /** Longer than any attempt lasts, as the time-outs of the connection are shorter. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final MongoTemplate store;
    private final boolean open;

    MailQueue(
            MongoTemplate store, ObjectProvider<JavaMailSender> server, @Value("${goldthread.mail.from}") String from) {
        this.store = store;
        this.open = !from.isBlank() && server.getIfAvailable() != null;
    }

    /** Whether there is any mail here. */
    boolean isOpen() {
        return open;
    }

    /** Whether it is new; the same one is entered once. */
    boolean enter(Mail mail) {
        try {
            store.insert(mail);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    Optional<Mail> find(String id) {
        return Optional.ofNullable(store.findById(id, Mail.class));
    }

    /** The one that is due longest, for this process alone. */
    Optional<Mail> take(Instant now) {
        while (true) {
            var due = store.findOne(
                    Query.query(Criteria.where("next").lte(now))
                            .with(Sort.by("next"))
                            .limit(1),
                    Mail.class);
            if (due == null) {
                return Optional.empty();
            }
            try {
                return Optional.of(store.save(due.tried(now, LEASE)));
            } catch (OptimisticLockingFailureException e) {
                // another process has it: the next one, then
            }
        }
    }

    void save(Mail mail) {
        store.save(mail);
    }
}
