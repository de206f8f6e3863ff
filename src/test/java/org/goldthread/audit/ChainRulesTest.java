package org.goldthread.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldthread.audit.SomeChain.NOON;
import static org.goldthread.audit.SomeChain.hashed;
import static org.goldthread.audit.SomeChain.numbered;
import static org.goldthread.audit.SomeChain.saying;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldthread.audit.Finding.What;
import org.junit.jupiter.api.Test;

/** Each way to touch a chain leaves its mark. */
class ChainRulesTest {
    private final List<AuditEvent> chain = SomeChain.of(6);
    private final AuditKey key = AuditKey.passing();

    @Test
    void aChainAsItWasWrittenIsSound() {
        assertThat(read()).isEmpty();
    }

    @Test
    void theFirstEntryFollowsOnNothing() {
        assertThat(chain.getFirst().number()).isEqualTo(1);
        assertThat(chain.getFirst().previous()).isEqualTo("0".repeat(64));
    }

    @Test
    void everyFieldIsPartOfTheHash() {
        var entry = chain.get(1);
        var others = List.of(
                new AuditEvent(3, NOON, "somebody", "k", List.of("a"), "c", "s", "e", "p", ""),
                new AuditEvent(2, NOON.plusMillis(1), "somebody", "k", List.of("a"), "c", "s", "e", "p", ""),
                new AuditEvent(2, NOON, "another", "k", List.of("a"), "c", "s", "e", "p", ""),
                new AuditEvent(2, NOON, "somebody", "l", List.of("a"), "c", "s", "e", "p", ""),
                new AuditEvent(2, NOON, "somebody", "k", List.of("a", "b"), "c", "s", "e", "p", ""),
                new AuditEvent(2, NOON, "somebody", "k", List.of("a"), "d", "s", "e", "p", ""),
                new AuditEvent(2, NOON, "somebody", "k", List.of("a"), "c", "t", "e", "p", ""),
                new AuditEvent(2, NOON, "somebody", "k", List.of("a"), "c", "s", "f", "p", ""),
                new AuditEvent(2, NOON, "somebody", "k", List.of("a"), "c", "s", "e", "q", ""),
                new AuditEvent(2, NOON, "somebody", "k", List.of("a"), "c", "s", "e", "p", ""),
                entry);
        assertThat(others.stream().map(ChainRules::hash)).doesNotHaveDuplicates();
    }

    @Test
    void aDeletedEntryIsMissing() {
        chain.remove(2);
        assertThat(read()).containsExactly(new Finding(What.MISSING, 3, 3));
    }

    @Test
    void deletedEntriesAtTheBeginningAreMissing() {
        chain.removeFirst();
        chain.removeFirst();
        assertThat(read()).containsExactly(new Finding(What.MISSING, 1, 2));
    }

    @Test
    void anEditedEntryIsFound() {
        chain.set(3, saying("look", chain.get(3)));
        assertThat(read()).containsExactly(Finding.at(What.EDITED, 4));
    }

    @Test
    void anEditedEntryWithAHashThatFitsIsFoundByTheOneAfterIt() {
        chain.set(3, hashed(saying("look", chain.get(3))));
        assertThat(read()).containsExactly(Finding.at(What.OUT_OF_PLACE, 5));
    }

    @Test
    void reorderedEntriesAreOutOfPlace() {
        var second = chain.get(1);
        chain.set(1, numbered(2, chain.get(2)));
        chain.set(2, numbered(3, second));
        assertThat(read()).contains(Finding.at(What.OUT_OF_PLACE, 2), Finding.at(What.OUT_OF_PLACE, 3));
    }

    @Test
    void anInsertedEntryIsOutOfPlace() {
        var put = hashed(numbered(3, chain.get(4)));
        var moved = new ArrayList<>(chain.subList(0, 2));
        moved.add(put);
        chain.subList(2, chain.size()).forEach(entry -> moved.add(numbered(entry.number() + 1, entry)));
        chain.clear();
        chain.addAll(moved);
        assertThat(read()).contains(Finding.at(What.OUT_OF_PLACE, 3));
    }

    @Test
    void anEntryPutBeforeTheFirstIsOutOfPlace() {
        chain.addFirst(hashed(numbered(0, chain.getFirst())));
        assertThat(read()).contains(Finding.at(What.OUT_OF_PLACE, 0));
    }

    @Test
    void anEntryUnderANumberThatIsTakenIsOutOfPlace() {
        chain.add(3, hashed(chain.get(2)));
        assertThat(read()).contains(Finding.at(What.OUT_OF_PLACE, 3));
    }

    @Test
    void aChainWrittenAnewIsNotTheOneThatWasSigned() {
        var signed = checkpoint(1, chain.get(4));
        var another = SomeChain.of(6);
        assertThat(ChainRules.agrees(signed, chain.get(4))).isEmpty();
        assertThat(ChainRules.agrees(signed, another.get(4))).contains(new Finding(What.REWRITTEN, 1, 5));
    }

    @Test
    void aChainThatEndsBeforeItsLastCheckpointWasCutOff() {
        var signed = checkpoint(1, chain.get(4));
        assertThat(ChainRules.reaches(Link.of(chain.get(4)), signed)).isEmpty();
        assertThat(ChainRules.reaches(Link.of(chain.get(2)), signed)).contains(new Finding(What.CUT_OFF, 4, 5));
        assertThat(ChainRules.reaches(null, signed)).contains(new Finding(What.CUT_OFF, 1, 5));
    }

    @Test
    void aCheckpointThatIsNotThereIsMissed() {
        var third = checkpoint(3, chain.get(4));
        assertThat(ChainRules.isGood(2, third, true, true)).isEmpty();
        assertThat(ChainRules.isGood(1, third, true, true)).contains(new Finding(What.CHECKPOINT_MISSING, 2, 2));
    }

    @Test
    void aSignatureThatDoesNotFitIsForgedAndOneOfAnotherKeyIsSaidToBe() {
        var first = checkpoint(1, chain.get(4));
        assertThat(ChainRules.isGood(0, first, true, false)).contains(new Finding(What.CHECKPOINT_FORGED, 1, 5));
        assertThat(ChainRules.isGood(0, first, false, false)).contains(new Finding(What.OTHER_KEY, 1, 5));
    }

    @Test
    void aSignatureFitsOnlyWhatWasSigned() {
        var signed = checkpoint(1, chain.get(4));
        var text = ChainRules.signed(1, 5, chain.get(4).hash(), NOON);
        assertThat(key.signed(text, signed.signature())).isTrue();
        assertThat(key.signed(text + " ", signed.signature())).isFalse();
        assertThat(key.signed(text, "no signature")).isFalse();
        assertThat(AuditKey.passing().signed(text, signed.signature())).isFalse();
    }

    @Test
    void noTextOfAPersonGetsIn() {
        assertThatThrownBy(() -> SomeChain.fact("Tom was here")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SomeChain.fact("two\nlines")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SomeChain.fact("one,two")).isInstanceOf(IllegalArgumentException.class);
    }

    private Checkpoint checkpoint(long serial, AuditEvent head) {
        var text = ChainRules.signed(serial, head.number(), head.hash(), NOON);
        return new Checkpoint(serial, head.number(), head.hash(), NOON, key.name(), key.sign(text));
    }

    private List<Finding> read() {
        var found = new ArrayList<Optional<Finding>>();
        Link before = null;
        for (var entry : chain) {
            found.add(ChainRules.follows(before, entry));
            before = Link.of(entry);
        }
        return found.stream().flatMap(Optional::stream).toList();
    }
}
