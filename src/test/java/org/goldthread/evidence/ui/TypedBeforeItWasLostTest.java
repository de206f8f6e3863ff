package org.goldthread.evidence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.evidence.ui.FormOnScreen.day;
import static org.goldthread.evidence.ui.FormOnScreen.openNew;
import static org.goldthread.evidence.ui.FormOnScreen.press;
import static org.goldthread.evidence.ui.FormOnScreen.pressNamed;
import static org.goldthread.evidence.ui.FormOnScreen.screen;
import static org.goldthread.evidence.ui.FormOnScreen.textArea;
import static org.goldthread.evidence.ui.FormOnScreen.textField;
import static org.goldthread.evidence.ui.FormOnScreen.tick;
import static org.goldthread.evidence.ui.FormOnScreen.type;
import static org.goldthread.evidence.ui.FormOnScreen.write;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.goldthread.GoldthreadTest;
import org.goldthread.engagement.EngagementId;
import org.goldthread.engagement.EngagementService;
import org.goldthread.engagement.Measure;
import org.goldthread.evidence.AgreedAction;
import org.goldthread.evidence.Claim;
import org.goldthread.evidence.CoachingDetail;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.evidence.GapDetail;
import org.goldthread.standards.CriterionCode;
import org.goldthread.ui.UnsavedTyping;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A lost session loses nothing typed: the form brings back what the browser still has. */
@GoldthreadTest
class TypedBeforeItWasLostTest extends OpensScreens {
    private final EngagementService works;

    TypedBeforeItWasLostTest(ApplicationContext context, EvidenceService evidence, EngagementService works) {
        super(context, evidence);
        this.works = works;
    }

    @Test
    void fieldsNameThemselvesForTheBrowserAndTheFormNamesPersonAndItem() {
        openNew("gap");
        assertThat(textArea("What you found").getElement().getAttribute("data-typed"))
                .isEqualTo("finding");
        assertThat(form()).isEqualTo(me.value() + "/new-gap");
        type("Title", "Nobody answers");
        assertThat(form()).isEqualTo(me.value() + "/" + stored().id().value());
    }

    @Test
    void whatTheBrowserStillHasComesBackAndIsSaved() {
        openNew("gap");
        type("Title", "Nobody answers");
        lost(Map.of("finding", "The mailbox has no owner", "owner", "of another stage"));
        assertThat(textArea("What you found").getValue()).isEqualTo("The mailbox has no owner");
        assertThat(((GapDetail) stored().detail()).finding()).isEqualTo("The mailbox has no owner");
        assertThat(screen()).contains("is back, and saved", "What you found");
        press("Fine");
        assertThat(screen()).doesNotContain("is back, and saved");
    }

    @Test
    void anUntitledDraftComesBack() {
        openNew("gap");
        lost(Map.of("finding", "The mailbox has no owner"));
        assertThat(((GapDetail) stored().detail()).finding()).isEqualTo("The mailbox has no owner");
    }

    @Test
    void theAnswersToACriterionComeBack() {
        openNew("gap");
        type("Title", "Nobody answers");
        tick("Diagnose first 2.5");
        lost(Map.of("2.5/rationale", "It names two sources."));
        assertThat(stored().claim(new CriterionCode("2.5")))
                .contains(new Claim(new CriterionCode("2.5"), "", "It names two sources."));
    }

    @Test
    void whatIsSavedAlreadyIsNotSpokenOf() {
        openNew("gap");
        type("Title", "Nobody answers");
        lost(Map.of("title", "Nobody answers"));
        assertThat(screen()).doesNotContain("is back, and saved");
    }

    @Test
    void whatWasTypedOnAnotherVersionIsShownBesideTheSavedOneAndSavedOnlyIfChosen() {
        openNew("gap");
        type("Title", "Nobody answers");
        var typedOn = version();
        write("What you found", "Saved later on the phone");
        lostOn(typedOn, Map.of("finding", "Typed before on the laptop"));
        assertThat(screen())
                .contains("Somebody saved this at", "Typed before on the laptop", "Saved later on the phone")
                .doesNotContain("is back, and saved");
        assertThat(((GapDetail) stored().detail()).finding()).isEqualTo("Saved later on the phone");
        press("Keep what I chose");
        assertThat(((GapDetail) stored().detail()).finding()).isEqualTo("Typed before on the laptop");
    }

    @Test
    void theFormSaysOnWhichVersionIsTyped() {
        openNew("gap");
        assertThat(version()).isEmpty();
        type("Title", "Nobody answers");
        assertThat(version()).isEqualTo(String.valueOf(Objects.requireNonNull(stored().version())));
    }

    @Test
    void textsInTablesNameThemselvesByFieldRowAndPart() {
        openNew("process");
        type("Title", "Call-back");
        press("Add a day");
        press("Add a day");
        assertThat(_find(TextField.class, spec -> spec.withLabel("What happened")))
                .extracting(note -> note.getElement().getAttribute("data-typed"))
                .containsExactly("occurrences/0/note", "occurrences/1/note");
        assertThat(textField("What is counted").getElement().getAttribute("data-typed"))
                .isEqualTo("promiseKept/metric");
        pressNamed("Remove row 1");
        assertThat(textField("What happened").getElement().getAttribute("data-typed"))
                .isEqualTo("occurrences/0/note");
        pressNamed("Remove row 1");
        assertThat(_find(TextField.class, spec -> spec.withLabel("What happened")))
                .isEmpty();
    }

    @Test
    void textsInTablesAndOfAWitnessComeBack() {
        openNew("coaching");
        type("Title", "Coaching the desk");
        lost(Map.of("actions/1/text", "Ring back", "witness/name", "Ola", "actions/999999/text", "not a row"));
        var coaching = (CoachingDetail) stored().detail();
        assertThat(coaching.actions()).extracting(AgreedAction::text).containsExactly("Ring back");
        assertThat(Objects.requireNonNull(coaching.witness()).name()).isEqualTo("Ola");
    }

    @Test
    void theNoteOfADayThatIsNotSavedYetIsNotForgotten() {
        openNew("process");
        type("Title", "Call-back");
        press("Add a day");
        type("What happened", "First week");
        assertThat(_get(EvidenceForm.class).savedTexts()).containsKey("title").doesNotContainKey("occurrences/0/note");
        day("Day", LocalDate.of(2026, 3, 2));
        assertThat(_get(EvidenceForm.class).savedTexts()).containsEntry("occurrences/0/note", "First week");
    }

    @Test
    void textsOfAMeasureComeBack() {
        var work = openMeasure();
        lostOn(measuredOn(), Map.of("measure/measure.name", "Answered in time"));
        assertThat(works.find(work).measures()).extracting(Measure::name).containsExactly("Answered in time");
        assertThat(screen()).contains("is back, and saved", "What is measured");
    }

    @Test
    void textsTypedOnAnotherVersionOfAMeasureAreShownBesideTheSavedOne() {
        var work = openMeasure();
        type("What is measured", "Answered within four hours");
        var typedOn = measuredOn();
        type("What is measured", "Saved later on the phone");
        lostOn(typedOn, Map.of("measure/measure.name", "Typed before on the laptop"));
        assertThat(screen()).contains("Choose below what stays");
        assertThat(works.find(work).measures()).extracting(Measure::name).containsExactly("Saved later on the phone");
        press("Keep what I chose");
        assertThat(works.find(work).measures()).extracting(Measure::name).containsExactly("Typed before on the laptop");
    }

    private EngagementId openMeasure() {
        var work = works.begin("Faster answers", null).id();
        var asked = QueryParameters.simple(Map.of("stage", "satisfaction", "thread", work.value()));
        UI.getCurrent().navigate("evidence/new", asked);
        type("Title", "Answers in time");
        return work;
    }

    private static String measuredOn() {
        return _get(MeasureFields.class).getElement().getAttribute("data-typed-on");
    }

    private static String version() {
        return _get(EvidenceFormView.class).getElement().getAttribute("data-typed-on");
    }

    private static void lost(Map<String, String> typed) {
        lostOn(version(), typed);
    }

    private static void lostOn(String version, Map<String, String> typed) {
        var lost = new HashMap<String, UnsavedTyping.Typed>();
        typed.forEach((name, text) -> lost.put(name, new UnsavedTyping.Typed(text, version)));
        _get(EvidenceFormView.class).bringBack(lost);
    }

    private static String form() {
        return _get(EvidenceFormView.class).getElement().getAttribute("data-typing");
    }
}
