package org.goldthread.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text stops the document, and what can be read on paper can be found by searching. */
class OddTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Łukasz Żółć, zażółć gęślą jaźń",
                "Η αξιολόγηση του χαρτοφυλακίου",
                "Портфолио доказательств",
                "क्षत्रिय नियुक्ति हिंदी मूल्यांकन",
                "মূল্যায়ন স্ত্রী",
                "மதிப்பீட்டு ஸ்ரீ",
                "แฟ้มสะสมผลงาน",
                "评估作品集",
                "ひらがな",
                "👍🏽 ✅ 👩‍💻",
                "☑ ✓ ✗ → ≤ ½ €"
            })
    void aTextIsFoundAsItWasTyped(String text) throws IOException {
        try (Written written = Written.of(Paragraph.of("From here " + text + " to here"))) {
            assertThat(written.text()).contains(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ملف", "الإنجاز", "للتقييم", "کیسے", "תיק", "עבודות"})
    void aWordReadFromRightToLeftIsFoundAsItWasTyped(String word) throws IOException {
        try (Written written = Written.of(Paragraph.of("Here: " + word + " end"))) {
            assertThat(written.text()).contains(word);
        }
    }

    @Test
    void aLetterAndItsAccentBecomeOne() throws IOException {
        try (Written written = Written.of(Paragraph.of("cafe\u0301"))) {
            assertThat(written.text()).contains("café");
        }
    }

    @Test
    void controlsAndHalfCharactersAreShownAsUnknown() throws IOException {
        try (Written written = Written.of(Paragraph.of("a\u0000b\u0007c\ud800d\udc00e\ue000f\uffffg\u0085h\ti"))) {
            assertThat(written.text())
                    .contains("a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg")
                    .contains("h i");
        }
    }

    @Test
    void aCharacterThatNoFontHasIsStillFound() throws IOException {
        try (Written written = Written.of(Paragraph.of("Name: 포트폴리오 end"))) {
            assertThat(written.text()).contains("포트폴리오");
        }
    }

    @Test
    void lettersCannotBeOrderedToTurnRound() throws IOException {
        try (Written written = Written.of(Paragraph.of("report\u202egpj.exe"))) {
            assertThat(written.text()).contains("reportgpj.exe");
        }
    }

    @Test
    void aLineBreakStartsANewLineWhicheverWayItIsWritten() throws IOException {
        try (Written written = Written.of(Paragraph.of("one\r\ntwo\rthree\nfour\u2028five"))) {
            assertThat(written.text()).contains("one\ntwo\nthree\nfour\nfive\n");
        }
    }

    @Test
    void aWordOfFiveThousandLettersGoesOverManyLines() throws IOException {
        try (Written written = Written.of(Paragraph.of("x".repeat(5000)), Paragraph.of("م".repeat(5000)))) {
            assertThat(written.text().chars().filter(c -> c == 'x')).hasSize(5000);
            assertThat(written.pages()).isGreaterThan(1);
        }
    }

    @Test
    void aTextWithoutAnythingIsNoTrouble() throws IOException {
        try (Written written = Written.of(
                Heading.of(1, "", "nothing"),
                Paragraph.of(""),
                Paragraph.of(TextLook.BODY),
                Paragraph.of(" \n \n"),
                Table.of("", List.of(Column.of(1)), List.of(""), List.of(Row.of())))) {
            assertThat(written.pages()).isEqualTo(1);
        }
    }

    @Test
    void aFirstRunWithoutLettersDoesNotHideTheNext() throws IOException {
        try (Written written = Written.of(Paragraph.of(
                TextLook.BODY, Run.of("\u200d\ufe0f"), Run.strong("seen"), new Chip(Tone.MET, "\u0301")))) {
            assertThat(written.text()).contains("seen");
        }
    }

    @Test
    void everySampleMayStandAnywhere() throws IOException {
        for (Map.Entry<String, String> sample : OddText.samples().entrySet()) {
            String text = sample.getValue();
            try (Written written = Written.of(
                    Heading.of(1, text, "place"),
                    new Contents(List.of(new Contents.Entry(1, text, "place"))),
                    Paragraph.of(TextLook.BODY, Run.to("place", text), new Chip(Tone.DRAFT, text)),
                    new Signature(text, text, text),
                    new Figure(
                            text,
                            40,
                            canvas -> canvas.text(
                                    text, new Canvas.Spot(10, 20), Align.CENTRE, 9, Weight.STRONG, Ink.INK)),
                    new ThreadLine(text, List.of(new ThreadLine.Stop(text, text, Tone.MET))))) {
                assertThat(written.bookmarks()).as(sample.getKey()).hasSize(1);
            }
        }
    }

    @Test
    void severalDocumentsAreDrawnAtOnce() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<byte[]>> documents = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                documents.add(threads.submit(() -> {
                    try (Written written = Written.of(Paragraph.of(OddText.ARABIC), Paragraph.of(OddText.HINDI))) {
                        return written.bytes();
                    }
                }));
            }
            byte[] first = documents.getFirst().get();
            for (Future<byte[]> document : documents) {
                assertThat(document.get()).isEqualTo(first);
            }
        }
    }

    @Test
    void tenThousandCharactersByChanceAreDrawn() throws IOException {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            text.appendCodePoint(random.nextInt(i % 3 == 0 ? 0x110000 : 0x3000));
            if (i % 9 == 0) {
                text.append(' ');
            }
        }
        try (Written written = Written.of(Paragraph.of(text.toString()))) {
            assertThat(written.pages()).isPositive();
        }
    }
}
