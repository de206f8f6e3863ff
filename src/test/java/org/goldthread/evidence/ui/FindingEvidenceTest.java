package org.goldthread.evidence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.evidence.ui.FormOnScreen.choose;
import static org.goldthread.evidence.ui.FormOnScreen.press;
import static org.goldthread.evidence.ui.FormOnScreen.pressNamed;
import static org.goldthread.evidence.ui.FormOnScreen.screen;
import static org.goldthread.evidence.ui.FormOnScreen.type;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.evidence.SomeEvidence;
import org.goldthread.evidence.SomeUpload;
import org.goldthread.files.FilesService;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.ui.Addresses;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A practitioner finds what they logged. */
@GoldthreadTest
class FindingEvidenceTest extends OpensScreens {
    FindingEvidenceTest(ApplicationContext context, EvidenceService evidence) {
        super(context, evidence);
    }

    @Test
    void anEmptyListTeachesWithOneExampleAndOneButton() {
        list();
        assertThat(screen()).contains("Here belongs what you did", "For example");
        assertThat(_find(Anchor.class, spec -> spec.withText("Log something you did")))
                .isNotEmpty();
    }

    @Test
    void aRowSaysWhatWhenWhichCriteriaAndWhereItStands() {
        evidence.save(SomeEvidence.process(me).attached(SomeUpload.note(context.getBean(FilesService.class))));
        list();
        assertThat(screen())
                .contains(
                        "Call-back within 4 hours",
                        "Process introduced",
                        "since 2 Mar 2026",
                        "1 file",
                        "Ready to submit")
                .contains("A repeatable process 2.1 · Keep it going 2.4");
    }

    @Test
    void whoDeletesWhatWasHandedInIsToldThatTheCopyStays() {
        var attempt = SomeAttempt.ready(context);
        attempt.submit(SomeAttempt.PROCESS);
        Screens.close();
        attempt.asCandidate();
        Screens.open(context);
        list();
        pressNamed("Delete Call-back within 4 hours");
        assertThat(OnScreen.said())
                .contains("“Call-back within 4 hours” is deleted here.", "stays with its attempt as it was");
        pressNamed("Delete What the sales team was told");
        assertThat(OnScreen.said()).contains("“What the sales team was told” is deleted.");
    }

    @Test
    void searchAndStageNarrowTheList() {
        evidence.save(SomeEvidence.gap(me));
        evidence.save(SomeEvidence.process(me));
        list();
        type("Search", "field");
        assertThat(titles()).containsExactly("Field staff wait two days for an answer");
        type("Search", "");
        choose("Stage", "Process introduced");
        assertThat(titles()).containsExactly("Call-back within 4 hours");
        choose("State", "Met");
        assertThat(titles()).isEmpty();
        assertThat(screen()).contains("Nothing matches");
        press("Show all");
        assertThat(titles()).hasSize(2);
    }

    @Test
    void whatHasTheWordsInItsTitleStandsFirst() {
        evidence.save(SomeEvidence.gap(me).retitled("Mailbox (5 $day)"));
        evidence.save(SomeEvidence.gap(me));
        list();
        assertThat(titles()).containsExactly("Field staff wait two days for an answer", "Mailbox (5 $day)");
        type("Search", "mailbox");
        assertThat(titles()).containsExactly("Mailbox (5 $day)", "Field staff wait two days for an answer");
        type("Search", "$day");
        assertThat(titles()).containsExactly("Mailbox (5 $day)");
    }

    @Test
    void theAddressCarriesTheFilter() {
        evidence.save(SomeEvidence.gap(me));
        evidence.save(SomeEvidence.process(me));
        open(Map.of("stage", "gap", "sort", "title"));
        assertThat(titles()).containsExactly("Field staff wait two days for an answer");
    }

    @Test
    void anAddressThatMakesNoSenseShowsEverything() {
        evidence.save(SomeEvidence.gap(me));
        open(Map.of("stage", "nonsense", "page", "-7", "sort", "<script>"));
        assertThat(titles()).hasSize(1);
    }

    @Test
    void longListsComePageByPage() {
        IntStream.range(0, 30).forEach(i -> evidence.save(SomeEvidence.gap(me).retitled("Gap " + (10 + i))));
        open(Map.of("sort", "title"));
        assertThat(titles()).hasSize(25).startsWith("Gap 10");
        assertThat(screen()).contains("30 pieces of evidence", "Page 1 of 2");
        open(Map.of("sort", "title", "page", "2"));
        assertThat(titles()).containsExactly("Gap 35", "Gap 36", "Gap 37", "Gap 38", "Gap 39");
    }

    @Test
    void behindTheLastPageIsTheLastPage() {
        IntStream.range(0, 30).forEach(i -> evidence.save(SomeEvidence.gap(me).retitled("Gap " + (10 + i))));
        open(Map.of("sort", "title", "page", "9"));
        assertThat(titles()).startsWith("Gap 35").hasSize(5);
        assertThat(screen()).contains("Page 2 of 2");
    }

    @Test
    void whatIsDeletedComesBackWithUndo() {
        evidence.save(SomeEvidence.gap(me));
        list();
        pressNamed("Delete Field staff wait two days for an answer");
        assertThat(storedItems()).isZero();
        press("Undo");
        assertThat(storedItems()).isOne();
        assertThat(titles()).hasSize(1);
    }

    @Test
    void anotherPersonsEvidenceIsNotFound() {
        var theirs = SomeEvidence.gap(me).retitled("Nobody else’s business");
        evidence.save(theirs);
        SignIn.as(PersonId.next(), Role.CANDIDATE);
        list();
        assertThat(screen()).doesNotContain("Nobody else’s business");
        UI.getCurrent().navigate(Addresses.evidence(theirs.id().value()));
        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain())
                .isNotEmpty()
                .noneMatch(EvidenceFormView.class::isInstance);
    }

    private static void list() {
        open(Map.of());
    }

    private static void open(Map<String, String> asked) {
        UI.getCurrent().navigate(Addresses.EVIDENCE, QueryParameters.simple(asked));
    }

    private static List<String> titles() {
        return _find(ListItem.class).stream()
                .flatMap(row -> _find(row, Anchor.class).stream())
                .map(Anchor::getText)
                .toList();
    }
}
