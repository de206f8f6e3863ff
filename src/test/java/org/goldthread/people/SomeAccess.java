package org.goldthread.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import org.goldthread.SignIn;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How tests get in: what the console shows, a one-time link, a password that is set. */
public final class SomeAccess {
    public static final String PASSWORD = "four words or five";

    private static final Instant PASSWORD_SET = Instant.parse("2020-01-01T09:00:00Z");

    private static final Map<String, String> HASHES = new ConcurrentHashMap<>();

    private SomeAccess() {}

    /** What the console shows at the first start. */
    public static String setupCode(ApplicationContext context) {
        return context.getBean(SetupCode.class).value();
    }

    /** The token of a new one-time link, made by an administrator; nobody is signed in afterwards. */
    public static String link(ApplicationContext context, Person person) {
        SignIn.as(PersonId.next(), Role.ADMIN);
        var token = context.getBean(PeopleService.class).link(person.id());
        SignIn.out();
        return token;
    }

    /** Stores the person with {@link #PASSWORD} and signs them in. */
    public static Account joined(ApplicationContext context, Person person, Role... roles) {
        var store = context.getBean(MongoTemplate.class);
        store.save(person);
        store.save(Credentials.none(person.id()).withPassword(hash(context, PASSWORD), PASSWORD_SET));
        return signedIn(person, roles);
    }

    /** Somebody who is stored already sets their first password. */
    public static void hasPassword(ApplicationContext context, Person person, String password) {
        context.getBean(MongoTemplate.class)
                .save(Credentials.none(person.id()).withPassword(hash(context, password), PASSWORD_SET));
    }

    /** A hash is slow by design; what many tests start from is made once. */
    private static String hash(ApplicationContext context, String password) {
        return HASHES.computeIfAbsent(
                password,
                typed -> Objects.requireNonNull(
                        context.getBean(PasswordEncoder.class).encode(typed)));
    }

    /** How somebody proves who they are, as it is stored; to be compared. */
    public static @Nullable Object kept(MongoTemplate store, Person person) {
        return store.findById(person.id(), Credentials.class);
    }

    /** Signs in somebody who has {@link #joined}. */
    public static Account signedIn(Person person, Role... roles) {
        return SignIn.as(
                new Account(person.id(), person.email(), person.name(), Set.of(roles), "", true, PASSWORD_SET, null));
    }

    /** What other tests tried in vain does not count. */
    public static void forgetTries(ApplicationContext context) {
        context.getBean(MongoTemplate.class).remove(new Query(), SignInTries.class);
    }

    /** Until everything is noted that was asked for: it is done one by one. */
    public static void awaitResets(ApplicationContext context) {
        try {
            context.getBean(PasswordConfiguration.RESETS, ExecutorService.class)
                    .submit(() -> {})
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /** Asking for a link, where they go by {@code post}. */
    public static ResetService resets(ApplicationContext context, LinkPost post) {
        return new ResetService(
                context.getBean(PersonRepository.class),
                context.getBean(LinkRequests.class),
                post,
                context.getBean(SignInThrottle.class),
                context.getBean(PasswordConfiguration.RESETS, ExecutorService.class),
                context.getBean(Clock.class));
    }

    /** What an administrator does, where links go by {@code post}. */
    public static PeopleService people(ApplicationContext context, LinkPost post) {
        return new PeopleService(
                context.getBean(PersonRepository.class),
                context.getBean(PersonQueries.class),
                context.getBean(CredentialsRepository.class),
                context.getBean(LinkRequests.class),
                post,
                context.getBean(CurrentPerson.class),
                context.getBean(Clock.class));
    }

    /** What sign-in says when one has to wait. */
    public static Exception waits(Duration wait) {
        return new SignInWaits(wait);
    }

    /** What sign-in says when too many are at it. */
    public static Exception busy() {
        return new SignInBusy(new Refused(Refusal.of("busy", "people.refused.busy")));
    }
}
