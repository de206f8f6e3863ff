package org.goldthread.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.marking.SomeAttempt.LOOP;
import static org.goldthread.marking.SomeAttempt.PROCESS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.people.AssessorProfile;
import org.goldthread.people.JoiningService;
import org.goldthread.people.Role;
import org.goldthread.people.SomeAccess;
import org.goldthread.people.SomePerson;
import org.goldthread.portfolio.PortfolioService;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refused;
import org.goldthread.standards.Framework;
import org.goldthread.standards.FrameworkId;
import org.goldthread.standards.FrameworkStatus;
import org.goldthread.standards.Standard;
import org.goldthread.standards.Standards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** A hundred clicks of the same at once, whatever is finished, signed or used up by it: one effect, and one entry in the audit. */
@GoldthreadTest
class AHundredAtOnceTest {
    private static final int CLICKS = 100;
    private static final int AT_ONCE = 16;

    private final ApplicationContext context;
    private final MongoTemplate store;

    AHundredAtOnceTest(ApplicationContext context, MongoTemplate store) {
        this.context = context;
        this.store = store;
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void submitting() throws Exception {
        var attempt = SomeAttempt.ready(context);
        var candidate = attempt.candidateDoes();
        var shown = candidate.prepare(attempt.portfolio).shown();
        var done = clicks(() -> {
            attempt.asCandidate();
            candidate.submit(attempt.portfolio, List.of(PROCESS, LOOP), true, shown);
        });
        assertThat(done).isEqualTo(1);
        assertThat(attempt.ledger().attempts()).isEqualTo(1);
        assertThat(attempt.ledger().open()).hasSize(1);
        assertThat(entries("portfolios/" + attempt.portfolio.value(), "criteria-reserved"))
                .isEqualTo(1);
    }

    @Test
    void finishing() throws Exception {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(PROCESS);
        attempt.metInOneStep(id, PROCESS);
        attempt.assessorDoes().confirmAuthenticity(id, true);
        var shown = BeforeFinish.of(attempt.stored(id), attempt.assessorDoes().draftFeedback(id));
        var words = new FeedbackDraft("The owner and the trigger are named.", "", null);
        var done = clicks(() -> attempt.assessorDoes().finish(id, shown, words));
        assertThat(done).isEqualTo(1);
        assertThat(attempt.ledger().decisions()).hasSize(1);
        assertThat(attempt.ledger().claims()).hasSize(1);
        assertThat(entries("submissions/" + id.value(), "submission-marked")).isEqualTo(1);
    }

    @Test
    void countersigning() throws Exception {
        var attempt = SomeAttempt.beforeAnything(context, SomePerson.trainee()).withBothItems();
        var id = attempt.submit(PROCESS);
        attempt.allMet(id);
        var second = store.save(SomePerson.assessor()
                .with(
                        new AssessorProfile(AssessorProfile.Qualification.HELD, true, AssessorProfile.Risk.LOW),
                        Instant.EPOCH));
        var asked = Objects.requireNonNull(attempt.stored(id).countersigning()).asked();
        var countersigning = context.getBean(CountersignService.class);
        var done = clicks(() -> {
            SignIn.as(second.id(), Role.ASSESSOR);
            countersigning.agree(id, asked);
        });
        assertThat(done).isEqualTo(1);
        assertThat(attempt.ledger().decisions()).hasSize(1);
        assertThat(entries("submissions/" + id.value(), "submission-marked")).isEqualTo(1);
    }

    /** Signing again is no error, and changes nothing: the first signature stands with its day. */
    @Test
    void signingOff() throws Exception {
        var attempt = SomeAttempt.ready(context);
        store.updateFirst(
                Query.query(Criteria.where("_id").is(attempt.portfolio.value())),
                Update.update("framework", ofTwoCriteria().id().value()),
                "portfolios");
        attempt.allMetAndRead(attempt.submit(PROCESS, LOOP));
        var portfolios = context.getBean(PortfolioService.class);
        clicks(() -> {
            attempt.asCandidate();
            portfolios.sign(attempt.portfolio);
        });
        var first = Objects.requireNonNull(attempt.ledger().signedByCandidate());
        clicks(() -> {
            attempt.asAssessor();
            portfolios.sign(attempt.portfolio);
        });
        assertThat(attempt.ledger().signedByCandidate()).isEqualTo(first);
        assertThat(attempt.ledger().signedByAssessor()).isNotNull();
        var signedOff = store.getCollection("audit")
                .countDocuments(new Document("subjects", "portfolios/" + attempt.portfolio.value())
                        .append("state", "SIGNED_OFF"));
        assertThat(signedOff).isEqualTo(1);
    }

    @Test
    void usingAnInvitation() throws Exception {
        var person = store.save(SomePerson.candidate());
        var link = SomeAccess.link(context, person);
        var joining = context.getBean(JoiningService.class);
        var done = clicks(() -> joining.join(link, "own words " + UUID.randomUUID(), "192.0.2.1"));
        assertThat(done).isEqualTo(1);
        assertThat(joining.invited(link)).isEmpty();
        assertThat(entries("people/" + person.id().value(), "credentials-saved"))
                .isEqualTo(1);
    }

    private Framework ofTwoCriteria() {
        var standards = context.getBean(Standards.class).current().standards().stream()
                .map(each -> new Standard(
                        each.code(),
                        each.title(),
                        each.purpose(),
                        each.criteria().stream()
                                .filter(criterion -> Set.of(PROCESS, LOOP).contains(criterion.code()))
                                .toList()))
                .filter(each -> !each.criteria().isEmpty())
                .toList();
        var id = new FrameworkId("hundred-" + LocalDate.EPOCH);
        return store.save(new Framework(id, null, "hundred", "1", "Two", FrameworkStatus.RETIRED, standards));
    }

    private long entries(String subject, String kind) {
        return store.getCollection("audit").countDocuments(new Document("subjects.0", subject).append("kind", kind));
    }

    /** How many of them went through; the others were told why not. */
    private static int clicks(Runnable click) throws Exception {
        Callable<Boolean> one = () -> {
            try {
                click.run();
                return true;
            } catch (Refused | NotFound tooLate) {
                return false;
            } finally {
                SignIn.out();
            }
        };
        int done = 0;
        try (var hands = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var each : hands.invokeAll(Collections.nCopies(CLICKS, one))) {
                done += each.get() ? 1 : 0;
            }
        }
        return done;
    }
}
