package org.goldthread.evidence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.evidence.ui.FormOnScreen.openNew;
import static org.goldthread.evidence.ui.FormOnScreen.press;
import static org.goldthread.evidence.ui.FormOnScreen.screen;
import static org.goldthread.evidence.ui.FormOnScreen.textArea;
import static org.goldthread.evidence.ui.FormOnScreen.tick;
import static org.goldthread.evidence.ui.FormOnScreen.type;

import java.util.Map;
import org.goldthread.GoldthreadTest;
import org.goldthread.evidence.Claim;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.evidence.GapDetail;
import org.goldthread.standards.CriterionCode;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A lost session loses nothing typed: the form brings back what the browser still has. */
@GoldthreadTest
class TypedBeforeItWasLostTest extends OpensScreens {
    TypedBeforeItWasLostTest(ApplicationContext context, EvidenceService evidence) {
        super(context, evidence);
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

    private static void lost(Map<String, String> typed) {
        _get(EvidenceFormView.class).bringBack(typed);
    }

    private static String form() {
        return _get(EvidenceFormView.class).getElement().getAttribute("data-typing");
    }
}
