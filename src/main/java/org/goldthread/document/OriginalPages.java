package org.goldthread.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldthread.document.pdf.Block;
import org.goldthread.document.pdf.Cell;
import org.goldthread.document.pdf.Column;
import org.goldthread.document.pdf.Contents;
import org.goldthread.document.pdf.EmbeddedFile;
import org.goldthread.document.pdf.Heading;
import org.goldthread.document.pdf.PagePicture;
import org.goldthread.document.pdf.Paragraph;
import org.goldthread.document.pdf.Row;
import org.goldthread.document.pdf.Section;
import org.goldthread.document.pdf.Table;
import org.goldthread.document.pdf.TextLook;
import org.goldthread.files.FilesService;
import org.goldthread.rules.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files as they were handed in: each one carried unchanged, PDFs and images shown page by page besides. Pages are drawn
 * by the files feature, whose child process alone opens uploads, one at a time as the document comes to them.
 */
record OriginalPages(PortfolioPapers papers, FilesService files, DocumentWords words) {
    private static final Logger LOG = LoggerFactory.getLogger(OriginalPages.class);
    /** So much of what is written on a page is given to those who cannot see its picture. */
    private static final int WORDS_OF_PAGE = 4_000;

    Stream<Part> parts() {
        if (papers.originals().isEmpty()) {
            return Stream.empty();
        }
        var shown = Original.shown(papers.originals(), true).stream().map(this::part);
        return Stream.concat(Stream.of(first()), shown);
    }

    /** What is carried only, with the original of everything that cannot be shown. */
    private Part first() {
        var title = words.of("document.originals");
        var others = Original.shown(papers.originals(), false);
        var heading = Stream.<Block>of(
                Heading.of(1, title, "originals"),
                Paragraph.of(
                        words.of("document.originals.lead", papers.originals().size())));
        var table = others.isEmpty() ? Stream.<Block>empty() : Stream.<Block>of(notShown(others));
        var blocks = Stream.of(heading, table, others.stream().map(this::embedded))
                .flatMap(each -> each)
                .toList();
        return Part.of(new Contents.Entry(1, title, "originals"), Section.of(title, blocks));
    }

    private Table notShown(List<Original> others) {
        return Table.of(
                words.of("document.originals.not-shown"),
                List.of(Column.of(2.6), Column.of(1.6), Column.of(3.2)),
                List.of(
                        words.of("document.originals.not-shown"),
                        words.of("document.files.kind"),
                        words.of("document.digests.sha256")),
                others.stream().map(this::row).toList());
    }

    private Row row(Original original) {
        return Row.of(
                Cell.rowHead(words.labelled(original.facts().name(), original.label())),
                Cell.of(
                        Paragraph.of(TextLook.SMALL, words.file(original.facts())),
                        Paragraph.of(TextLook.SMALL, original.of())),
                Cell.of(Paragraph.of(TextLook.SMALL, original.facts().sha256())));
    }

    private Block embedded(Original original) {
        var facts = original.facts();
        return new EmbeddedFile(
                original.name(),
                facts.mediaType(),
                original.of(),
                facts.sha256(),
                original.changed(),
                () -> files.open(facts.id()));
    }

    private Part part(Original original) {
        var name = words.labelled(original.facts().name(), original.label());
        // fetched while drawing: no more than one page's picture is held at a time
        Iterable<Block> blocks = () -> Stream.concat(
                        Stream.of(embedded(original)),
                        IntStream.rangeClosed(1, original.pages()).boxed().map(page -> page(original, page)))
                .iterator();
        return new Part(
                List.of(new Contents.Entry(2, name, original.place())),
                Section.of(words.of("document.originals"), blocks),
                original.pages());
    }

    private Block page(Original original, int page) {
        var name = words.labelled(original.facts().name(), original.label());
        var caption = original.pages() == 1
                ? words.of("document.originals.image", name, original.of())
                : words.of("document.originals.page", name, page, original.pages());
        var place = page == 1 ? original.place() : null;
        var bookmark = page == 1 ? name : null;
        return drawn(original, page)
                .map(picture -> new PagePicture(
                        caption,
                        place,
                        bookmark,
                        alt(original, page, caption),
                        () -> new ByteArrayInputStream(picture)))
                .orElseGet(() -> new PagePicture(
                        caption,
                        place,
                        bookmark,
                        words.of("document.originals.failed", caption),
                        InputStream::nullInputStream));
    }

    /** None where it cannot be drawn: then words stand in its place. */
    private Optional<byte[]> drawn(Original original, int page) {
        var facts = original.facts();
        try {
            return Optional.of(facts.isPdf() ? files.pagePicture(facts.id(), page) : files.imagePicture(facts.id()));
        } catch (Refused notDrawn) {
            LOG.warn(
                    "Page {} of file {} could not be drawn for a document",
                    page,
                    facts.id().value(),
                    notDrawn);
            return Optional.empty();
        }
    }

    private String alt(Original original, int page, String caption) {
        var facts = original.facts();
        if (!facts.isPdf()) {
            return words.of("document.originals.alt", caption);
        }
        try {
            var written = files.pageText(facts.id(), page);
            var most = written.length() <= WORDS_OF_PAGE ? written : written.substring(0, WORDS_OF_PAGE);
            return most.isBlank()
                    ? words.of("document.originals.alt", caption)
                    : words.of("document.originals.alt-text", caption, most);
        } catch (Refused notRead) {
            LOG.warn(
                    "Page {} of file {} could not be read for a document",
                    page,
                    facts.id().value(),
                    notRead);
            return words.of("document.originals.alt", caption);
        }
    }
}
