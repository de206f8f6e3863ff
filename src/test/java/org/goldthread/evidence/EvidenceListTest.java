package org.goldthread.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.StoreCommands;
import org.goldthread.engagement.Direction;
import org.goldthread.engagement.EngagementService;
import org.goldthread.engagement.Measure;
import org.goldthread.engagement.MeasureId;
import org.goldthread.engagement.MeasurePoint;
import org.goldthread.files.FilesService;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

@GoldthreadTest
class EvidenceListTest extends SignsInACandidate {
    private final EvidenceService evidence;
    private final EvidenceCatalogue catalogue;
    private final EvidenceQueries queries;
    private final EngagementService works;
    private final FilesService files;
    private final MongoTemplate store;
    private final StoreCommands commands;

    EvidenceListTest(
            EvidenceService evidence,
            EvidenceCatalogue catalogue,
            EvidenceQueries queries,
            EngagementService works,
            FilesService files,
            MongoTemplate store,
            StoreCommands commands) {
        this.queries = queries;
        this.files = files;
        this.store = store;
        this.commands = commands;
        this.works = works;
        this.evidence = evidence;
        this.catalogue = catalogue;
    }

    @Test
    void aListHoldsOnlyOnesOwn() {
        evidence.save(SomeEvidence.gap(me));
        SignIn.as(PersonId.next(), Role.CANDIDATE);
        assertThat(evidence.mine(EvidenceFilter.none(), 0, 25).all()).isZero();
    }

    @Test
    void aRowSaysWhatItsItemIs() {
        var item = SomeEvidence.process(me).attached(SomeUpload.note(files));
        evidence.save(item);
        var row = evidence.mine(EvidenceFilter.none(), 0, 25).rows().getFirst();
        assertThat(row.standing()).isEqualTo(Standing.DRAFTED);
        assertThat(row.card().stage()).isEqualTo(Stage.PROCESS);
        assertThat(row.card().from()).isEqualTo(SomeEvidence.BEGAN);
        assertThat(row.card().files()).isEqualTo(1);
        assertThat(row.card().criteria()).extracting(CriterionCode::value).containsExactly("2.1", "2.4");
    }

    @Test
    void searchFindsAPartOfTitleOrSummaryInAnyCase() {
        evidence.save(SomeEvidence.gap(me));
        evidence.save(SomeEvidence.process(me).retitled("100% (call-back)"));
        assertThat(titles("FIELD staff", null)).containsExactly("Field staff wait two days for an answer");
        assertThat(titles("sales team waited", null)).hasSize(1);
        assertThat(titles("(call", null)).containsExactly("100% (call-back)");
        assertThat(titles(".*", null)).isEmpty();
    }

    @Test
    void searchFindsWhatWasAnsweredAtAnyStageAndTheNamesOfFiles() {
        evidence.save(SomeEvidence.gap(me));
        evidence.save(SomeEvidence.process(me).attached(SomeUpload.note(files)));
        assertThat(titles("shared MAILBOX", null)).containsExactly("Field staff wait two days for an answer");
        assertThat(titles("quarterly check", null)).as("a dated note").containsExactly("Call-back within 4 hours");
        assertThat(titles("charter", null)).as("where a promise stands").containsExactly("Call-back within 4 hours");
        assertThat(titles("names the trigger", null))
                .as("how it shows a criterion")
                .hasSize(2);
        assertThat(titles(SomeUpload.note(files).file().name(), null)).containsExactly("Call-back within 4 hours");
    }

    @Test
    void searchFindsWhatTheRowShowsBesideTheItem() {
        var work = works.begin("Sales onboarding", null).id();
        evidence.save(SomeEvidence.gap(me).partOf(work));
        evidence.save(SomeEvidence.process(me));
        assertThat(titles("diagnose FIRST", null)).containsExactly("Field staff wait two days for an answer");
        assertThat(titles("2.5", null)).containsExactly("Field staff wait two days for an answer");
        assertThat(titles("onboarding", null)).containsExactly("Field staff wait two days for an answer");
        assertThat(titles("onboarding field first", null)).as("a word of each").hasSize(1);
        assertThat(evidence.mine(EvidenceFilter.none(), 0, 25).rows())
                .extracting(EvidenceRow::thread)
                .containsExactlyInAnyOrder("Sales onboarding", "");
    }

    @Test
    void whatIsUnfinishedIsListedWithoutWhatIsReady() {
        evidence.save(SomeEvidence.process(me));
        evidence.save(SomeEvidence.at(Stage.CULTURE, me).retitled("Only begun"));
        assertThat(inState(EvidenceState.UNFINISHED)).containsExactly("Only begun");
        assertThat(inState(EvidenceState.READY)).containsExactly("Call-back within 4 hours");
        assertThat(inState(EvidenceState.MET)).isEmpty();
    }

    @Test
    void everyWordMustBeThereInWhateverOrder() {
        evidence.save(SomeEvidence.gap(me));
        assertThat(titles("answer  field", null)).hasSize(1);
        assertThat(titles("answer elsewhere", null)).isEmpty();
    }

    @Test
    void whatWasChosenFromAListIsNotSearched() {
        evidence.save(SomeEvidence.gap(me));
        assertThat(titles("shadowing", null)).isEmpty();
        assertThat(titles(me.value(), null)).isEmpty();
    }

    @Test
    void itemsThatWereSearchedByTitleAndSummaryAreSearchedByAllThatWasTyped() {
        evidence.save(SomeEvidence.gap(me));
        var mine = Query.query(Criteria.where("owner").is(me.value()));
        store.updateMulti(mine, new Update().set("searchKey", "field staff"), "evidence");
        assertThat(titles("mailbox", null)).isEmpty();
        new EvidenceIsSearchedWhole().apply(store);
        assertThat(titles("mailbox", null)).hasSize(1);
    }

    @Test
    void searchLeavesCaseAsideInEveryAlphabet() {
        evidence.save(SomeEvidence.gap(me).retitled("ÜBERGABE für ΌΜΗΡΟΣ"));
        assertThat(titles("übergabe FÜR", null)).hasSize(1);
        assertThat(titles("Όμηρος".substring(0, 4), null)).hasSize(1);
    }

    @Test
    void itemsFromBeforeThereWasAKeyToSearchInGetOne() {
        evidence.save(SomeEvidence.gap(me).retitled("Übergabe"));
        var mine = Query.query(Criteria.where("owner").is(me.value()));
        store.updateMulti(mine, new Update().unset("searchKey"), "evidence");
        assertThat(titles("ÜBERGABE", null)).isEmpty();
        new EvidenceGetsSearchKeys().apply(store);
        assertThat(titles("ÜBERGABE", null)).containsExactly("Übergabe");
        assertThat(titles("sales TEAM waited", null)).containsExactly("Übergabe");
    }

    @Test
    void aStageFiltersTheList() {
        evidence.save(SomeEvidence.gap(me));
        evidence.save(SomeEvidence.process(me));
        assertThat(titles("", Stage.PROCESS)).containsExactly("Call-back within 4 hours");
        assertThat(titles("", Stage.CULTURE)).isEmpty();
    }

    @Test
    void pagesFollowOneAnotherInTheOrderAskedFor() {
        IntStream.range(0, 7).forEach(i -> evidence.save(SomeEvidence.gap(me).retitled((i % 2 == 0 ? "a" : "B") + i)));
        var byTitle = new EvidenceFilter("", null, null, EvidenceOrder.TITLE);
        assertThat(evidence.mine(byTitle, 0, 3).rows())
                .extracting(row -> row.card().title())
                .containsExactly("a0", "a2", "a4");
        assertThat(evidence.mine(byTitle, 2, 3).rows())
                .extracting(row -> row.card().title())
                .containsExactly("B5");
        assertThat(evidence.mine(byTitle, 0, 3).all()).isEqualTo(7);
    }

    @Test
    void aPageIsReadAndCountedInTwoCommandsWhateverItsLength() {
        var byTitle = new EvidenceFilter("", null, null, EvidenceOrder.TITLE);
        IntStream.range(0, 6).forEach(i -> evidence.save(SomeEvidence.gap(me).retitled("Gap " + i)));
        var sent = commands.during(() -> evidence.mine(byTitle, 0, 25), "evidence");
        assertThat(sent).containsExactly("aggregate", "aggregate");
    }

    @Test
    void itemsFromBeforeTitlesHadAKeyGetOne() {
        evidence.save(SomeEvidence.gap(me).retitled("B"));
        evidence.save(SomeEvidence.gap(me).retitled("a"));
        var mine = Query.query(Criteria.where("owner").is(me.value()));
        store.updateMulti(mine, new Update().unset("titleKey"), "evidence");
        new TitlesGetKeys().apply(store);
        assertThat(ordered(EvidenceOrder.TITLE)).containsExactly("a", "B");
    }

    @Test
    void theLatestCanComeFirstOrLast() {
        evidence.save(SomeEvidence.gap(me).retitled("early"));
        evidence.save(SomeEvidence.gap(me).retitled("late").on(SomeEvidence.BEGAN.plusDays(9), null));
        assertThat(ordered(EvidenceOrder.LATEST)).containsExactly("late", "early");
        assertThat(ordered(EvidenceOrder.EARLIEST)).containsExactly("early", "late");
    }

    @Test
    void theCatalogueTellsEveryClaimWithItsDates() {
        evidence.save(SomeEvidence.process(me));
        evidence.save(SomeEvidence.gap(me)
                .attached(SomeUpload.pdf(files, 2))
                .claiming(new Claim(new CriterionCode("1.5"), "", "Yes.")));
        assertThat(catalogue.draftsOf(me).claims())
                .extracting(claim -> claim.criterion().value())
                .containsExactlyInAnyOrder("2.1", "2.4", "1.5", "2.5");
        assertThat(catalogue.draftsOf(me).claims())
                .allSatisfy(claim -> assertThat(claim.complete())
                        .isEqualTo(!claim.criterion().value().equals("1.5")));
        assertThat(catalogue.draftsOf(me).claims())
                .filteredOn(claim -> claim.stage() == Stage.PROCESS)
                .allSatisfy(claim -> assertThat(claim.dated()).hasSize(2));
    }

    @Test
    void claimsAreReadWithThoseTextsThatPitfallsAskForAndOnlyMeasuredWorkIsRead() {
        var work = works.begin("Faster answers", null).id();
        evidence.save(SomeEvidence.gap(me).partOf(work));
        assertThat(queries.all(me))
                .extracting(EvidenceItem::detail)
                .allSatisfy(detail -> assertThat(Answers.of((Record) detail))
                        .filteredOn(
                                answer -> answer.value() instanceof String && !ItemSigns.READS.contains(answer.name()))
                        .allMatch(answer -> "".equals(answer.value())));
        assertThat(commands.during(() -> catalogue.draftsOf(me), "engagements")).isEmpty();
        var measured = (StageDetail) Answers.with(SatisfactionDetail.empty(), Map.of("measure", MeasureId.next()));
        evidence.save(SomeEvidence.at(Stage.SATISFACTION, me)
                .partOf(work)
                .withDetail(measured)
                .claiming(SomeEvidence.claim("5.2")));
        assertThat(commands.during(() -> catalogue.draftsOf(me), "engagements")).containsExactly("find");
        assertThat(catalogue.draftsOf(me).claims()).hasSize(2);
    }

    @Test
    void theCatalogueFindsAWorksItemsAndThoseForCriteria() {
        var work = works.begin("Faster answers", null).id();
        evidence.save(SomeEvidence.gap(me).partOf(work));
        evidence.save(SomeEvidence.process(me));
        assertThat(catalogue.ofEngagement(me, work))
                .extracting(EvidenceCard::stage)
                .containsExactly(Stage.GAP);
        assertThat(catalogue.forCriteria(me, List.of(new CriterionCode("2.4"))))
                .extracting(EvidenceItem::stage)
                .containsExactly(Stage.PROCESS);
        assertThat(catalogue.recent(me, 1)).hasSize(1);
        assertThat(catalogue.lastActivity(List.of(me, PersonId.next()))).containsOnlyKeys(me);
    }

    @Test
    void theReadingsOfAMeasureAreDatedRecords() {
        var began = SomeEvidence.BEGAN;
        var baseline = new MeasurePoint(began, 72, 40);
        var later = new MeasurePoint(began.plusDays(95), 86, 58);
        var measure = new Measure(
                MeasureId.next(), "Answered in time", "%", Direction.UP, true, baseline, List.of(later), 61.0, null);
        var work = works.keepMeasure(works.begin("Faster answers", null).id(), null, measure);
        var detail = new SatisfactionDetail(measure.id(), "", "", "", "", null, "", List.of(), Set.of());
        evidence.save(SomeEvidence.at(Stage.SATISFACTION, me)
                .partOf(work.id())
                .withDetail(detail)
                .claiming(SomeEvidence.claim("5.2")));
        assertThat(catalogue.draftsOf(me).claims().getFirst().dated()).containsExactly(began, began.plusDays(95));
    }

    private List<String> titles(String search, @Nullable Stage stage) {
        return evidence.mine(new EvidenceFilter(search, stage, null, EvidenceOrder.LAST_CHANGED), 0, 25).rows().stream()
                .map(row -> row.card().title())
                .toList();
    }

    private List<String> inState(EvidenceState state) {
        return evidence.mine(new EvidenceFilter("", null, state, EvidenceOrder.TITLE), 0, 25).rows().stream()
                .map(row -> row.card().title())
                .toList();
    }

    private List<String> ordered(EvidenceOrder order) {
        return evidence.mine(new EvidenceFilter("", null, null, order), 0, 25).rows().stream()
                .map(row -> row.card().title())
                .toList();
    }
}
