package org.goldthread.evidence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.evidence.ui.FormOnScreen.choose;
import static org.goldthread.evidence.ui.FormOnScreen.day;
import static org.goldthread.evidence.ui.FormOnScreen.openNew;
import static org.goldthread.evidence.ui.FormOnScreen.press;
import static org.goldthread.evidence.ui.FormOnScreen.pressNamed;
import static org.goldthread.evidence.ui.FormOnScreen.screen;
import static org.goldthread.evidence.ui.FormOnScreen.type;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.goldthread.GoldthreadTest;
import org.goldthread.StoreCommands;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.evidence.ThirdPartyData;
import org.goldthread.files.Attachable;
import org.goldthread.files.SomePdf;
import org.goldthread.standards.EvidenceType;
import org.goldthread.ui.Addresses;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** A practitioner attaches files, looks at them, takes one away and gets it back. */
@GoldthreadTest
class AttachingFilesTest extends OpensScreens {
    private final MongoTemplate store;
    private final StoreCommands commands;

    AttachingFilesTest(
            ApplicationContext context, EvidenceService evidence, MongoTemplate store, StoreCommands commands) {
        super(context, evidence);
        this.store = store;
        this.commands = commands;
    }

    @Test
    void aFileIsAttachedAndDated() {
        openNew("gap");
        type("Title", "Call-back log");
        upload("log.csv", "day,calls\n2026-03-02,14\n".getBytes(UTF_8));
        day("Dated", LocalDate.of(2026, 3, 2));
        var attached = stored().attachments().getFirst();
        assertThat(attached.file().name()).isEqualTo("log.csv");
        assertThat(attached.dated()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(stored().type()).isEqualTo(EvidenceType.PRODUCT);
        assertThat(screen()).contains("Kind of evidence is “Work product” now, as a file is attached.");
    }

    @Test
    void aKindThatThePersonSetStaysWhateverIsAttached() {
        openNew("gap");
        type("Title", "Call-back log");
        choose("Kind of evidence", "Data record");
        upload("log.csv", "day,calls\n".getBytes(UTF_8));
        assertThat(stored().type()).isEqualTo(EvidenceType.DATA_RECORD);
        assertThat(screen()).doesNotContain("as a file is attached");
    }

    @Test
    void aFileTakenAwayComesBackWithUndo() {
        openNew("gap");
        type("Title", "Call-back log");
        upload("log.csv", "day,calls\n".getBytes(UTF_8));
        pressNamed("Remove log.csv");
        assertThat(stored().attachments()).isEmpty();
        press("Undo");
        assertThat(stored().attachments()).hasSize(1);
    }

    @Test
    void aTextCanBeLookedAtWithoutADownload() {
        openNew("gap");
        type("Title", "Call-back log");
        upload("log.csv", "day,calls <script>\n".getBytes(UTF_8));
        assertThat(_find(Pre.class)).isEmpty();
        pressNamed("Look at log.csv");
        assertThat(_get(Pre.class).getText()).contains("day,calls <script>");
    }

    @Test
    void soundIsPlayedInThePage() {
        openNew("gap");
        type("Title", "What a customer said");
        upload("said.mp3", new byte[] {'I', 'D', '3', 3, 0, 0, 0, 0, 0, 0, 0});
        pressNamed("Look at said.mp3");
        var player = _get(FileLook.class).getElement();
        assertThat(player.getOuterHTML())
                .contains("<audio", "aria-label=\"said.mp3\"")
                .doesNotContain("autoplay");
        pressNamed("Close said.mp3");
        pressNamed("Look at said.mp3");
        assertThat(player.getOuterHTML()).containsOnlyOnce("<audio");
    }

    @Test
    void aPageThatCannotBeDrawnSaysSoInItsPlace() throws IOException {
        openNew("gap");
        type("Title", "The poster");
        upload("poster.pdf", SomePdf.withAPageOfNoSize());
        pressNamed("Look at poster.pdf");
        BasicUtilsKt._fireDomEvent(_get(Image.class), "error");
        assertThat(screen()).contains("Page 1 cannot be shown here. Download the original to read it.");
        assertThat(_find(Image.class)).isEmpty();
    }

    @Test
    void aPictureThatWasOnlyLateIsAskedForOnceMore() throws IOException {
        openNew("gap");
        type("Title", "The board");
        upload("board.png", picture());
        pressNamed("Look at board.png");
        var first = _get(_get(FileLook.class), Image.class);
        BasicUtilsKt._fireDomEvent(first, "error");
        var second = _get(_get(FileLook.class), Image.class);
        assertThat(second).isNotSameAs(first);
        BasicUtilsKt._fireDomEvent(second, "error");
        assertThat(_get(_get(FileLook.class), Image.class)).isSameAs(second);
    }

    @Test
    void whatMayBeChosenIsWhatTheStoreTakes() {
        openNew("gap");
        var upload = _get(Upload.class);
        assertThat(upload.getMaxFileSize()).isEqualTo(Attachable.LIMIT);
        assertThat(upload.getAcceptedFileExtensions()).contains(".pdf", ".jfif", ".m4v", ".text");
    }

    @Test
    void whatIsSaidOfAllFilesIsAskedOnceAndAFileThatIsGoneHidesNothing() throws IOException {
        openNew("gap");
        type("Title", "The plan");
        upload("plan.pdf", SomePdf.withAScript());
        upload("log.csv", "day,calls\n".getBytes(UTF_8));
        var item = stored();
        store.remove(
                Query.query(Criteria.where("name").is("log.csv").and("owner").is(me.value())), "files");
        var asked = commands.during(
                () -> UI.getCurrent().navigate(Addresses.evidence(item.id().value())), "files");
        assertThat(asked).containsExactly("find");
        assertThat(screen()).contains("This PDF holds a script", "log.csv");
    }

    @Test
    void theDayOfAFileSaysOfWhichFileAndOfAPictureWhenItWasTaken() throws IOException {
        openNew("gap");
        type("Title", "Call-back log");
        upload("log.csv", "day,calls\n".getBytes(UTF_8));
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Dated")).getAriaLabel())
                .contains("log.csv: dated");
        upload("board.png", picture());
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Taken on")).getAriaLabel())
                .contains("board.png: taken on");
    }

    @Test
    void aFileThatIsNotWhatItSaysIsRefusedWithTheReason() {
        openNew("gap");
        type("Title", "Call-back log");
        upload("log.pdf", "not a pdf".getBytes(UTF_8));
        assertThat(screen()).contains("log.pdf");
        assertThat(stored().attachments()).isEmpty();
    }

    @Test
    void whatADownloadShouldBewareOfIsSaidAtTheFile() throws IOException {
        openNew("gap");
        type("Title", "The plan");
        upload("plan.pdf", SomePdf.withAScript());
        assertThat(screen()).contains("This PDF holds a script");
    }

    @Test
    void whereOthersCanBeRecognisedAfterAllItIsAskedAnewWhetherTheyAreHidden() {
        openNew("coaching");
        type("Title", "Coaching the desk");
        type("Colleagues involved", "AB");
        answer(ThirdPartyData.NONE);
        assertThat(stored().integrity().redaction()).isNull();
        answer(ThirdPartyData.IDENTIFIABLE);
        assertThat(stored().integrity().redaction()).isNull();
    }

    @Test
    void theSameUploadOnceMoreIsOneFile() {
        openNew("gap");
        type("Title", "Call-back log");
        var log = "day,calls\n".getBytes(UTF_8);
        upload("log.csv", log);
        upload("log.csv", log);
        assertThat(screen()).contains("log.csv is attached already.");
        assertThat(stored().attachments()).hasSize(1);
        upload("log.csv", "day,calls\n2026-03-02,14\n".getBytes(UTF_8));
        upload("log of March.csv", log);
        assertThat(stored().attachments()).hasSize(3);
        pressNamed("Remove log of March.csv");
        upload("log of March.csv", log);
        assertThat(stored().attachments()).hasSize(3);
    }

    @Test
    void everyRefusalStaysUntilItIsDismissed() {
        openNew("gap");
        type("Title", "Call-back log");
        upload("first.pdf", "not a pdf".getBytes(UTF_8));
        upload("second.pdf", "not a pdf either".getBytes(UTF_8));
        upload("log.csv", "day,calls\n".getBytes(UTF_8));
        type("Title", "Call-back log of March");
        assertThat(screen()).contains("first.pdf", "second.pdf");
        pressNamed("Dismiss what is said about first.pdf");
        assertThat(screen()).doesNotContain("first.pdf").contains("second.pdf");
    }

    @Test
    void aBadDayOfOneFileHoldsBackNoOther() {
        openNew("gap");
        type("Title", "Call-back log");
        upload("log.csv", "day,calls\n".getBytes(UTF_8));
        day("Dated", LocalDate.of(202, 3, 2));
        assertThat(screen()).contains("except what is marked");
        upload("other.csv", "day,calls\n".getBytes(UTF_8));
        assertThat(stored().attachments()).hasSize(2).allMatch(file -> file.dated() == null);
    }

    @Test
    @SuppressWarnings("rawtypes")
    void aPictureAsksAboutOtherPeople() throws IOException {
        openNew("gap");
        type("Title", "The board");
        assertThat(_find(RadioButtonGroup.class)).isEmpty();
        upload("board.png", picture());
        answer(ThirdPartyData.IDENTIFIABLE);
        assertThat(stored().integrity().thirdPartyData()).isEqualTo(ThirdPartyData.IDENTIFIABLE);
        assertThat(_find(RadioButtonGroup.class, spec -> spec.withLabel("Is what is not needed of them blacked out?")))
                .hasSize(1);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void answer(ThirdPartyData others) {
        RadioButtonGroup<ThirdPartyData> question =
                _get(RadioButtonGroup.class, spec -> spec.withLabel("Does it show or name other people?"));
        _setValue(question, others);
    }

    private static void upload(String name, byte[] content) {
        UploadKt._upload(_get(Upload.class), name, content);
        MockVaadin.clientRoundtrip(true);
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
