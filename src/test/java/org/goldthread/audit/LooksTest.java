package org.goldthread.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.evidence.SomeLook;
import org.goldthread.marking.CountersignService;
import org.goldthread.marking.MarkingService;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.marking.SomeHandedIn;
import org.goldthread.people.AssessorProfile;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.people.SomePerson;
import org.goldthread.people.SomeTeam;
import org.goldthread.people.TurnedAway;
import org.goldthread.portfolio.PortfolioService;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.rules.NotFound;
import org.goldthread.team.LeadService;
import org.goldthread.time.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Who looked at another's evidence is entered, and who would have. */
@GoldthreadTest
class LooksTest {
    private final ApplicationContext context;
    private final MongoTemplate store;

    LooksTest(ApplicationContext context, MongoTemplate store) {
        this.context = context;
        this.store = store;
    }

    @AfterEach
    void signOut() {
        context.getBean(MovableClock.class).moveTo(Duration.ZERO);
        SignIn.out();
    }

    @Test
    void anAssessorOpensASubmission() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(SomeAttempt.PROCESS);
        attempt.assessorDoes().desk(id);
        attempt.assessorDoes().desk(id);
        assertThat(looks(id)).hasSize(1);
        assertThat(looks(id).getFirst().actor()).isEqualTo(attempt.assessor.id().value());
        assertThat(looks(id).getFirst().subjects())
                .containsExactly(
                        "submissions/" + id.value(),
                        "people/" + attempt.candidate.id().value());
        context.getBean(MovableClock.class).moveTo(Duration.ofHours(1));
        attempt.assessorDoes().desk(id);
        assertThat(looks(id)).as("an hour later it is another look").hasSize(2);
    }

    @Test
    void aCoachLooksAtADraftThatTheyWereAskedToLookAt() {
        var some = SomeLook.atADraft(context);
        var id = some.askCoach();
        some.asCoach().open(id);
        some.asCoach().comment(id, "Who owns it?", 0);
        some.asCandidate().reply(id, "The desk lead.", 1);
        some.asCandidate().close(id);
        var entries = Entries.about(context, "look_requests/" + id.value());
        assertThat(entries)
                .extracting(AuditEvent::kind)
                .containsExactly("look-asked", "look", "look-commented", "look-replied", "look-closed");
        assertThat(entries.get(1).actor()).isEqualTo(some.coach.id().value());
        assertThat(entries)
                .allSatisfy(entry -> assertThat(entry.subjects())
                        .contains("people/" + some.candidate.id().value()));
        assertThat(entries.getLast().subjects())
                .contains("evidence/" + some.item.id().value());
    }

    @Test
    void aLookThatIsOverOrAnothersIsRefusedAndEntered() {
        var some = SomeLook.atADraft(context);
        var id = some.askCoach();
        some.asAssessor();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> some.asAssessor().open(id));
        some.asCandidate().close(id);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> some.asCoach().open(id));
        assertThat(Entries.about(context, "look_requests/" + id.value()))
                .filteredOn(entry -> entry.kind().equals("refused-look"))
                .extracting(AuditEvent::actor)
                .containsExactly(some.assessor.id().value(), some.coach.id().value());
    }

    @Test
    void anAssessorOpensAFile() {
        var attempt = SomeAttempt.beforeAnything(context);
        var file = attempt.pdf();
        attempt.keep(attempt.callBack().withAttachments(List.of(file)).stated(SomeHandedIn.stated()));
        var id = attempt.submit(SomeAttempt.PROCESS);
        var marking = attempt.assessorDoes();
        marking.copyFile(id, file.file().id(), new ByteArrayOutputStream());
        marking.pagePicture(id, file.file().id(), 1);
        marking.pagePicture(id, file.file().id(), 2);
        assertThat(looks(id)).hasSize(1);
        assertThat(looks(id).getFirst().subjects())
                .contains("files/" + file.file().id().value());
    }

    @Test
    void aFileThatBreaksOffOnItsWayWasLookedAt() {
        var attempt = SomeAttempt.beforeAnything(context);
        var file = attempt.pdf();
        attempt.keep(attempt.callBack().withAttachments(List.of(file)).stated(SomeHandedIn.stated()));
        var id = attempt.submit(SomeAttempt.PROCESS);
        var marking = attempt.assessorDoes();
        var gone = new OutputStream() {
            @Override
            public void write(int part) throws IOException {
                throw new IOException("the browser has gone");
            }
        };
        assertThatThrownBy(() -> marking.copyFile(id, file.file().id(), gone)).hasStackTraceContaining("has gone");
        assertThat(looks(id)).hasSize(1);
    }

    @Test
    void aCountersignerOpensWhatATraineeDecided() {
        var profile = new AssessorProfile(AssessorProfile.Qualification.HELD, true, AssessorProfile.Risk.LOW);
        var second = store.save(SomePerson.assessor().with(profile, Instant.EPOCH));
        var attempt = SomeAttempt.beforeAnything(context, SomePerson.trainee()).withBothItems();
        var id = attempt.submit(SomeAttempt.PROCESS);
        attempt.allMet(id);
        SignIn.as(second.id(), Role.ASSESSOR);
        context.getBean(CountersignService.class).desk(id);
        assertThat(looks(id))
                .last()
                .satisfies(
                        entry -> assertThat(entry.actor()).isEqualTo(second.id().value()));
    }

    @Test
    void anAssessorOpensThePortfolio() {
        var attempt = SomeAttempt.ready(context);
        attempt.asAssessor();
        context.getBean(PortfolioService.class).read(attempt.portfolio);
        assertThat(Entries.kinds(context, "portfolios/" + attempt.portfolio.value()))
                .contains("look");
    }

    @Test
    void aLeadOpensAPerson() {
        var lead = store.save(SomePerson.teamLead()).id();
        var team = store.save(SomeTeam.ledBy(lead)).id();
        var member = store.save(SomePerson.in(team, SomePerson.candidate())).id();
        SignIn.as(lead, Role.TEAM_LEAD);
        context.getBean(LeadService.class).cell(member, "S1");
        assertThat(Entries.about(context, "people/" + member.value()))
                .last()
                .satisfies(entry ->
                        assertThat(List.of(entry.kind(), entry.actor())).containsExactly("look", lead.value()));
    }

    @Test
    void whatIsOnesOwnIsNoLook() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(SomeAttempt.PROCESS);
        attempt.candidateDoes().attempt(id);
        context.getBean(PortfolioService.class).read(attempt.portfolio);
        assertThat(Entries.kinds(context, "people/" + attempt.candidate.id().value()))
                .doesNotContain("look", "refused-look");
    }

    @Test
    void anothersIdIsNotFoundAndEntered() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(SomeAttempt.PROCESS);
        var item = attempt.kept("Call-back within 4 hours").id();
        var stranger = SignIn.as(PersonId.next(), Role.ASSESSOR, Role.CANDIDATE).id();
        assertThatThrownBy(() -> context.getBean(MarkingService.class).desk(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> context.getBean(EvidenceService.class).find(item))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> context.getBean(PortfolioService.class).read(attempt.portfolio))
                .isInstanceOf(NotFound.class);
        for (var subject : List.of(
                "submissions/" + id.value(), "evidence/" + item.value(), "portfolios/" + attempt.portfolio.value())) {
            assertThat(Entries.about(context, subject))
                    .last()
                    .satisfies(entry -> assertThat(List.of(entry.kind(), entry.actor()))
                            .as(subject)
                            .containsExactly("refused-look", stranger.value()));
        }
    }

    @Test
    void anIdThatIsNobodysIsNoEntry() {
        SignIn.as(PersonId.next(), Role.ASSESSOR);
        var none = SubmissionId.next();
        assertThatThrownBy(() -> context.getBean(MarkingService.class).desk(none))
                .isInstanceOf(NotFound.class);
        assertThat(Entries.about(context, "submissions/" + none.value())).isEmpty();
    }

    @Test
    void whoseRoleDoesNotAllowItIsEntered() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(SomeAttempt.PROCESS);
        var coach = SignIn.as(PersonId.next(), Role.COACH).id();
        assertThatThrownBy(() -> context.getBean(MarkingService.class).desk(id))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(Entries.about(context, "submissions/" + id.value()))
                .last()
                .satisfies(entry -> assertThat(List.of(entry.kind(), entry.actor()))
                        .containsExactly("refused-look", coach.value()));
    }

    @Test
    void anAddressThatIsNotForThemIsEnteredIfItIsAnothers() {
        var attempt = SomeAttempt.ready(context);
        var id = attempt.submit(SomeAttempt.PROCESS);
        context.publishEvent(new TurnedAway("marking/" + id.value()));
        assertThat(Entries.kinds(context, "submissions/" + id.value()))
                .as("one's own")
                .doesNotContain("refused-look");
        SignIn.as(PersonId.next(), Role.CANDIDATE);
        context.publishEvent(new TurnedAway("marking/" + id.value()));
        context.publishEvent(new TurnedAway("marking/none"));
        assertThat(Entries.kinds(context, "submissions/" + id.value())).endsWith("refused-look");
    }

    private List<AuditEvent> looks(SubmissionId id) {
        return Entries.about(context, "submissions/" + id.value()).stream()
                .filter(entry -> entry.kind().equals("look"))
                .toList();
    }
}
