package org.goldthread.document.pdf;

import java.io.IOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Draws blocks, each by the painter that knows it. */
final class BlockPainter {
    private final Press press;
    private final Attachments attachments;
    private final ContentsPainter contents;
    private final HeadingPainter headings;
    private final ParagraphPainter paragraphs;
    private final AsidePainter asides;
    private final TablePainter tables;
    private final FigurePainter figures;
    private final ThreadPainter threads;
    private final PicturePainter pictures;
    private final SignaturePainter signatures;
    private final CoverPainter covers;

    BlockPainter(Press press, Attachments attachments, ContentsPainter contents) {
        this.press = press;
        this.attachments = attachments;
        this.contents = contents;
        headings = new HeadingPainter(press);
        paragraphs = new ParagraphPainter(press);
        asides = new AsidePainter(press, paragraphs);
        tables = new TablePainter(press);
        figures = new FigurePainter(press);
        threads = new ThreadPainter(press, figures);
        pictures = new PicturePainter(press);
        signatures = new SignaturePainter(press);
        covers = new CoverPainter(press);
    }

    void paint(Section section) throws IOException {
        press.flow().section(section);
        press.structure().open("Sect");
        Iterator<? extends Block> blocks = section.blocks().iterator();
        Block block = blocks.hasNext() ? drawn(blocks.next()) : null;
        while (block != null) {
            press.watch().check();
            Block next = blocks.hasNext() ? drawn(blocks.next()) : null;
            paint(block, next);
            block = next;
        }
        press.structure().close();
    }

    /** A table's first rows are looked at before it is drawn, but are fetched once. */
    private static Block drawn(Block block) {
        return block instanceof Table table ? table.withBody(RowsAhead.of(table.body())) : block;
    }

    private void paint(Block block, @Nullable Block next) throws IOException {
        switch (block) {
            case Heading heading -> headings.paint(heading, beginning(next));
            case Paragraph paragraph -> paragraphs.paint(paragraph);
            case Aside aside -> asides.paint(aside);
            case Table table -> tables.paint(table);
            case KeyValues facts -> tables.paint(facts.asTable());
            case CoverageMap map -> tables.paint(map.asTable());
            case Contents list -> contents.paint(list);
            case Figure figure -> figures.paint(figure);
            case ThreadLine thread -> threads.paint(thread);
            case PagePicture picture -> pictures.paint(picture);
            case Signature signature -> signatures.paint(signature);
            case CoverTitle cover -> covers.paint(cover);
            case EmbeddedFile file -> attachments.add(file);
            case PageBreak _ -> press.flow().fill();
        }
    }

    /** How much of what follows should stand below a heading, in points. */
    private float beginning(@Nullable Block next) throws IOException {
        return switch (next) {
            case null -> 0;
            case Heading _, Aside _, Signature _ -> 54;
            case Paragraph _ -> 34;
            case Table table -> tables.beginning(table);
            case KeyValues facts -> tables.beginning(facts.asTable());
            case CoverageMap map -> tables.beginning(map.asTable());
            case ThreadLine _ -> 110;
            case Figure figure -> figure.height();
            case Contents _, CoverTitle _, EmbeddedFile _, PageBreak _, PagePicture _ -> 0;
        };
    }
}
