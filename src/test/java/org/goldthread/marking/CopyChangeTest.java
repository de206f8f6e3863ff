package org.goldthread.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.marking.CopyChange.Kind.ADDED;
import static org.goldthread.marking.CopyChange.Kind.CHANGED;
import static org.goldthread.marking.CopyChange.Kind.FILE_ADDED;
import static org.goldthread.marking.CopyChange.Kind.FILE_REMOVED;
import static org.goldthread.marking.CopyChange.Kind.FILE_REPLACED;
import static org.goldthread.marking.CopyChange.Kind.REMOVED;

import java.util.List;
import org.goldthread.evidence.Attachment;
import org.goldthread.files.FileFacts;
import org.goldthread.files.FileId;
import org.junit.jupiter.api.Test;

/** What differs between two copies of one item is named. */
class CopyChangeTest {
    @Test
    void anAnswerThatReadsOtherwiseIsChanged() {
        assertThat(CopyChange.ofWritten(List.of(written("Owner", "The desk")), List.of(written("Owner", "The lead"))))
                .containsExactly(new CopyChange(CHANGED, "Owner"));
    }

    @Test
    void anAnswerThatWasNotThereIsNewAndOneThatIsNoLongerIsNamedLast() {
        assertThat(CopyChange.ofWritten(
                        List.of(written("Trigger", "A call"), written("Owner", "The desk")),
                        List.of(written("Owner", "The desk"), written("Record kept", "The log"))))
                .containsExactly(new CopyChange(ADDED, "Record kept"), new CopyChange(REMOVED, "Trigger"));
    }

    @Test
    void theSameCopiesDifferInNothing() {
        var copy = List.of(written("Owner", "The desk"), written("Trigger", "A call"));
        assertThat(CopyChange.ofWritten(copy, List.copyOf(copy))).isEmpty();
        assertThat(CopyChange.ofFiles(List.of(file("log.pdf", "a")), List.of(file("log.pdf", "a"))))
                .isEmpty();
    }

    @Test
    void aFileUnderAnotherNameIsTheSameFile() {
        assertThat(CopyChange.ofFiles(List.of(file("log.pdf", "a")), List.of(file("log-2.pdf", "a"))))
                .isEmpty();
    }

    @Test
    void filesAreAddedRemovedOrReplaced() {
        assertThat(CopyChange.ofFiles(
                        List.of(file("log.pdf", "a"), file("old.pdf", "b")),
                        List.of(file("log.pdf", "c"), file("new.pdf", "d"))))
                .containsExactly(
                        new CopyChange(FILE_REPLACED, "log.pdf"),
                        new CopyChange(FILE_ADDED, "new.pdf"),
                        new CopyChange(FILE_REMOVED, "old.pdf"));
    }

    private static Written written(String question, String answer) {
        return new Written(question, List.of(answer), false);
    }

    private static Attachment file(String name, String hash) {
        return new Attachment(new FileFacts(new FileId(name), name, "application/pdf", 1, hash, 1), null);
    }
}
