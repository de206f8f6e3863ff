package org.goldthread.evidence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.evidence.ui.FormOnScreen.openNew;
import static org.goldthread.evidence.ui.FormOnScreen.press;
import static org.goldthread.evidence.ui.FormOnScreen.textArea;
import static org.goldthread.evidence.ui.FormOnScreen.textField;
import static org.goldthread.evidence.ui.FormOnScreen.type;
import static org.goldthread.evidence.ui.FormOnScreen.write;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.UUID;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.SignIn;
import org.goldthread.evidence.CultureDetail;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.evidence.OrganisationReferences;
import org.goldthread.evidence.ProcessDetail;
import org.goldthread.evidence.ReferenceKind;
import org.goldthread.evidence.StandardReference;
import org.goldthread.evidence.StandardsDetail;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.people.SomePerson;
import org.goldthread.people.SomeTeam;
import org.goldthread.people.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The organisation's standards and values stand on a list that a team shares: one types them, the others take them. */
@GoldthreadTest
class SharingStandardsTest extends OpensScreens {
    private static final String TAKE = "Take one from the shared list";

    private final OrganisationReferences references;
    private final MongoTemplate store;
    private final String promise = "Call back within 4 hours " + UUID.randomUUID();
    private final StandardReference charter = new StandardReference(promise, "Service charter", "2026", "Head of L&D");
    private final TeamId team;
    private final PersonId candidate;
    private final PersonId colleague;

    SharingStandardsTest(
            ApplicationContext context,
            EvidenceService evidence,
            OrganisationReferences references,
            MongoTemplate store) {
        super(context, evidence);
        this.references = references;
        this.store = store;
        team = store.save(SomeTeam.named("Enablement " + UUID.randomUUID())).id();
        candidate = candidateIn(team);
        colleague = candidateIn(team);
    }

    private PersonId candidateIn(TeamId of) {
        return store.save(SomePerson.in(of, SomePerson.candidate())).id();
    }

    @BeforeEach
    void signIn() {
        become(candidate);
    }

    private static void become(PersonId person) {
        SignIn.as(person, Role.CANDIDATE);
    }

    private void sharedByAColleague(ReferenceKind kind, StandardReference reference) {
        become(colleague);
        references.add(kind, List.of(reference));
        become(candidate);
    }

    @Test
    void whatIsTypedIsPutOnTheListAndCanBeTakenBack() {
        openNew("standards");
        press("Add a standard");
        press("Put these on the shared list");
        assertThat(OnScreen.said()).contains("Type it here first; then it can be shared.");
        type("Standard", promise);
        press("Put these on the shared list");
        assertThat(OnScreen.said()).contains("On the shared list now");
        press("Put these on the shared list");
        assertThat(OnScreen.said()).contains("It is on the shared list already.");
        assertThat(offered("")).containsExactly(promise);
        OnScreen.press("Undo");
        assertThat(offered("")).isEmpty();
    }

    @Test
    void aColleagueTakesAStandardWithWhereItStandsAndWhoOwnsIt() {
        sharedByAColleague(ReferenceKind.STANDARD, charter);
        openNew("standards");
        type("Title", "Our charter, read for L&D");
        assertThat(offered("BACK within")).containsExactly(promise + " · Service charter");
        assertThat(offered("something else")).isEmpty();
        OnScreen.pick(TAKE, promise);
        assertThat(textField("Standard").getValue()).isEqualTo(promise);
        assertThat(textField("Owner").getValue()).isEqualTo("Head of L&D");
        assertThat(((StandardsDetail) stored().detail()).ownStandards()).containsExactly(charter);
    }

    @Test
    void whatWasTakenStaysWhenTheListChanges() {
        sharedByAColleague(ReferenceKind.STANDARD, charter);
        openNew("standards");
        type("Title", "Our charter");
        OnScreen.pick(TAKE, promise);
        become(colleague);
        references.takeBack(references.find(ReferenceKind.STANDARD, "", 0, 10));
        become(candidate);
        assertThat(references.find(ReferenceKind.STANDARD, "", 0, 10)).isEmpty();
        assertThat(((StandardsDetail) stored().detail()).ownStandards()).containsExactly(charter);
    }

    @Test
    void aProcessQuotesTheStandardInALineOfItsOwn() {
        sharedByAColleague(ReferenceKind.STANDARD, charter);
        openNew("process");
        type("Title", "Call-backs");
        write("Your organisation’s own standards", "Answer in plain words");
        OnScreen.pick(TAKE, promise);
        assertThat(((ProcessDetail) stored().detail()).ownStandards())
                .isEqualTo("Answer in plain words\n" + promise + " · Service charter · 2026");
        assertThat(textArea("Your organisation’s own standards").getValue()).contains(promise);
    }

    @Test
    void aValueIsSharedAndTakenAsItIsWorded() {
        openNew("culture");
        type("Title", "Ring back");
        type("Value it serves", "We keep our word " + promise);
        press("Put it on the shared list");
        become(colleague);
        openNew("culture");
        type("Title", "Ring back, too");
        OnScreen.pick(TAKE, "we keep our word " + promise);
        assertThat(((CultureDetail) stored().detail()).valueServed()).isEqualTo("We keep our word " + promise);
    }

    @Test
    void anotherTeamHasAListOfItsOwn() {
        sharedByAColleague(ReferenceKind.STANDARD, charter);
        become(candidateIn(store.save(SomeTeam.named("Elsewhere")).id()));
        assertThat(references.find(ReferenceKind.STANDARD, promise, 0, 10)).isEmpty();
        assertThat(references.add(ReferenceKind.STANDARD, List.of(charter))).hasSize(1);
    }

    @Test
    void whatSomebodyWithoutATeamSharesIsForEverybody() {
        become(store.save(SomePerson.candidate()).id());
        references.add(ReferenceKind.STANDARD, List.of(charter));
        become(colleague);
        assertThat(references.find(ReferenceKind.STANDARD, promise, 0, 10)).hasSize(1);
        assertThat(references.add(ReferenceKind.STANDARD, List.of(charter))).isEmpty();
    }

    @Test
    void nobodyTakesAwayWhatAnotherHasAdded() {
        sharedByAColleague(ReferenceKind.STANDARD, charter);
        references.takeBack(references.find(ReferenceKind.STANDARD, "", 0, 10));
        assertThat(references.find(ReferenceKind.STANDARD, "", 0, 10)).hasSize(1);
    }

    @Test
    void aWholeHandbookIsNotPutOnTheList() {
        openNew("standards");
        press("Add a standard");
        type("Standard", "x".repeat(1_001));
        press("Put these on the shared list");
        assertThat(OnScreen.said()).contains("1,000");
        assertThat(references.find(ReferenceKind.STANDARD, "", 0, 10)).isEmpty();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<String> offered(String typed) {
        ComboBox<Object> list = _get(ComboBox.class, spec -> spec.withLabel(TAKE));
        ComboBoxKt.setUserInput(list, typed);
        return ComboBoxKt.getSuggestions(list);
    }
}
