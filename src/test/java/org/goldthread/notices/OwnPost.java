package org.goldthread.notices;

import com.mongodb.client.MongoClient;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.goldthread.marking.SubmissionMarked;
import org.goldthread.marking.SubmissionPlaced;
import org.goldthread.marking.SubmissionReturned;
import org.goldthread.marking.SubmissionWithdrawn;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.LinkPost;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PeopleService;
import org.goldthread.people.Person;
import org.goldthread.portfolio.PortfolioCatalogue;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.relay.DomainEvent;
import org.goldthread.relay.Told;
import org.goldthread.time.MovableClock;
import org.goldthread.ui.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.index.IndexResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Notices and mails in a database of their own, with a mail server at a port; the people are the application's. */
public final class OwnPost {
    static final String ADDRESS = "https://goldthread.organisation.example/";
    static final String FROM = "goldthread@organisation.example";

    final MongoTemplate store;
    private final ApplicationContext context;
    private final MongoClient client;
    private final String database = "post" + UUID.randomUUID().toString().substring(0, 8);
    private final int port;
    private Running first;

    public OwnPost(ApplicationContext context, int port) {
        this.context = context;
        this.port = port;
        client = context.getBean(MongoClient.class);
        store = template();
        var shapes = IndexResolver.create(context.getBean(MongoMappingContext.class));
        for (var type : List.of(Notice.class, Mail.class)) {
            shapes.resolveIndexFor(type).forEach(index -> store.indexOps(type).createIndex(index));
        }
        first = process();
    }

    private MongoTemplate template() {
        return new MongoTemplate(
                new SimpleMongoClientDatabaseFactory(client, database), context.getBean(MappingMongoConverter.class));
    }

    /** What one running instance has of it. */
    record Running(NoticeBook book, NoticeEar ear, Digest digest, LinkMails links, Postbox postbox) {}

    Running process() {
        var clock = context.getBean(MovableClock.class);
        var current = context.getBean(CurrentPerson.class);
        var mails = new MailQueue(template(), server(), FROM);
        var book = new NoticeBook(template(), mails, clock);
        return new Running(
                book,
                new NoticeEar(book, context.getBean(PortfolioCatalogue.class)),
                new Digest(book, mails, current, 7, clock),
                new LinkMails(mails, clock),
                new Postbox(
                        mails,
                        book,
                        server(),
                        context.getBean(PeopleDirectory.class),
                        context.getBean(PeopleService.class),
                        current,
                        new MailTexts(context.getBean(Texts.class), FROM, ADDRESS),
                        clock,
                        3));
    }

    private ObjectProvider<JavaMailSender> server() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", "2000");
        properties.setProperty("mail.smtp.timeout", "2000");
        sender.setJavaMailProperties(properties);
        var beans = new DefaultListableBeanFactory();
        beans.registerSingleton("server", sender);
        return beans.getBeanProvider(JavaMailSender.class);
    }

    /** How links go out by it. */
    public LinkPost linkPost() {
        return first.links();
    }

    /** How many mails wait to be sent. */
    public long waiting() {
        return mails().stream().filter(mail -> mail.next() != null).count();
    }

    Running first() {
        return first;
    }

    /** All that was kept in memory is gone. */
    void restart() {
        first = process();
    }

    void placed(Person candidate, Person assessor) {
        tell(new SubmissionPlaced(SubmissionId.next(), PortfolioId.next(), candidate.id(), assessor.id()));
    }

    void marked(Person candidate, Person assessor) {
        tell(new SubmissionMarked(SubmissionId.next(), PortfolioId.next(), candidate.id(), assessor.id()));
    }

    void withdrawn(Person candidate, Person assessor) {
        tell(new SubmissionWithdrawn(SubmissionId.next(), PortfolioId.next(), candidate.id(), assessor.id()));
    }

    void returned(Person candidate, Person assessor) {
        tell(new SubmissionReturned(SubmissionId.next(), PortfolioId.next(), candidate.id(), assessor.id()));
    }

    private void tell(DomainEvent event) {
        first.ear().heard(new Told(UUID.randomUUID().toString(), now(), event, "submissions", "s", null));
    }

    Instant now() {
        return context.getBean(MovableClock.class).instant();
    }

    List<Mail> mails() {
        return store.findAll(Mail.class);
    }
}
