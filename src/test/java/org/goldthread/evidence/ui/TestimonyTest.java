package org.goldthread.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.evidence.ui.FormOnScreen.choose;
import static org.goldthread.evidence.ui.FormOnScreen.openNew;
import static org.goldthread.evidence.ui.FormOnScreen.tab;
import static org.goldthread.evidence.ui.FormOnScreen.textField;
import static org.goldthread.evidence.ui.FormOnScreen.type;

import org.goldthread.GoldthreadTest;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.evidence.Witness;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Somebody else's account says who they are, and how to reach them. */
@GoldthreadTest
class TestimonyTest extends OpensScreens {
    TestimonyTest(ApplicationContext context, EvidenceService evidence) {
        super(context, evidence);
    }

    @Test
    void aTestimonySaysAtEachFieldWhatItStillNeeds() {
        openNew("gap");
        type("Title", "What a manager saw");
        choose("Kind of evidence", "Witness testimony");
        assertThat(textField("How your assessor can reach them").getHelperText())
                .isEqualTo("Say how your assessor can reach the witness.");
        type("How your assessor can reach them", "jo@sales.example");
        assertThat(textField("How your assessor can reach them").getHelperText())
                .isEmpty();
        assertThat(textField("Name").getHelperText()).isEqualTo("Name the witness.");
    }

    @Test
    void aTestimonysWitnessStaysWhenItTurnsOutToBeCoachingAndNotWhenItIsNoTestimony() {
        openNew("gap");
        type("Title", "What a manager saw");
        choose("Kind of evidence", "Witness testimony");
        type("Name", "Jo Field");
        choose("Kind of evidence", "Reflective account");
        assertThat(stored().witness()).isEmpty();
        choose("Kind of evidence", "Witness testimony");
        tab("Colleagues coached");
        assertThat(textField("Name").getValue()).isEqualTo("Jo Field");
        assertThat(stored().witness()).map(Witness::name).contains("Jo Field");
        type("Name", "");
        assertThat(stored().witness()).isEmpty();
    }
}
