package org.goldthread.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.engagement.EngagementService;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.evidence.Saving;
import org.goldthread.evidence.Stage;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.people.ConflictKind;
import org.goldthread.people.PeopleService;
import org.goldthread.people.PersonDetails;
import org.goldthread.people.PersonId;
import org.goldthread.people.RelationService;
import org.goldthread.people.Role;
import org.goldthread.people.RoleGrant;
import org.goldthread.people.SomePerson;
import org.goldthread.people.TeamService;
import org.goldthread.relay.DomainEvent;
import org.goldthread.relay.Publishes;
import org.goldthread.relay.Saved;
import org.goldthread.store.StoredKinds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** Whatever is changed, by whichever service, is entered with who did it. */
@GoldthreadTest
class EveryChangeTest {
    private final ApplicationContext context;
    private final MongoTemplate store;

    EveryChangeTest(ApplicationContext context, MongoTemplate store) {
        this.context = context;
        this.store = store;
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void anItemThatIsLoggedChangedDeletedAndBroughtBack() {
        var me = SignIn.as(PersonId.next(), Role.CANDIDATE).id();
        var evidence = context.getBean(EvidenceService.class);
        var item = kept(evidence.save(evidence.begin(Stage.GAP).retitled("Nobody rang back")));
        var changed = kept(evidence.save(item.retitled("Nobody rang back for a week")));
        assertThat(changed.outbox().waiting()).isEmpty();
        evidence.restore(evidence.delete(item.id()));

        var entries = Entries.about(context, "evidence/" + item.id().value());
        assertThat(entries)
                .extracting(AuditEvent::kind)
                .containsExactly("evidence-added", "evidence-saved", "evidence-removed", "evidence-added");
        assertThat(entries).extracting(AuditEvent::actor).containsOnly(me.value());
        assertThat(entries).allSatisfy(entry -> assertThat(entry.subjects()).contains("people/" + me.value()));
        assertThat(entries.get(1).content())
                .isEqualTo(entries.get(2).content())
                .hasSize(64)
                .isNotEqualTo(entries.get(0).content());
        assertThat(store.findAll(org.bson.Document.class, "removals")).isEmpty();
    }

    private static org.goldthread.evidence.EvidenceItem kept(Saving saving) {
        return ((Saving.Kept) saving).item();
    }

    @Test
    void aPieceOfWork() {
        var me = SignIn.as(PersonId.next(), Role.CANDIDATE).id();
        var work = context.getBean(EngagementService.class).begin("Call-backs", null);
        assertThat(Entries.kinds(context, "engagements/" + work.id().value())).containsExactly("engagements-added");
        assertThat(Entries.kinds(context, "people/" + me.value())).containsExactly("engagements-added");
    }

    @Test
    void aSubmissionFromHandingInToTheFeedbackThatIsRead() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(SomeAttempt.PROCESS);
        attempt.allMetAndRead(id);
        var entries = Entries.about(context, "submissions/" + id.value());
        assertThat(entries)
                .extracting(AuditEvent::kind)
                .containsSubsequence(
                        "submissions-added",
                        "criteria-reserved",
                        "submission-placed",
                        "assessment-begun",
                        "submission-marked",
                        "submission-opened");
        var marked = entries.stream()
                .filter(entry -> entry.kind().equals("submission-marked"))
                .findFirst()
                .orElseThrow();
        assertThat(marked.actor()).isEqualTo(attempt.assessor.id().value());
        assertThat(marked.state()).isEqualTo("FINISHED");
        assertThat(marked.subjects())
                .contains("people/" + attempt.candidate.id().value(), "portfolios/" + attempt.portfolio.value());
    }

    @Test
    void aPersonTheirRolesAndWhetherTheyMayComeIn() {
        var admin = SignIn.as(store.save(SomePerson.administrator()).id(), Role.ADMIN)
                .id();
        var people = context.getBean(PeopleService.class);
        var details = new PersonDetails(
                "Petra Person",
                UUID.randomUUID() + "@test.example",
                null,
                null,
                List.of(RoleGrant.everywhere(Role.CANDIDATE, LocalDate.of(2020, 1, 1))));
        var person = people.add(details);
        var coach = List.of(RoleGrant.everywhere(Role.COACH, LocalDate.of(2020, 1, 1)));
        people.change(person.id(), details, new PersonDetails(details.name(), details.email(), null, null, coach));
        people.disable(person.id());
        people.enable(person.id());
        people.link(person.id());
        assertThat(Entries.kinds(context, "people/" + person.id().value()))
                .containsExactly(
                        "people-added", "roles-changed", "person-disabled", "person-enabled", "credentials-added");
        assertThat(Entries.about(context, "people/" + person.id().value()))
                .extracting(AuditEvent::actor)
                .containsOnly(admin.value());
    }

    @Test
    void whoAssessesWhomTeamsAndConflicts() {
        SignIn.as(PersonId.next(), Role.ADMIN);
        var candidate = store.save(SomePerson.candidate()).id();
        var assessor = store.save(SomePerson.assessor()).id();
        var relations = context.getBean(RelationService.class);
        relations.assign(candidate, assessor, "");
        relations.unassign(candidate);
        var conflict = relations.declare(candidate, assessor, ConflictKind.FAMILY, "", true);
        relations.withdraw(conflict.id());
        assertThat(Entries.kinds(context, "people/" + candidate.value()))
                .containsSubsequence(
                        "people-added",
                        "assessor-assigned",
                        "assessor-unassigned",
                        "conflict_declarations-added",
                        "conflict_declarations-removed");
        assertThat(Entries.kinds(context, "people/" + assessor.value())).contains("assessor-assigned");
        var team = context.getBean(TeamService.class).add("Team " + UUID.randomUUID());
        assertThat(Entries.kinds(context, "teams/" + team.id().value())).containsExactly("teams-added");
    }

    @Test
    void theFirstStartsFrameworkWasAddedByThePartOfGoldthreadThatDid() {
        var added = store.findAll(AuditEvent.class).stream()
                .filter(entry -> entry.kind().equals("frameworks-added"))
                .findFirst()
                .orElseThrow();
        assertThat(added.actor()).isEqualTo("system-start");
    }

    @Test
    void whatIsHashedIsWhatTheStoreKeeps() {
        SignIn.as(PersonId.next(), Role.CANDIDATE);
        var evidence = context.getBean(EvidenceService.class);
        var item = kept(evidence.save(evidence.begin(Stage.GAP).retitled("Hashed")));
        var entry = Entries.about(context, "evidence/" + item.id().value()).getFirst();
        var asStored = Objects.requireNonNull(store.getCollection("evidence")
                .find(new org.bson.Document("_id", item.id().value()))
                .first());
        assertThat(Hashing.of(asStored)).isEqualTo(entry.content());
    }

    @Test
    void nothingThatAnybodyWroteOrIsCalledIsInIt() {
        var attempt = SomeAttempt.ready(context);
        attempt.allMetAndRead(attempt.submit(SomeAttempt.PROCESS));
        var texts = List.of(
                "Cara",
                "Ada",
                "Candidate",
                "Assessor",
                "Call-back",
                "sales team",
                "@test.example",
                "trigger",
                "page 2");
        assertThat(store.findAll(org.bson.Document.class, "audit"))
                .hasSizeGreaterThan(8)
                .allSatisfy(entry -> assertThat(entry.toJson()).doesNotContain(texts.toArray(String[]::new)));
    }

    @Test
    void theKindsAreAllThatThereCanBe() {
        var events = context.getBeansOfType(StoredKinds.class).values().stream()
                .flatMap(each -> each.names().entrySet().stream())
                .filter(each -> DomainEvent.class.isAssignableFrom(each.getKey()) && isOurs(each.getKey()))
                .filter(each -> each.getKey() != Saved.class)
                .map(each -> each.getValue());
        var saved = context.getBean(MongoMappingContext.class).getPersistentEntities().stream()
                .filter(entity -> entity.isAnnotationPresent(Document.class))
                .filter(entity -> Publishes.class.isAssignableFrom(entity.getType()) && isOurs(entity.getType()))
                .flatMap(entity -> Stream.of("-added", "-saved", "-removed").map(how -> entity.getCollection() + how));
        var others = Stream.of(
                "signed-in", "sign-in-failed", "signed-out", "look", "refused-look", "audit-exported", "audit-checked");
        assertThat(Set.copyOf(AuditKinds.ALL))
                .isEqualTo(
                        Stream.of(events, saved, others).flatMap(each -> each).collect(Collectors.toSet()));
    }

    private static boolean isOurs(Class<?> type) {
        return !type.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()
                .endsWith("test-classes/");
    }
}
