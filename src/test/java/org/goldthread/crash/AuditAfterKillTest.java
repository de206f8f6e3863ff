package org.goldthread.crash;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.goldthread.audit.ChainOnDisk;
import org.goldthread.relay.WrittenHash;
import org.goldthread.store.crash.Findings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rounds would see an audit that lost an act, has one twice, or is another than it was: here each is made to happen. */
class AuditAfterKillTest extends OnAStore {
    private static final String SOUND = "lost 0, duplicated 0, mismatched 0";

    private final Deeds deeds = new Deeds();
    private AuditAfterKill audit;

    @BeforeEach
    void twoDraftsAreSavedAndJudged() {
        audit = new AuditAfterKill(folder.resolve("key.pem"));
        draft(1);
        draft(2);
        deeds.note(new Deed(Act.SUBMIT, false, "portfolio", "-"));
        enter("criteria-reserved", "portfolios/portfolio");
        enter("submission-placed", "submissions/first");
        deeds.note(new Deed(Act.SUBMIT, true, "portfolio", "first"));
        enter("look", "submissions/first");
        deeds.note(new Deed(Act.LOOK, true, "first", "assessor"));
    }

    @Test
    void asItShouldBe() {
        assertThat(found()).isEqualTo(SOUND);
    }

    @Test
    void anActThatWasAcknowledgedAndNeverEntered() {
        for (var number : new int[] {1, 2}) {
            deeds.note(new Deed(Act.FINISH, true, "portfolio", "submission-" + number));
        }
        deeds.note(new Deed(Act.LOOK, true, "second", "assessor"));
        deeds.note(new Deed(Act.SIGN, true, "portfolio", "assessor"));
        deeds.note(new Deed(Act.JUDGE, true, "first", "2.1"));
        deeds.note(new Deed(Act.SUBMIT, true, "portfolio", "second"));
        // two finished, one look, one signature, one judgement, and the second's reservation and placing
        assertThat(found()).isEqualTo("lost 7, duplicated 0, mismatched 0");
    }

    @Test
    void whatWasOnItsWayMayHaveBeenEnteredOrNot() {
        deeds.note(new Deed(Act.DRAFT, false, "item", "3"));
        assertThat(found()).isEqualTo(SOUND);
        saved(2);
        assertThat(found()).isEqualTo(SOUND);
    }

    @Test
    void anActThatWasEnteredTwice() {
        enter("submission-placed", "submissions/first");
        enter("criteria-reserved", "portfolios/portfolio");
        assertThat(found()).isEqualTo("lost 0, duplicated 2, mismatched 0");
    }

    @Test
    void aSaveThatIsEnteredUnderTwoIds() {
        ChainOnDisk.enter(template, "candidate", "evidence-saved", "evidence/item", WrittenHash.of(item(1)));
        // the same state told twice, and more saves than anybody made
        assertThat(found()).isEqualTo("lost 0, duplicated 2, mismatched 0");
    }

    @Test
    void aSaveThatWasNeverEntered() {
        database.getCollection("evidence").replaceOne(new Document("_id", "item"), item(2));
        assertThat(found()).isEqualTo("lost 0, duplicated 0, mismatched 1");
    }

    @Test
    void anItemThatIsNotAsTheAuditHasIt() {
        database.getCollection("evidence").replaceOne(new Document("_id", "item"), item(1).append("title", "Another"));
        assertThat(found()).isEqualTo("lost 0, duplicated 0, mismatched 1");
    }

    @Test
    void anEntryThatSaysSomethingElse() {
        ChainOnDisk.edit(template, 1);
        assertThat(found()).startsWith("lost 1,").endsWith("mismatched 1");
    }

    @Test
    void anEndThatIsMissingSinceTheKillBefore() {
        assertThat(found()).isEqualTo(SOUND);
        database.getCollection("audit").deleteOne(new Document("_id", 5L));
        // the entry itself, and the look that it was about
        assertThat(found()).isEqualTo("lost 2, duplicated 0, mismatched 0");
    }

    private void draft(int number) {
        deeds.note(new Deed(Act.DRAFT, false, "item", Integer.toString(number)));
        saved(number - 1);
        deeds.note(new Deed(Act.DRAFT, true, "item", Integer.toString(number)));
    }

    private void saved(long version) {
        database.getCollection("evidence").deleteMany(new Document());
        database.getCollection("evidence").insertOne(item(version));
        var kind = version == 0 ? "evidence-added" : "evidence-saved";
        ChainOnDisk.enter(template, "candidate", kind, "evidence/item", WrittenHash.of(item(version)));
    }

    private static Document item(long version) {
        return new Document("_id", "item").append("version", version).append("title", "Draft " + version);
    }

    private void enter(String kind, String subject) {
        ChainOnDisk.enter(template, "assessor", kind, subject, "");
    }

    private String found() {
        var findings = new Findings();
        audit.check(template, deeds, findings);
        return findings.toString();
    }
}
