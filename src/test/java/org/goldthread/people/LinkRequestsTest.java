package org.goldthread.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.time.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The list of those who wait for a link: nobody fills it, loses their place on it, or is disturbed by it. */
@GoldthreadTest
class LinkRequestsTest {
    private static final String OFFICE = "192.0.2.1";
    private static final String STRANGER = "198.51.100.9";

    private final ApplicationContext context;
    private final MongoTemplate store;
    private final MovableClock clock;
    private final LinkRequests requests;
    private final ResetService resets;
    private final Person person = SomePerson.candidate();

    LinkRequestsTest(
            ApplicationContext context,
            MongoTemplate store,
            MovableClock clock,
            LinkRequests requests,
            ResetService resets) {
        this.context = context;
        this.store = store;
        this.clock = clock;
        this.requests = requests;
        this.resets = resets;
    }

    @BeforeEach
    void nobodyWaits() {
        store.getCollection("link_requests").deleteMany(new Document());
        SomeAccess.forgetTries(context);
        SomeAccess.joined(context, person, Role.CANDIDATE);
        SignIn.out();
    }

    @AfterEach
    void putBack() {
        clock.moveTo(Duration.ZERO);
        SignIn.out();
    }

    @Test
    void whoAsksAgainKeepsTheirPlace() {
        var second = store.save(SomePerson.candidate());
        ask(person, OFFICE);
        clock.moveTo(Duration.ofMinutes(1));
        ask(second, OFFICE);
        clock.moveTo(Duration.ofMinutes(2));
        ask(person, STRANGER);
        assertThat(requests.waiting()).containsExactly(person.id(), second.id());
    }

    @Test
    void whoKnowsManyAddressesFillsTheListWithAFewOnly() {
        var known = Collections.nCopies(LinkRequests.MOST_FROM_A_PLACE + 4, 0).stream()
                .map(_ -> store.save(SomePerson.candidate()))
                .toList();
        known.forEach(each -> ask(each, STRANGER));
        assertThat(requests.waiting()).hasSize(LinkRequests.MOST_FROM_A_PLACE);
        ask(person, OFFICE);
        assertThat(requests.waiting())
                .hasSize(LinkRequests.MOST_FROM_A_PLACE + 1)
                .contains(person.id());
        assertThat(store.getCollection("link_requests")
                        .find()
                        .into(new ArrayList<>())
                        .toString())
                .doesNotContain(STRANGER, person.email());
    }

    @Test
    void whoGetsALinkOrSetsAPasswordWaitsNoLonger() {
        ask(person, OFFICE);
        SomeAccess.link(context, person);
        assertThat(requests.waits(person.id())).isFalse();
        ask(person, OFFICE);
        SomeAccess.signedIn(person, Role.CANDIDATE);
        context.getBean(AccountService.class).changePassword(SomeAccess.PASSWORD, "another four words");
        assertThat(requests.waits(person.id())).isFalse();
        assertThat(store.indexOps(LinkRequest.class).getIndexInfo())
                .as("the rest is removed by the store after a week")
                .anyMatch(index -> index.getExpireAfter()
                        .filter(PeopleService.LINK_OPEN::equals)
                        .isPresent());
    }

    @Test
    void askingNeverMeetsWhoeverUsesALinkAtThatMoment() throws Exception {
        var before = version();
        ask(person, STRANGER);
        assertThat(version()).as("it writes nothing of theirs").isEqualTo(before);
        for (var round = 0; round < 20; round++) {
            store.getCollection("link_requests").deleteMany(new Document());
            SomeAccess.forgetTries(context);
            var token = SomeAccess.link(context, person);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Callable<Boolean>> both = List.of(
                        () -> {
                            resets.ask(person.email(), STRANGER);
                            return true;
                        },
                        () -> {
                            context.getBean(JoiningService.class).join(token, "another four words", OFFICE);
                            return true;
                        });
                for (var each : threads.invokeAll(both)) {
                    assertThat(each.get()).isTrue();
                }
            }
            SomeAccess.awaitResets(context);
        }
    }

    private Long version() {
        return Objects.requireNonNull(Objects.requireNonNull(store.findById(person.id(), Credentials.class))
                .version());
    }

    private void ask(Person who, String address) {
        resets.ask(who.email(), address);
        SomeAccess.awaitResets(context);
    }
}
