package org.goldthread.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.mongodb.MongoException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goldthread.store.contract.Feature.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What a store has to do for the product, on the embedded store always, and on the server that GOLDTHREAD_MONGODB_URI
 * names if it is set. The page of the documentation says what this suite shows, neither more nor less.
 */
class ContractTest {
    private static final Path PAGE = Path.of("docs", "embedded-store-features.md");

    private static StoreUnderTest store;

    @BeforeAll
    static void open() throws IOException {
        store = new StoreUnderTest();
    }

    @AfterAll
    static void close() throws IOException {
        store.close();
    }

    @TestFactory
    Stream<DynamicTest> everyFeature() {
        return features().stream()
                .filter(feature -> StoreUnderTest.isEmbedded() || feature.onEmbedded() == Verdict.WORKS)
                .map(feature -> DynamicTest.dynamicTest(
                        feature.group() + ": " + feature.name() + " " + feature.onEmbedded(), () -> check(feature)));
    }

    private static void check(Feature feature) throws Exception {
        var database = store.database();
        try {
            switch (feature.onEmbedded()) {
                case WORKS -> feature.check().run(database, store.client());
                case REFUSED -> {
                    var thrown = catchThrowable(() -> feature.check().run(database, store.client()));
                    assertThat(thrown).isInstanceOf(MongoException.class);
                    assertThat(thrown.getMessage())
                            .containsPattern("does not support|[Uu]nknown|Unrecognized|Unsupported");
                }
            }
        } finally {
            database.drop();
        }
    }

    /** Run once with {@code -Dgoldthread.write-docs=true} after a change here. */
    @Test
    void theDocumentationSaysWhatThisSuiteShows() throws IOException {
        var table = table();
        if (Boolean.getBoolean("goldthread.write-docs")) {
            Files.writeString(PAGE, table);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(table);
    }

    private static List<Feature> features() {
        var all = new ArrayList<Feature>();
        all.addAll(CrudFeatures.all());
        all.addAll(UpdateFeatures.all());
        all.addAll(QueryFeatures.all());
        all.addAll(ValueFeatures.all());
        all.addAll(IndexFeatures.all());
        all.addAll(AggregationFeatures.all());
        all.addAll(TransactionFeatures.all());
        all.addAll(RefusedFeatures.all());
        return all;
    }

    private static String table() {
        var text = new StringBuilder("""
                # What the embedded store does

                Made by `ContractTest`, which runs every line: on the embedded store always, and, those that work, on the
                MongoDB that `GOLDTHREAD_MONGODB_URI` names. What is refused is refused with an error that names it.

                | | Feature | Embedded store |
                |---|---|---|
                """);
        features()
                .forEach(feature -> text.append("| ")
                        .append(feature.group())
                        .append(" | ")
                        .append(feature.name())
                        .append(feature.onEmbedded() == Verdict.WORKS ? " | works |\n" : " | refused |\n"));
        return text.toString();
    }
}
