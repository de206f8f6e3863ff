package org.goldthread.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.files.FilesService;
import org.goldthread.people.ConflictKind;
import org.goldthread.people.PeopleService;
import org.goldthread.people.PersonDetails;
import org.goldthread.people.PersonId;
import org.goldthread.people.RelationService;
import org.goldthread.people.Role;
import org.goldthread.people.RoleGrant;
import org.goldthread.people.SomePerson;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refused;
import org.goldthread.standards.CriterionCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Who is asked for a look, who may look, and until when. */
@GoldthreadTest
class LookRequestServiceTest {
    private final ApplicationContext context;
    private final LookRequestService looks;
    private final LookReadingService reading;
    private final EvidenceService evidence;

    LookRequestServiceTest(
            ApplicationContext context,
            LookRequestService looks,
            LookReadingService reading,
            EvidenceService evidence) {
        this.context = context;
        this.looks = looks;
        this.reading = reading;
        this.evidence = evidence;
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void theAssessorAndTheCoachesMayBeAskedAndNobodyElse() {
        var some = SomeLook.atADraft(context);
        some.store().save(SomePerson.teamLead());
        var other = some.store().save(SomePerson.assessor());
        some.asCandidate();
        assertThat(looks.choices().getFirst())
                .isEqualTo(new LookChoice(some.assessor.id(), "Ada Assessor", LookAs.ASSESSOR));
        assertThat(looks.choices())
                .contains(new LookChoice(some.coach.id(), "Cleo Coach", LookAs.COACH))
                .noneMatch(choice -> choice.person().equals(other.id()));
        for (var nobody : List.of(other.id(), some.candidate.id(), PersonId.next())) {
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> looks.ask(some.item.id(), nobody, null, ""));
        }
    }

    @Test
    void whoeverIsAskedSeesTheItemAsItIsNow() {
        var some = SomeLook.atADraft(context);
        var id = some.askCoach();
        evidence.save(evidence.find(some.item.id()).retitled("Field staff wait three days"));
        var opened = some.asCoach().open(id);
        assertThat(opened.item().title()).isEqualTo("Field staff wait three days");
        assertThat(opened.candidate()).isEqualTo("Cara Candidate");
        assertThat(reading.shownToMe()).extracting(LookRow::title).containsExactly("Field staff wait three days");
    }

    @Test
    void aLookAtACriterionSaysWhich() {
        var some = SomeLook.atADraft(context);
        var diagnose = new CriterionCode("2.5");
        var id = some.askAssessor(diagnose);
        assertThat(some.asAssessor().open(id).claims())
                .extracting(Claim::criterion)
                .containsExactly(diagnose);
    }

    @Test
    void nobodyElseFindsItWhateverTheirRole() {
        var some = SomeLook.atADraft(context);
        var id = some.askCoach();
        for (var role : List.of(Role.COACH, Role.ASSESSOR, Role.TRAINEE_ASSESSOR)) {
            SignIn.as(some.store().save(SomePerson.named("Other", role)).id(), role);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reading.open(id));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reading.comment(id, "Hello", 0));
            assertThat(reading.shownToMe()).isEmpty();
        }
        for (var role : List.of(Role.TEAM_LEAD, Role.IQA, Role.LEAD_IQA, Role.EQA, Role.ADMIN, Role.CANDIDATE)) {
            SignIn.as(some.coach.id(), role);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reading.open(id));
        }
        SignIn.as(PersonId.next(), Role.CANDIDATE);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> looks.at(some.item.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> looks.close(id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> looks.reply(id, "Hello", 0));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> looks.ask(some.item.id(), some.coach.id(), null, ""));
    }

    @Test
    void onceItIsClosedNothingIsThere() {
        var some = SomeLook.atADraft(context);
        var file = SomeUpload.note(context.getBean(FilesService.class));
        evidence.save(evidence.find(some.item.id()).attached(file));
        var id = some.askCoach();
        some.asCoach().copyFile(id, file.file().id(), new ByteArrayOutputStream());
        assertThat(reading.text(id, file.file().id())).isNotEmpty();
        some.asCandidate().close(id);
        some.asCoach();
        assertThat(reading.shownToMe()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reading.open(id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reading.comment(id, "Too late", 0));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> reading.copyFile(id, file.file().id(), new ByteArrayOutputStream()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> reading.text(id, file.file().id()));
        some.asCandidate().reopen(id);
        assertThat(some.asCoach().open(id).item().id()).isEqualTo(some.item.id());
    }

    @Test
    void onlyTheFilesOfTheItemAreShown() {
        var some = SomeLook.atADraft(context);
        var id = some.askCoach();
        var other = SomeUpload.note(context.getBean(FilesService.class));
        evidence.save(SomeEvidence.process(some.candidate.id()).attached(other));
        some.asCoach();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> reading.copyFile(id, other.file().id(), new ByteArrayOutputStream()));
    }

    @Test
    void aDeletedDraftIsSeenNoMoreUntilItIsBack() {
        var some = SomeLook.atADraft(context);
        var id = some.askCoach();
        var deleted = evidence.delete(some.item.id());
        some.asCoach();
        assertThat(reading.shownToMe()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reading.open(id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reading.comment(id, "Hello", 0));
        some.asCandidate();
        evidence.restore(deleted);
        assertThat(some.asCoach().open(id).item().title()).isEqualTo(some.item.title());
    }

    @Test
    void whoLosesTheirRoleLosesTheLookForGood() {
        var some = SomeLook.atADraft(context);
        var id = some.askCoach();
        administers();
        var people = context.getBean(PeopleService.class);
        var before = some.coach.details();
        var lead =
                List.of(RoleGrant.everywhere(Role.ASSESSOR, SomePerson.today().minusYears(9)));
        var after = new PersonDetails(before.name(), before.email(), before.team(), before.lineManager(), lead);
        people.change(some.coach.id(), before, after);
        assertThat(some.stored(id).orElseThrow().isOpen()).isFalse();
        people.change(some.coach.id(), after, before);
        some.asCoach();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reading.open(id));
        assertThat(some.asCandidate().reopen(id).isOpen()).isTrue();
    }

    @Test
    void anotherAssessorEndsTheLookOfTheOneBefore() {
        var some = SomeLook.atADraft(context);
        var id = some.askAssessor(null);
        var next = some.store().save(SomePerson.assessor());
        administers();
        context.getBean(RelationService.class).assign(some.candidate.id(), next.id(), "");
        some.asAssessor();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reading.open(id));
        some.asCandidate();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> looks.reopen(id));
    }

    @Test
    void aDeclaredFamilyTieEndsIt() {
        var some = SomeLook.atADraft(context);
        var id = some.askCoach();
        administers();
        context.getBean(RelationService.class)
                .declare(some.candidate.id(), some.coach.id(), ConflictKind.FAMILY, "", true);
        some.asCoach();
        assertThat(reading.shownToMe()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reading.open(id));
        some.asCandidate();
        assertThat(looks.choices()).noneMatch(choice -> choice.person().equals(some.coach.id()));
    }

    @Test
    void aDisabledPersonIsShownNothing() {
        var some = SomeLook.atADraft(context);
        var id = some.askCoach();
        administers();
        context.getBean(PeopleService.class).disable(some.coach.id());
        assertThat(some.stored(id).orElseThrow().isOpen()).isFalse();
    }

    @Test
    void theTwoWriteInTurnsAndNeitherPassesOverTheOther() {
        var some = SomeLook.atADraft(context);
        var id = some.askCoach();
        some.asCoach().comment(id, "Who owns it?", 0);
        assertThat(some.asCandidate().answered()).extracting(LookRow::name).containsExactly("Cleo Coach");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> looks.reply(id, "I had not read that", 0));
        looks.reply(id, "The desk lead.", 1);
        assertThat(looks.answered()).isEmpty();
        some.asCoach();
        assertThat(reading.shownToMe())
                .extracting(row -> row.request().state())
                .containsExactly(LookRequestState.ASKED);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> reading.comment(id, "I had not read that", 1));
    }

    @Test
    void whoIsAskedTwiceAtOnceIsAskedOnce() throws Exception {
        var some = SomeLook.atADraft(context);
        Callable<String> ask = () -> {
            try {
                some.askCoach();
                return "asked";
            } catch (Refused refused) {
                return "refused";
            } finally {
                SignIn.out();
            }
        };
        try (var threads = Executors.newFixedThreadPool(8)) {
            var all = threads.invokeAll(Collections.nCopies(24, ask)).stream()
                    .map(done -> done.resultNow())
                    .toList();
            assertThat(all).containsOnlyOnce("asked").containsOnly("asked", "refused");
        }
    }

    @Test
    void whatIsHandedInIsKeptByTheCandidateAlone() {
        var some = SomeLook.atADraft(context);
        var look = some.commented("Who owns it?");
        var comment = look.comments().getFirst().id();
        var catalogue = context.getBean(EvidenceCatalogue.class);
        assertThat(catalogue.keptComments(Set.of(some.item.id()))).isEmpty();
        looks.keep(look.id(), comment);
        assertThat(catalogue.keptComments(Set.of(some.item.id())).get(some.item.id()))
                .extracting(FormativeComment::name, FormativeComment::text)
                .containsExactly(tuple("Cleo Coach", "Who owns it?"));
        looks.close(look.id());
        assertThat(catalogue.keptComments(Set.of(some.item.id()))).isNotEmpty();
        looks.leaveOut(look.id(), comment);
        assertThat(catalogue.keptComments(Set.of(some.item.id()))).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> looks.keep(look.id(), "made-up"));
    }

    private void administers() {
        var admin = context.getBean(MongoTemplate.class).save(SomePerson.administrator());
        SignIn.as(admin.id(), Role.ADMIN);
    }
}
