package org.goldthread.document.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.goldthread.GoldthreadTest;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.document.Checklist;
import org.goldthread.document.DocumentService;
import org.goldthread.document.MakingState;
import org.goldthread.evidence.Attachment;
import org.goldthread.files.FilesService;
import org.goldthread.files.SomePdf;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.ui.Days;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A candidate or an assessor makes the PDF of a portfolio, goes away, comes back and fetches it. */
@GoldthreadTest
class MakingThePdfTest {
    private final ApplicationContext context;
    private final DocumentService documents;

    MakingThePdfTest(ApplicationContext context, DocumentService documents) {
        this.context = context;
        this.documents = documents;
    }

    @AfterEach
    void close() {
        Screens.close();
        SignIn.out();
    }

    @Test
    void itIsMadeAndCanBeFetched() throws Exception {
        var attempt = handedIn(2);
        open(attempt);
        assertThat(_get(H1.class).getText()).isEqualTo("Your portfolio as one PDF");
        press("Make the PDF");
        awaitEnd(attempt);
        assertThat(_get(H2.class).getText()).isEqualTo("Ready");
        assertThat(said()).containsPattern("\\d+ pages, [\\d.]+ MB, made at \\d\\d:\\d\\d");
        assertThat(_get(Anchor.class, spec -> spec.withText("Download the PDF")).isVisible())
                .isTrue();
        assertThat(_find(Button.class, spec -> spec.withText("Make it anew"))).hasSize(1);
    }

    @Test
    void aTabThatHasGoneDoesNotStopIt() throws Exception {
        var attempt = handedIn(100);
        open(attempt);
        var making = documents.begin(attempt.portfolio, Checklist.FILLED);
        new MakingPanel(making, context.getBean(Days.class), download(attempt)).watch(new UI());
        awaitEnd(attempt);
        assertThat(making.state()).isInstanceOf(MakingState.Made.class);
    }

    private DocumentDownload download(SomeAttempt attempt) {
        return new DocumentDownload(attempt.portfolio, "portfolio.pdf", documents);
    }

    @Test
    void howFarItIsStaysAHeadingAndIsSaid() throws Exception {
        var attempt = handedIn(1);
        open(attempt);
        press("Make the PDF");
        awaitEnd(attempt);
        var heading = _get(H2.class).getElement();
        assertThat(heading.hasAttribute("role")).isFalse();
        assertThat(heading.getParent().getAttribute("role")).isEqualTo("status");
    }

    @Test
    void leavingAndComingBackItIsStillThere() throws Exception {
        var attempt = handedIn(2);
        open(attempt);
        press("Make the PDF");
        UI.getCurrent().navigate("portfolio/" + attempt.portfolio.value());
        awaitEnd(attempt);
        open(attempt);
        assertThat(_get(H2.class).getText()).isEqualTo("Ready");
    }

    @Test
    void itIsMadeBlankToMarkOnPaper() throws Exception {
        var attempt = handedIn(1);
        open(attempt);
        _setValue(checklist(), Checklist.BLANK);
        press("Make the PDF");
        awaitEnd(attempt);
        var making = documents.current(attempt.portfolio).orElseThrow();
        assertThat(making.checklist()).isEqualTo(Checklist.BLANK);
        assertThat(making.state()).isInstanceOf(MakingState.Made.class);
    }

    @Test
    void cancellingKeepsNothing() throws Exception {
        var attempt = handedIn(200);
        open(attempt);
        press("Make the PDF");
        assertThat(_find(ProgressBar.class)).hasSize(1);
        press("Cancel");
        awaitEnd(attempt);
        assertThat(_get(H2.class).getText()).isEqualTo("Cancelled");
        assertThat(said()).contains("Nothing was kept.");
        assertThat(_find(Anchor.class, spec -> spec.withText("Download the PDF")))
                .isEmpty();
    }

    @Test
    void theAssessorReadsWhoseItIs() {
        var attempt = handedIn(1);
        attempt.asAssessor();
        Screens.open(context);
        go(attempt);
        assertThat(_get(H1.class).getText()).isEqualTo("Portfolio of Cara Candidate as one PDF");
    }

    @Test
    void nobodyElseFindsThePage() {
        var attempt = handedIn(1);
        SignIn.as(PersonId.next(), Role.CANDIDATE, Role.ASSESSOR);
        Screens.open(context);
        go(attempt);
        assertThat(_get(H1.class).getText()).isEqualTo("Nothing is here");
    }

    @Test
    void thePortfolioLeadsThere() {
        var attempt = handedIn(1);
        attempt.asCandidate();
        Screens.open(context);
        UI.getCurrent().navigate("portfolio/" + attempt.portfolio.value());
        assertThat(_get(Anchor.class, spec -> spec.withText("PDF")).getHref())
                .isEqualTo("portfolio/" + attempt.portfolio.value() + "/document");
    }

    /** A PDF of so many pages is handed in. */
    private SomeAttempt handedIn(int pages) {
        var attempt = SomeAttempt.ready(context);
        attempt.asCandidate();
        try {
            var file = context.getBean(FilesService.class)
                    .upload("call-back.pdf", new ByteArrayInputStream(SomePdf.ofPages(pages)));
            attempt.keep(attempt.kept("Call-back within 4 hours").attached(new Attachment(file, null)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        attempt.submit(SomeAttempt.PROCESS);
        return attempt;
    }

    private void open(SomeAttempt attempt) {
        attempt.asCandidate();
        if (UI.getCurrent() == null) {
            Screens.open(context);
        }
        go(attempt);
    }

    private static void go(SomeAttempt attempt) {
        UI.getCurrent().navigate("portfolio/" + attempt.portfolio.value() + "/document");
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RadioButtonGroup<Checklist> checklist() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("Marking checklist"));
    }

    /** Until it is made or not, and the screen knows. */
    private void awaitEnd(SomeAttempt attempt) throws Exception {
        documents.current(attempt.portfolio).orElseThrow().end().get(120, TimeUnit.SECONDS);
        MockVaadin.clientRoundtrip(true);
    }

    private static String said() {
        return _find(_get(Main.class), Paragraph.class).stream()
                .map(Paragraph::getText)
                .collect(Collectors.joining(" "));
    }
}
