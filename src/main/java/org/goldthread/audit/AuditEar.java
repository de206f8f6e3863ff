package org.goldthread.audit;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldthread.people.SignInTold;
import org.goldthread.relay.Ear;
import org.goldthread.relay.Removed;
import org.goldthread.relay.Saved;
import org.goldthread.relay.Stamp;
import org.goldthread.relay.Told;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Enters what aggregates tell, and every sign-in. */
@Component
class AuditEar implements Ear {
    private final AuditTrail trail;
    private final AuditKinds kinds;
    private final Clock clock;

    AuditEar(AuditTrail trail, AuditKinds kinds, Clock clock) {
        this.trail = trail;
        this.kinds = kinds;
        this.clock = clock;
    }

    @Override
    public void heard(Told told) {
        var stamp = Optional.ofNullable(told.stamp());
        var subjects = Stream.of(
                        Stream.of(Subjects.of(told.collection(), told.subject())),
                        Subjects.in(told.event()),
                        stamp.map(Stamp::of).map(Subjects::person).stream())
                .flatMap(each -> each);
        trail.append(new Fact(
                told.id(),
                told.at(),
                stamp.map(Stamp::by).orElse(""),
                kind(told),
                subjects.toList(),
                stamp.map(Stamp::content).orElse(""),
                stamp.map(Stamp::state).orElse("")));
    }

    private String kind(Told told) {
        return switch (told.event()) {
            case Saved(var first) -> told.collection() + (first ? AuditKinds.ADDED : AuditKinds.SAVED);
            case Removed() -> told.collection() + AuditKinds.REMOVED;
            default -> kinds.of(told.event());
        };
    }

    @EventListener
    void heard(SignInTold told) {
        var person = told.person() == null ? "" : told.person().value();
        var kind = told.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        // who failed to sign in has proved nothing: they are what it is about, not who did it
        trail.append(new Fact(
                UUID.randomUUID().toString(),
                clock.instant(),
                told.kind() == SignInTold.Kind.FAILED ? "" : person,
                told.kind() == SignInTold.Kind.FAILED ? AuditKinds.SIGN_IN_FAILED : kind,
                Stream.of(person)
                        .filter(id -> !id.isEmpty())
                        .map(Subjects::person)
                        .toList(),
                "",
                ""));
    }
}
