package org.goldthread.evidence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.evidence.ui.FormOnScreen.press;
import static org.goldthread.evidence.ui.FormOnScreen.screen;
import static org.goldthread.evidence.ui.FormOnScreen.textField;
import static org.goldthread.evidence.ui.FormOnScreen.type;
import static org.goldthread.evidence.ui.FormOnScreen.write;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.SignIn;
import org.goldthread.engagement.EngagementService;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.evidence.EvidenceState;
import org.goldthread.evidence.SomeEvidence;
import org.goldthread.evidence.Stage;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** On the way, a practitioner keeps a photo, a title and a line as a draft, and completes it later. */
@GoldthreadTest
class CapturingQuicklyTest extends OpensScreens {
    CapturingQuicklyTest(ApplicationContext context, EvidenceService evidence) {
        super(context, evidence);
    }

    @Test
    void aPhotoAloneIsADraftAtOnce() throws IOException {
        OnScreen.go("capture");
        photo();
        assertThat(stored().attachments()).hasSize(1);
        assertThat(stored().title()).isEqualTo("Untitled: Gap found");
        assertThat(screen()).contains("Saved ");
    }

    @Test
    @SuppressWarnings("rawtypes")
    void allFiveFieldsAreKeptAndDoneLeadsToTheDrafts() throws IOException {
        var thread = context.getBean(EngagementService.class).begin("Faster answers for field sales", null);
        OnScreen.go("capture");
        photo();
        type("What happened?", "Friday review: nine questions about pricing");
        write("Anything to add? (optional)", "All of them could have been answered the same day.");
        OnScreen.pick("Which piece of work?", "Faster");
        stage(Stage.PROCESS);
        press("Done");

        var kept = stored();
        assertThat(kept.title()).isEqualTo("Friday review: nine questions about pricing");
        assertThat(kept.summary()).isEqualTo("All of them could have been answered the same day.");
        assertThat(kept.engagement()).isEqualTo(thread.id());
        assertThat(kept.stage()).isEqualTo(Stage.PROCESS);
        assertThat(kept.attachments()).hasSize(1);
        assertThat(OnScreen.address()).isEqualTo("evidence?state=unfinished");
        assertThat(screen()).contains("Friday review: nine questions about pricing");
        assertThat(_get(Select.class, spec -> spec.withLabel("State")).getValue())
                .isEqualTo(EvidenceState.UNFINISHED);
    }

    @Test
    void thePieceOfWorkIsOnePress() {
        var thread = context.getBean(EngagementService.class).begin("Faster answers for field sales", null);
        OnScreen.go("capture");
        type("What happened?", "Friday review");
        press("Faster answers for field sales");
        assertThat(stored().engagement()).isEqualTo(thread.id());
    }

    @Test
    void thePieceOfWorkCameWithTheAddress() {
        var thread = context.getBean(EngagementService.class).begin("Faster answers for field sales", null);
        OnScreen.go("capture?thread=" + thread.id().value() + "&stage=process");
        type("What happened?", "Monday review");
        assertThat(stored().title()).isEqualTo("Monday review");
        assertThat(stored().engagement()).isEqualTo(thread.id());
        assertThat(stored().stage()).isEqualTo(Stage.PROCESS);
        press("Done");
        assertThat(OnScreen.said())
                .contains("Kept as unfinished, as “Process introduced”: Monday review.", "Go on with it");
    }

    @Test
    void itIsCompletedInTheWholeForm() {
        OnScreen.go("capture");
        type("What happened?", "Friday review");
        OnScreen.follow("Complete it now");
        assertThat(OnScreen.address()).isEqualTo("evidence/" + stored().id().value());
        assertThat(textField("Title").getValue()).isEqualTo("Friday review");
    }

    @Test
    void withNothingTypedNothingIsKept() {
        OnScreen.go("capture");
        press("Done");
        assertThat(storedItems()).isZero();
    }

    @Test
    void aReloadGoesOnWhereItWas() {
        OnScreen.go("capture");
        type("What happened?", "Friday review");
        OnScreen.go("capture?item=" + stored().id().value());
        assertThat(textField("What happened?").getValue()).isEqualTo("Friday review");
        write("Anything to add? (optional)", "Nine questions");
        assertThat(stored().summary()).isEqualTo("Nine questions");
        assertThat(storedItems()).isEqualTo(1);
    }

    @Test
    void whatIsChangedInAnotherFieldElsewhereIsTakenIn() {
        OnScreen.go("capture");
        type("What happened?", "Friday review");
        evidence.save(stored().movedTo(Stage.COACHING));
        write("Anything to add? (optional)", "Nine questions");
        assertThat(stored().stage()).isEqualTo(Stage.COACHING);
        assertThat(stored().summary()).isEqualTo("Nine questions");
    }

    @Test
    void whereBothChangedOneFieldTheWholeFormShowsBothVersions() {
        OnScreen.go("capture");
        type("What happened?", "Friday review");
        evidence.save(stored().retitled("From the other tab"));
        type("What happened?", "From this tab");
        assertThat(stored().title()).isEqualTo("From the other tab");
        assertThat(screen()).contains("This was changed elsewhere while you typed.");
        OnScreen.follow("See both versions");
        assertThat(OnScreen.address()).isEqualTo("evidence/" + stored().id().value());
    }

    @Test
    void aDraftDeletedElsewhereIsKeptAgain() {
        OnScreen.go("capture");
        type("What happened?", "Friday review");
        evidence.delete(stored().id());
        write("Anything to add? (optional)", "Nine questions");
        assertThat(storedItems()).isZero();
        press("Keep what is here");
        assertThat(stored().summary()).isEqualTo("Nine questions");
    }

    @Test
    void anothersDraftIsNotFound() {
        var others = PersonId.next();
        SignIn.as(others, Role.CANDIDATE);
        evidence.save(SomeEvidence.gap(others));
        var id = stored().id();
        SignIn.as(me, Role.CANDIDATE);
        OnScreen.go("capture?item=" + id.value());
        assertThat(OnScreen.heading()).isEqualTo("Nothing is here");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void stage(Stage stage) {
        RadioButtonGroup<Stage> question = _get(RadioButtonGroup.class, spec -> spec.withLabel("Which stage?"));
        _setValue(question, stage);
    }

    private static void photo() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", out);
        UploadKt._upload(_get(Upload.class), "board.png", out.toByteArray());
        MockVaadin.clientRoundtrip(true);
    }
}
