package org.goldthread.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.goldthread.document.pdf.Block;
import org.goldthread.document.pdf.Contents;
import org.goldthread.document.pdf.Furniture;
import org.goldthread.document.pdf.Heading;
import org.goldthread.document.pdf.PdfDocument;
import org.goldthread.document.pdf.Section;
import org.goldthread.files.FilesService;

/** A portfolio as the plain records that the PDF engine draws, in the order in which an assessor's folder is kept. */
record PortfolioPages(PdfDocument document, List<Part> parts) {
    static PortfolioPages of(PortfolioPapers papers, Checklist checklist, FilesService files, DocumentWords words) {
        var before = Stream.of(
                        Stream.of(new CoverPages(papers, words).part()),
                        new StatementPages(papers, words).parts(),
                        Stream.of(new DeclarationPages(papers, words).part()))
                .flatMap(parts -> parts)
                .toList();
        var coverage = new CoveragePages(papers, words);
        var after = Stream.of(
                        Stream.of(coverage.summary()),
                        new IndexPages(papers, words).parts(),
                        coverage.matrices(),
                        new ChecklistPages(papers, checklist, words).parts(),
                        new FeedbackPages(papers, words).parts(),
                        new ThreadPages(papers, words).parts(),
                        new EvidencePages(papers, words).parts(),
                        new RecordPages(papers, words).parts(),
                        new OriginalPages(papers, files, words).parts())
                .flatMap(parts -> parts)
                .toList();
        var parts = Stream.of(before.stream(), Stream.of(contents(before, after, words)), after.stream())
                .flatMap(each -> each)
                .toList();
        return new PortfolioPages(document(papers, parts, words), parts);
    }

    private static Part contents(List<Part> before, List<Part> after, DocumentWords words) {
        var title = words.of("document.contents");
        var entries = Stream.concat(before.stream(), after.stream())
                .flatMap(part -> part.entries().stream())
                .toList();
        var blocks = List.<Block>of(Heading.of(1, title, "contents"), new Contents(entries));
        return Part.unlisted(Section.of(title, blocks), 2);
    }

    private static PdfDocument document(PortfolioPapers papers, List<Part> parts, DocumentWords words) {
        var title = words.of("document.of", papers.candidate());
        var framework = papers.framework();
        return new PdfDocument(
                title,
                papers.candidate(),
                words.of("document.cover.edition", framework.title(), framework.edition()),
                Locale.UK,
                papers.made(),
                new Furniture(
                        title,
                        words.of("document.footer", words.moment(papers.made())),
                        // the engine fills in both numbers: a text pattern would take the braces away
                        words.of("document.page", "{0}", "{1}")),
                parts.stream().map(Part::section).toList());
    }
}
