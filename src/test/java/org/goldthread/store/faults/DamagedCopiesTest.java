package org.goldthread.store.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.bson.Document;
import org.goldthread.store.sqlite.file.CannotOpen;
import org.goldthread.store.sqlite.file.StoreFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of a store, cut short or with bits turned: none gives a wrong answer. */
class DamagedCopiesTest {
    private static final int CLOSED_COPIES = 150;
    private static final int UNCLEAN_COPIES = 50;
    private static final int AT_FIRST = 120;
    private static final int IN_ALL = 240;
    private static final String FILE = StoreFile.NAME;
    private static final String MARK = FILE + ".closed";
    private static final String LOG = FILE + "-wal";

    @TempDir
    private Path folder;

    private enum Outcome {
        AS_IT_WAS,
        AN_EARLIER_STATE,
        REFUSED,
        NAMED,
        WRONG
    }

    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);

    /** A store that was closed in good order, and one that was copied while its last writes were in the log only. */
    @BeforeEach
    void write() throws IOException {
        var original = folder.resolve("original");
        try (var store = OpenStore.in(original)) {
            store.things().createIndex(new Document("group", 1));
            store.things()
                    .createIndex(new Document("own", 1), new com.mongodb.client.model.IndexOptions().unique(true));
            insert(store, 0, AT_FIRST);
        }
        try (var store = OpenStore.in(original)) {
            insert(store, AT_FIRST, IN_ALL);
            copy(original, folder.resolve("unclean"), FILE, LOG);
        }
        copy(original, folder.resolve("closed"), FILE, MARK);
    }

    private static void insert(OpenStore store, int from, int to) {
        for (int i = from; i < to; i++) {
            store.things().insertOne(new Document(Answers.document(i)));
        }
    }

    private static void copy(Path from, Path to, String... names) throws IOException {
        Files.createDirectories(to);
        for (var name : names) {
            Files.copy(from.resolve(name), to.resolve(name));
        }
    }

    @Test
    void noneOf200AnswersWrong() throws IOException {
        for (int seed = 0; seed < CLOSED_COPIES; seed++) {
            var copy = folder.resolve("closed" + seed);
            copy(folder.resolve("closed"), copy, FILE, MARK);
            damage(copy.resolve(FILE), new Random(seed));
            if (seed % 3 == 0) {
                Files.delete(copy.resolve(MARK));
            }
            note(copy, IN_ALL);
        }
        for (int seed = 0; seed < UNCLEAN_COPIES; seed++) {
            var copy = folder.resolve("unclean" + seed);
            copy(folder.resolve("unclean"), copy, FILE, LOG);
            damage(copy.resolve(LOG), new Random(1000 + seed));
            note(copy, AT_FIRST);
        }
        System.out.println("Of 200 damaged copies: " + outcomes);
        assertThat(outcomes.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(CLOSED_COPIES + UNCLEAN_COPIES);
        assertThat(outcomes).doesNotContainKey(Outcome.WRONG);
        assertThat(outcomes).containsKeys(Outcome.REFUSED, Outcome.NAMED, Outcome.AN_EARLIER_STATE);
    }

    @Test
    void whatIsUndamagedAnswersInFull() throws IOException {
        for (var kind : new String[] {"closed", "unclean"}) {
            try (var answers = new Answers(folder.resolve(kind))) {
                assertThat(answers.count(IN_ALL)).isEqualTo(IN_ALL);
                assertThat(answers.areThoseOf(IN_ALL, IN_ALL)).isTrue();
                assertThat(answers.named()).isEmpty();
            }
        }
    }

    @Test
    void aFileThatIsEmptyAlthoughItWasClosedWithDataIsRefused() throws IOException {
        var copy = folder.resolve("emptied");
        copy(folder.resolve("closed"), copy, FILE, MARK);
        Files.write(copy.resolve(FILE), new byte[0]);
        note(copy, IN_ALL);
        assertThat(outcomes).containsExactly(Map.entry(Outcome.REFUSED, 1));
    }

    /** Cuts the file, turns up to three bits, or overwrites a sector with nothing. */
    private static void damage(Path file, Random random) throws IOException {
        var bytes = Files.readAllBytes(file);
        switch (random.nextInt(5)) {
            case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> {
                int at = random.nextInt(bytes.length - 512);
                Arrays.fill(bytes, at, at + 512, (byte) 0);
            }
            default -> {
                for (int i = random.nextInt(3); i >= 0; i--) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
        }
        Files.write(file, bytes);
    }

    private void note(Path copy, int least) {
        outcomes.merge(outcome(copy, least), 1, Integer::sum);
    }

    private static Outcome outcome(Path copy, int least) {
        try (var answers = new Answers(copy)) {
            int count = answers.count(IN_ALL);
            if (count < least || !answers.areThoseOf(count, IN_ALL)) {
                return Outcome.WRONG;
            }
            if (!answers.named().isEmpty()) {
                boolean byName = answers.named().stream().allMatch(said -> said.contains("goldthread.things"));
                return byName ? Outcome.NAMED : Outcome.WRONG;
            }
            return count == IN_ALL ? Outcome.AS_IT_WAS : Outcome.AN_EARLIER_STATE;
        } catch (CannotOpen e) {
            return Outcome.REFUSED;
        }
    }
}
