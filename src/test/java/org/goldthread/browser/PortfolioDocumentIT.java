package org.goldthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.goldthread.document.pdf.VeraPdf;
import org.goldthread.document.pdf.Written;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The demo candidate's portfolio comes out of the product as one PDF; it is left in {@code target/samples}. */
class PortfolioDocumentIT {
    private static final Path SAMPLE = Path.of("target/samples/portfolio.pdf");
    private static final int FEWEST_PAGES = 40;

    private static String disposition = "";
    private static String sniffing = "";
    private static String name = "";

    @BeforeAll
    static void fetch() throws IOException {
        Files.createDirectories(SAMPLE.getParent());
        try (var visitor = Visitor.atDesk()) {
            var page = visitor.signIn("candidate");
            var download = CandidateAtDocument.open(visitor).makes().downloads();
            name = download.suggestedFilename();
            download.saveAs(SAMPLE);
            var headers = page.request().get(download.url()).headers();
            disposition = headers.getOrDefault("content-disposition", "");
            sniffing = headers.getOrDefault("x-content-type-options", "");
        }
    }

    @Test
    void itComesAsAnAttachmentThatNoBrowserGuessesAt() {
        assertThat(disposition).startsWith("attachment");
        assertThat(sniffing).isEqualTo("nosniff");
        assertThat(name).startsWith("Portfolio of Priya Anand, ").endsWith(".pdf");
    }

    @Test
    void otherProgramsAcceptIt() throws Exception {
        assertThat(run("qpdf", "--check", SAMPLE.toString())).contains("No syntax or stream encoding errors found");
        var facts = run("pdfinfo", SAMPLE.toString());
        assertThat(facts).contains("Title:           Portfolio of Priya Anand", "Tagged:          yes");
        var pages = Integer.parseInt(facts.replaceAll("(?s).*Pages:\\s+(\\d+).*", "$1"));
        assertThat(pages).isGreaterThanOrEqualTo(FEWEST_PAGES);
    }

    @Test
    void itHoldsFilesOfEveryKindThatCanBeAttached() throws IOException {
        try (var written = sample()) {
            Set<String> kinds = new TreeSet<>();
            var names = new PDDocumentNameDictionary(written.pdf().getDocumentCatalog());
            names.getEmbeddedFiles()
                    .getNames()
                    .values()
                    .forEach(file -> kinds.add(file.getFilename().replaceAll(".*\\.", "")));
            assertThat(kinds)
                    .containsExactlyInAnyOrderElementsOf(
                            List.of("pdf", "png", "jpg", "webp", "docx", "xlsx", "pptx", "csv", "txt", "mp3", "mp4"));
        }
    }

    @Test
    void itReadsAsAPortfolio() throws IOException {
        try (var written = sample()) {
            var text = written.text().replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Portfolio of evidence Priya Anand")
                    .contains("20 of 25 criteria are met and current.")
                    .contains("Look for: both ends dated; \"no\" is a valid decision")
                    .contains("Samira Osei", "By telephone, on the number of their organisation.")
                    .contains("Faster answers for the field sales team")
                    .contains("I sat beside Priya for two hours.", "Who decided that, and could it change?")
                    .contains("Satisfied field sales staff")
                    .doesNotContain("Friday review: nine questions about pricing");
            assertThat(written.bookmarks())
                    .anyMatch(line -> line.startsWith("Marking checklist"))
                    .anyMatch(line -> line.startsWith("Golden threads"))
                    .anyMatch(line -> line.startsWith("  Saturday staff: told what weekday staff are told"))
                    .anyMatch(line -> line.startsWith("  call-back-charter.pdf (E2-1)"));
        }
    }

    @Test
    void everybodyCanReadItAndItLasts() throws Exception {
        var bytes = Files.readAllBytes(SAMPLE);
        assertThat(VeraPdf.failures(bytes, "3a")).isEmpty();
        assertThat(VeraPdf.failures(bytes, "ua1")).isEmpty();
    }

    private static Written sample() throws IOException {
        return Written.of(Files.readAllBytes(SAMPLE));
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
