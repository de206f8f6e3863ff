package org.goldthread.marking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.marking.BankedComment;
import org.goldthread.marking.CommentBankService;
import org.goldthread.standards.CriterionCode;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.JsonNodeFactory;

/** An assessor keeps what they have written, and puts it in the next time where they write. */
@GoldthreadTest
class UsingOnesCommentsTest extends OpensDesk {
    private static final String OWNER = "The owner is named.";
    private static final CriterionCode PROCESS = new CriterionCode("2.1");

    private final CommentBankService bank;

    UsingOnesCommentsTest(ApplicationContext context, CommentBankService bank) {
        super(context);
        this.bank = bank;
    }

    @Test
    void aCommentJustWrittenIsKeptForTheCriterion() {
        OnScreen.write("Comment", OWNER);
        DeskScreen.bank();
        assertThat(OnScreen.text()).contains("Nothing kept yet.");
        OnScreen.press("Keep what I wrote");
        assertThat(OnScreen.said()).contains("Kept. It is here at every criterion, first at “A repeatable process”.");
        assertThat(bank.mine("", PROCESS)).extracting(BankedComment::criterion).containsExactly(PROCESS);
    }

    @Test
    void nothingWrittenIsNotKept() {
        DeskScreen.bank();
        OnScreen.press("Keep what I wrote");
        assertThat(OnScreen.text()).contains("Write a comment first, then keep it.");
    }

    @Test
    void itIsPutInWhereTheCursorWasAndSaved() {
        bank.keep(OWNER, null);
        OnScreen.write("Comment", "Well done. Go on.");
        leave("Comment", "Well done.".length());
        DeskScreen.bank();
        insert(OWNER);
        assertThat(OnScreen.written("Comment")).isEqualTo("Well done. The owner is named. Go on.");
        assertThat(desk.now().criteria().getFirst().judgement().comment())
                .isEqualTo("Well done. The owner is named. Go on.");
    }

    @Test
    void itIsPutIntoTheSentenceOfANotYetWhereOneWritesThat() {
        bank.keep(OWNER, null);
        DeskScreen.decide("Not yet");
        leave("What would show it?", 0);
        DeskScreen.bank();
        insert(OWNER);
        assertThat(OnScreen.written("What would show it?")).isEqualTo(OWNER);
        assertThat(OnScreen.written("Comment")).isEmpty();
    }

    /** The steps of somebody who goes on elsewhere in between; an older text in the browser would come back over it. */
    @Test
    void whatWasPutInIsThereAgainAfterItWasPutAsideAndTheBrowserKeepsNoOlderWords() {
        bank.keep(OWNER, null);
        DeskScreen.decide("Not yet");
        OnScreen.write("What would show it?", "Half of it.");
        leave("What would show it?", "Half of it.".length());
        DeskScreen.bank();
        toldToTheBrowser();
        insert(OWNER);
        assertThat(toldToTheBrowser())
                .containsSubsequence("new Event('input'", "goldthreadTyping?.saved", "setSelectionRange");
        BasicUtilsKt._fireDomEvent(_get(NotYetForm.class).getChildren().toList().getLast(), "put-aside");
        OnScreen.follow("Next");
        OnScreen.follow("Previous");
        DeskScreen.decide("Not yet");
        assertThat(OnScreen.written("What would show it?")).isEqualTo("Half of it. " + OWNER);
        assertThat(desk.now().criteria().getFirst().judgement().whatWouldShowIt())
                .isEqualTo("Half of it. " + OWNER);
    }

    @Test
    void searchLeavesThoseWithTheWords() {
        bank.keep(OWNER, null);
        bank.keep("Date both ends.", PROCESS);
        DeskScreen.bank();
        OnScreen.fill("Search the comment bank", "ends");
        assertThat(OnScreen.text()).contains("Date both ends.").doesNotContain(OWNER);
        OnScreen.fill("Search the comment bank", "weather");
        assertThat(OnScreen.text()).contains("None of your comments has “weather” in it.");
    }

    @Test
    void itSaysWhereAnEntryGoes() {
        bank.keep(OWNER, null);
        DeskScreen.bank();
        assertThat(OnScreen.text())
                .contains("Goes into “Comment”.", "Enter takes the first, ↓ and ↑ lead through them.");
        DeskScreen.decide("Not yet");
        assertThat(OnScreen.text()).contains("Goes into “What would show it?”.");
        leave("Comment", 0);
        assertThat(OnScreen.text()).contains("Goes into “Comment”.");
        leave("What would show it?", 0);
        OnScreen.press("Cancel");
        assertThat(OnScreen.text()).contains("Goes into “Comment”.");
    }

    @Test
    void enterInTheSearchTakesTheFirstFoundAndTwiceInARowItStandsThereOnce() {
        bank.keep(OWNER, null);
        bank.keep("Date both ends.", PROCESS);
        DeskScreen.bank();
        OnScreen.fill("Search the comment bank", "owner");
        press(search(), "Enter");
        assertThat(OnScreen.written("Comment")).isEqualTo(OWNER);
        press(search(), "Enter");
        assertThat(OnScreen.written("Comment")).isEqualTo(OWNER);
        OnScreen.fill("Search the comment bank", "ends");
        press(search(), "Enter");
        assertThat(OnScreen.written("Comment")).isEqualTo(OWNER + " Date both ends.");
    }

    @Test
    void theArrowsLeadFromTheSearchThroughTheEntriesAndBack() {
        bank.keep(OWNER, null);
        bank.keep("Date both ends.", PROCESS);
        DeskScreen.bank();
        var first = entry("Date both ends.");
        var second = entry(OWNER);
        assertThat(focusAfter(search(), "ArrowDown")).isEqualTo(first.getElement());
        assertThat(focusAfter(first, "ArrowDown")).isEqualTo(second.getElement());
        assertThat(focusAfter(second, "ArrowUp")).isEqualTo(first.getElement());
        assertThat(focusAfter(first, "ArrowUp")).isEqualTo(search().getElement());
    }

    @Test
    void itsKeyFromElsewhereLeadsToWhatIsOpenAndFromWithinClosesIt() {
        DeskScreen.bank();
        toldToTheBrowser();
        DeskScreen.bank(false);
        assertThat(toldToTheBrowser()).contains("scrollIntoView", "focus");
        assertThat(OnScreen.text()).contains("Nothing kept yet.");
        DeskScreen.bank(true);
        assertThat(OnScreen.text()).doesNotContain("Nothing kept yet.");
    }

    @Test
    void itIsRewordedAndUntied() {
        bank.keep(OWNER, PROCESS);
        DeskScreen.bank();
        OnScreen.pressNamed("Edit “" + OWNER + "”");
        OnScreen.write("Comment to use again", "The owner and the trigger are named.");
        OnScreen.tick("First at “A repeatable process”", false);
        OnScreen.press("Save");
        assertThat(bank.mine("", null)).singleElement().satisfies(comment -> {
            assertThat(comment.text()).isEqualTo("The owner and the trigger are named.");
            assertThat(comment.criterion()).isNull();
        });
    }

    @Test
    void whatIsRemovedCanBeHadBack() {
        bank.keep(OWNER, PROCESS);
        DeskScreen.bank();
        OnScreen.pressNamed("Remove “" + OWNER + "”");
        assertThat(bank.mine("", null)).isEmpty();
        OnScreen.press("Undo");
        assertThat(bank.mine("", null)).hasSize(1);
    }

    private static String toldToTheBrowser() {
        return calls().map(call -> call.getInvocation().getExpression()).collect(Collectors.joining("\n"));
    }

    private static Stream<PendingJavaScriptInvocation> calls() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream();
    }

    private static Element focusAfter(Component at, String key) {
        toldToTheBrowser();
        press(at, key);
        return calls().filter(call -> call.getInvocation().getExpression().contains("focus("))
                .map(call -> Element.get(call.getOwner()))
                .findFirst()
                .orElseThrow();
    }

    private static void press(Component at, String key) {
        var data = JsonNodeFactory.instance.objectNode().put(Keys.pressing(key), true);
        BasicUtilsKt._fireDomEvent(at, "keydown", data);
    }

    private static TextField search() {
        return _get(TextField.class, spec -> spec.withLabel("Search the comment bank"));
    }

    private static NativeButton entry(String words) {
        return _get(NativeButton.class, spec -> spec.withText(words));
    }

    private static void insert(String words) {
        _click(entry(words));
    }

    private static void leave(String label, int cursor) {
        var data = JsonNodeFactory.instance.objectNode().put("event.target.selectionStart", cursor);
        BasicUtilsKt._fireDomEvent(_get(TextArea.class, spec -> spec.withLabel(label)), "focusout", data);
    }
}
