package org.goldthread.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.bson.Document;
import org.goldthread.store.crash.Findings;
import org.junit.jupiter.api.Test;

/** The rounds would see a product that loses or does something twice: here each is made to happen. */
class AfterKillTest extends OnAStore {
    private final Deeds deeds = new Deeds();

    @Test
    void everythingThatWasAcknowledgedAndIsNotThereIsLost() {
        // that somebody looked is in the audit only
        for (var act : EnumSet.complementOf(EnumSet.of(Act.LOOK))) {
            deeds.note(new Deed(act, true, "about-" + act, act == Act.SIGN ? "candidate" : "1"));
        }
        assertThat(found()).isEqualTo("lost 7, duplicated 0, mismatched 0");
    }

    @Test
    void aDraftMayBeAsItWasAcknowledgedOrAsItWasOnItsWay() {
        for (int number = 1; number <= 3; number++) {
            deeds.note(new Deed(Act.DRAFT, false, "item", Integer.toString(number)));
        }
        deeds.note(new Deed(Act.DRAFT, true, "item", "1"));
        deeds.note(new Deed(Act.DRAFT, true, "item", "2"));
        titled("Draft 2");
        assertThat(found()).startsWith("lost 0,");
        titled("Draft 3");
        assertThat(found()).startsWith("lost 0,");
        titled("Draft 1");
        assertThat(found()).startsWith("lost 1,");
    }

    @Test
    void anEventThatStillWaitsIsLost() {
        var waiting = new Document("_id", "event");
        database.getCollection("people")
                .insertOne(new Document("_id", "person").append("outbox", new Document("waiting", List.of(waiting))));
        assertThat(found()).isEqualTo("lost 1, duplicated 0, mismatched 0");
    }

    @Test
    void anAttemptOrADecisionThatWasMadeTwice() {
        deeds.note(new Deed(Act.SUBMIT, false, "portfolio", "-"));
        deeds.note(new Deed(Act.SUBMIT, true, "portfolio", "first"));
        submitted("first");
        portfolio(1, decision("first"), decision("first"));
        assertThat(found()).as("a decision").isEqualTo("lost 0, duplicated 1, mismatched 1");
        submitted("second");
        portfolio(2, decision("first"), decision("second"));
        assertThat(found()).as("an attempt").isEqualTo("lost 0, duplicated 1, mismatched 0");
    }

    private String found() {
        var findings = new Findings();
        ProductRounds.CHECKS.forEach(each -> each.check(template, deeds, findings));
        return findings.toString();
    }

    private void titled(String title) {
        database.getCollection("evidence").deleteMany(new Document());
        database.getCollection("evidence").insertOne(new Document("_id", "item").append("title", title));
    }

    private void submitted(String id) {
        database.getCollection("submissions")
                .insertOne(new Document("_id", id)
                        .append("portfolio", "portfolio")
                        .append("state", "FINISHED")
                        .append("criteria", List.of("2.1")));
    }

    private static Document decision(String submission) {
        return new Document("submission", submission).append("criterion", "2.1");
    }

    private void portfolio(int attempts, Document... decisions) {
        database.getCollection("portfolios").deleteMany(new Document());
        database.getCollection("portfolios")
                .insertOne(new Document("_id", "portfolio")
                        .append("attempts", attempts)
                        .append("decisions", List.of(decisions)));
    }
}
