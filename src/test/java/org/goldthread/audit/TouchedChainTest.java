package org.goldthread.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.audit.SomeChain.hashed;
import static org.goldthread.audit.SomeChain.numbered;
import static org.goldthread.audit.SomeChain.saying;

import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.goldthread.GoldthreadTest;
import org.goldthread.audit.Finding.What;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** What somebody does to the audit in the store itself is found, and where. */
@GoldthreadTest
class TouchedChainTest {
    private final OwnChain chain;
    private List<AuditEvent> original = List.of();

    TouchedChainTest(ApplicationContext context) {
        chain = new OwnChain(context);
    }

    @BeforeEach
    void write() {
        chain.with(230);
        original = chain.store.findAll(AuditEvent.class);
    }

    @Test
    void untouchedItIsSound() {
        var read = chain.check();
        assertThat(read.findings()).isEmpty();
        assertThat(List.of(read.entries(), read.signed())).containsExactly(230L, 200L);
    }

    @Test
    void aDeletedEntryIsFound() {
        delete(57);
        assertThat(chain.findings()).containsExactly(new Finding(What.MISSING, 57, 57));
    }

    @Test
    void anEditedFieldIsFound() {
        for (var field : List.of("actor", "kind", "content", "state", "event")) {
            set(57, field, "another");
            assertThat(chain.findings()).as(field).containsExactly(Finding.at(What.EDITED, 57));
            chain.store.save(entry(57));
        }
    }

    /** As it was before it was edited: the chain itself tells. */
    private AuditEvent entry(long number) {
        return original.get((int) number - 1);
    }

    @Test
    void anEditedEntryWhoseHashWasMadeToFitIsFound() {
        chain.store.save(hashed(saying("look", entry(57))));
        assertThat(chain.findings()).containsExactly(Finding.at(What.OUT_OF_PLACE, 58));
    }

    @Test
    void reorderedEntriesAreFound() {
        delete(57);
        delete(58);
        chain.store.insert(numbered(57, entry(58)));
        chain.store.insert(numbered(58, entry(57)));
        assertThat(chain.findings())
                .contains(Finding.at(What.OUT_OF_PLACE, 57), Finding.at(What.OUT_OF_PLACE, 58))
                .allMatch(finding -> finding.from() >= 57 && finding.to() <= 59);
    }

    @Test
    void anInsertedEntryIsFound() {
        for (long number = 230; number >= 58; number--) {
            delete(number);
            chain.store.insert(numbered(number + 1, entry(number)));
        }
        chain.store.insert(ChainRules.next(Link.of(entry(57)), SomeChain.fact("look")));
        assertThat(chain.findings().getFirst().from()).isBetween(58L, 59L);
    }

    @Test
    void aChainThatWasWrittenAnewFromSomewhereIsFoundByWhatWasSigned() {
        var last = Link.of(entry(150));
        for (long number = 151; number <= 230; number++) {
            var next = ChainRules.next(last, SomeChain.fact("look"));
            chain.store.save(next);
            last = Link.of(next);
        }
        assertThat(chain.findings()).containsExactly(new Finding(What.REWRITTEN, 2, 200));
    }

    @Test
    void truncationIsFoundBackToTheLastCheckpoint() {
        for (long number = 190; number <= 230; number++) {
            delete(number);
        }
        assertThat(chain.findings()).containsExactly(new Finding(What.CUT_OFF, 190, 200));
    }

    @Test
    void truncationWithItsCheckpointIsFoundAsSoonAsThereIsALaterOne() {
        chain.with(100);
        chain.store.getCollection("audit_checkpoints").deleteOne(new Document("_id", 2L));
        assertThat(chain.findings()).containsExactly(new Finding(What.CHECKPOINT_MISSING, 2, 2));
    }

    @Test
    void whatWasAddedAfterTheLastCheckpointAndFitsIsNotFound() {
        // what the README says that a chain cannot show: the next checkpoint would sign it, too
        delete(230);
        chain.store.save(ChainRules.next(Link.of(entry(229)), SomeChain.fact("look")));
        assertThat(chain.findings()).isEmpty();
    }

    @Test
    void aForgedCheckpointIsFound() {
        var last = Objects.requireNonNull(chain.store.findById(2L, Checkpoint.class));
        chain.store.save(new Checkpoint(2, 150, entry(150).hash(), last.at(), last.key(), last.signature()));
        assertThat(chain.findings()).containsExactly(new Finding(What.CHECKPOINT_FORGED, 2, 150));
    }

    @Test
    void whatAnotherKeySignedIsSaidToBe() {
        assertThat(chain.check(AuditKey.passing()).findings())
                .containsExactly(new Finding(What.OTHER_KEY, 1, 100), new Finding(What.OTHER_KEY, 2, 200));
    }

    @Test
    void anEmptiedAuditIsFound() {
        chain.store.getCollection("audit").deleteMany(new Document());
        assertThat(chain.findings()).containsExactly(new Finding(What.CUT_OFF, 1, 200));
    }

    private void delete(long number) {
        chain.store.getCollection("audit").deleteOne(new Document("_id", number));
    }

    private void set(long number, String field, String value) {
        chain.store
                .getCollection("audit")
                .updateOne(new Document("_id", number), new Document("$set", new Document(field, value)));
    }
}
