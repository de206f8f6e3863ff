package org.goldthread.marking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.Collectors;
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
        openBank();
        assertThat(OnScreen.text()).contains("Nothing kept yet.");
        OnScreen.press("Keep what I wrote");
        assertThat(OnScreen.said()).contains("Kept. It comes first at “A repeatable process”.");
        assertThat(bank.mine("", PROCESS)).extracting(BankedComment::criterion).containsExactly(PROCESS);
    }

    @Test
    void nothingWrittenIsNotKept() {
        openBank();
        OnScreen.press("Keep what I wrote");
        assertThat(OnScreen.text()).contains("Write a comment first, then keep it.");
    }

    @Test
    void itIsPutInWhereTheCursorWasAndSaved() {
        bank.keep(OWNER, null);
        OnScreen.write("Comment", "Well done. Go on.");
        leave("Comment", "Well done.".length());
        openBank();
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
        openBank();
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
        openBank();
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
        openBank();
        OnScreen.fill("Search the comment bank", "ends");
        assertThat(OnScreen.text()).contains("Date both ends.").doesNotContain(OWNER);
        OnScreen.fill("Search the comment bank", "weather");
        assertThat(OnScreen.text()).contains("None of your comments has “weather” in it.");
    }

    @Test
    void itIsRewordedAndUntied() {
        bank.keep(OWNER, PROCESS);
        openBank();
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
        openBank();
        OnScreen.pressNamed("Remove “" + OWNER + "”");
        assertThat(bank.mine("", null)).isEmpty();
        OnScreen.press("Undo");
        assertThat(bank.mine("", null)).hasSize(1);
    }

    private static String toldToTheBrowser() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(call -> call.getInvocation().getExpression())
                .collect(Collectors.joining("\n"));
    }

    private static void openBank() {
        _click(DeskScreen.toggle(_get(MarkSubmissionView.class), "Comment bank"));
    }

    private static void insert(String words) {
        _click(_get(NativeButton.class, spec -> spec.withText(words)));
    }

    private static void leave(String label, int cursor) {
        var data = JsonNodeFactory.instance.objectNode().put("event.target.selectionStart", cursor);
        BasicUtilsKt._fireDomEvent(_get(TextArea.class, spec -> spec.withLabel(label)), "focusout", data);
    }
}
