package org.goldthread.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that the package can draw can be archived and read by everyone. */
class ConformanceTest {
    private static byte[] rich = {};

    @BeforeAll
    static void write() throws IOException {
        try (Written written = Written.of(RichPortfolio.document())) {
            rich = written.bytes();
        }
        // for those who want to look at it
        Files.write(Path.of("target", "portfolio-sample.pdf"), rich);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3a", "ua1"})
    void aDocumentWithOneOfEverythingConforms(String flavour) throws Exception {
        assertThat(VeraPdf.failures(rich, flavour)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3a", "ua1"})
    void aDocumentWithNothingInItConforms(String flavour) throws Exception {
        try (Written written = Written.of(SomeDocument.empty())) {
            assertThat(VeraPdf.failures(written.bytes(), flavour)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3a", "ua1"})
    void headingsThatLeapAndTextsThatNoFontHasConform(String flavour) throws Exception {
        try (Written written = Written.of(
                Heading.of(3, OddText.HINDI + " \ud800 포트폴리오", "first"),
                Heading.of(1, "x".repeat(9000), "second"),
                Heading.of(3, OddText.ARABIC, "third"),
                new Contents(List.of(new Contents.Entry(1, "long ".repeat(900), "second"))),
                new Signature("long ".repeat(900), "long ".repeat(900), ""),
                new PagePicture("", null, "long ".repeat(4000), SomeImage.broken()))) {
            assertThat(VeraPdf.failures(written.bytes(), flavour)).isEmpty();
        }
    }
}
