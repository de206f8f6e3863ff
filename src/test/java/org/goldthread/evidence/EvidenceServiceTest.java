package org.goldthread.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.engagement.EngagementService;
import org.goldthread.files.FilesService;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refused;
import org.goldthread.standards.CriterionCode;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.access.AccessDeniedException;

@GoldthreadTest
class EvidenceServiceTest extends SignsInACandidate {
    private final EvidenceService evidence;
    private final EngagementService works;
    private final FilesService files;
    private final MongoTemplate store;
    private final EvidenceFiles keeper;
    private final EvidenceCatalogue catalogue;

    EvidenceServiceTest(
            EvidenceService evidence,
            EngagementService works,
            FilesService files,
            MongoTemplate store,
            EvidenceFiles keeper,
            EvidenceCatalogue catalogue) {
        this.catalogue = catalogue;
        this.keeper = keeper;
        this.works = works;
        this.files = files;
        this.evidence = evidence;
        this.store = store;
    }

    @Test
    void aTitleAndAStageAreEnoughToKeepADraft() {
        var begun = evidence.begin(Stage.GAP).retitled("Field staff wait two days");
        kept(begun);
        assertThat(evidence.find(begun.id()).title()).isEqualTo("Field staff wait two days");
    }

    @Test
    void everyStageReadsBackAsItWasKept() {
        for (var item : List.of(SomeEvidence.gap(me), SomeEvidence.process(me), SomeEvidence.coaching(me))) {
            kept(item.attached(SomeUpload.note(files)));
            assertThat(evidence.find(item.id()).detail()).isEqualTo(item.detail());
            assertThat(evidence.find(item.id()).claims()).isEqualTo(item.claims());
        }
    }

    @Test
    void markupAndFormulasAreKeptAsTheyWereTyped() {
        var typed = "<script>alert(1)</script> =HYPERLINK(\"x\") {{7*7}} ${x} \u0000\u202e";
        var item = kept(SomeEvidence.gap(me).retitled(typed));
        assertThat(evidence.find(item.id()).title()).isEqualTo(typed);
    }

    @Test
    void theSignsOfWhatIsStoredAreThoseOfWhatWasTyped() {
        for (var typed : List.of(SomeEvidence.gap(me), SomeEvidence.process(me), SomeEvidence.coaching(me))) {
            var item = kept(typed.claiming(new Claim(new CriterionCode("2.5"), "", "It says so.")));
            assertThat(catalogue.draftsOf(me).claims())
                    .filteredOn(claim -> claim.item().equals(item.id()))
                    .isNotEmpty()
                    .allSatisfy(claim -> assertThat(claim.signs())
                            .isEqualTo(ItemSigns.of(
                                    item.detail(), item.role(), item.witness().isPresent())));
        }
    }

    @Test
    void anItemWithoutATitleIsRefused() {
        var untitled = evidence.begin(Stage.GAP);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> evidence.save(untitled));
    }

    @Test
    void theSecondToSaveSeesBothVersions() {
        var first = kept(SomeEvidence.gap(me));
        kept(first.retitled("From the other tab"));
        var second = evidence.save(first.retitled("From this tab"));
        assertThat(second)
                .isInstanceOfSatisfying(
                        Saving.Overtaken.class,
                        overtaken -> assertThat(overtaken.saved().title()).isEqualTo("From the other tab"));
        assertThat(evidence.find(first.id()).title()).isEqualTo("From the other tab");
    }

    @Test
    void whatWasDeletedElsewhereIsGoneAndCanBeBroughtBack() {
        var item = kept(SomeEvidence.gap(me));
        var deleted = evidence.delete(item.id());
        assertThat(evidence.save(item)).isEqualTo(new Saving.Gone());
        assertThat(evidence.restore(deleted)).isInstanceOf(Saving.Kept.class);
        assertThat(evidence.find(item.id()).title()).isEqualTo(item.title());
    }

    @Test
    void anotherPersonsItemIsNotFound() {
        var theirs = kept(SomeEvidence.gap(me));
        SignIn.as(PersonId.next(), Role.CANDIDATE, Role.ADMIN, Role.ASSESSOR);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> evidence.find(theirs.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> evidence.save(theirs.retitled("Mine now")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> evidence.delete(theirs.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> evidence.state(theirs.id(), Integrity.notAsked()));
    }

    @Test
    void anItemIsPartOfOnesOwnWorkOnly() {
        var theirs = works.begin("Their work", null).id();
        SignIn.as(PersonId.next(), Role.CANDIDATE);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> evidence.begin(Stage.GAP, theirs));
        var mine = evidence.begin(Stage.GAP).retitled("Mine");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> evidence.save(mine.partOf(theirs)));
    }

    @Test
    void aFileStaysWhileAnItemHasIt() {
        var file = files.upload("note.txt", new ByteArrayInputStream("Friday round".getBytes(UTF_8)));
        var item = kept(SomeEvidence.gap(me).attached(new Attachment(file, null)));
        assertThat(keeper.keeps(file.id())).isPresent();
        evidence.delete(item.id());
        assertThat(keeper.keeps(file.id())).isEmpty();
    }

    @Test
    void onlyCandidatesKeepEvidence() {
        SignIn.as(me, Role.ASSESSOR);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> evidence.begin(Stage.GAP));
    }

    @Test
    void theLastCompleteStatementIsOfferedAgain() {
        assertThat(evidence.lastStated()).isEmpty();
        var item = kept(SomeEvidence.gap(me));
        kept(SomeEvidence.process(me).stated(new Integrity(ThirdPartyData.NONE, null, null, "")));
        var statement =
                new Integrity(ThirdPartyData.PSEUDONYMISED, Redaction.DONE, AiAssistance.LANGUAGE_ONLY, "Spelling");
        evidence.state(item.id(), statement);
        assertThat(evidence.find(item.id()).integrity()).isEqualTo(statement);
        assertThat(evidence.lastStated()).contains(statement);
    }

    @Test
    void aDocumentFromBeforeFieldsWereAddedStillReads() {
        var item = kept(SomeEvidence.process(me));
        var gone = new Update()
                .unset("summary")
                .unset("customerGroups")
                .unset("impact")
                .unset("setAside")
                .unset("attachments")
                .unset("integrity")
                .unset("type")
                .unset("role")
                .unset("outbox")
                .unset("detail.occurrences")
                .unset("detail.complaints");
        store.updateFirst(Query.query(Criteria.where("_id").is(item.id().value())), gone, "evidence");
        var read = evidence.find(item.id());
        assertThat(read.summary()).isEmpty();
        assertThat(read.attachments()).isEmpty();
        assertThat(read.integrity()).isEqualTo(Integrity.notAsked());
        assertThat(read.type()).isEqualTo(item.type());
        assertThat(read.datedRecords()).isEmpty();
    }

    private EvidenceItem kept(EvidenceItem item) {
        return ((Saving.Kept) evidence.save(item)).item();
    }
}
