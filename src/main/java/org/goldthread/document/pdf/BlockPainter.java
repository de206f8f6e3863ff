package org.goldthread.document.pdf;

import java.io.IOException;
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
        BlocksAhead blocks = new BlocksAhead(section.blocks());
        while (!blocks.isEmpty()) {
            press.watch().check();
            paint(blocks.take(), blocks);
            press.structure().settle();
        }
        press.structure().close();
        press.structure().settle();
    }

    private void paint(Block block, BlocksAhead next) throws IOException {
        switch (block) {
            case Heading heading -> headings.paint(heading, following(next));
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

    /**
     * How much of what follows should stand below a heading, in points: what comes between it and the first thing that is
     * neither a paragraph nor a heading, with the beginning of that.
     */
    private float following(BlocksAhead next) throws IOException {
        float height = 0;
        for (int at = 0; at < BlocksAhead.SEEN; at++) {
            Block block = next.seen(at);
            height += beginning(block);
            if (!(block instanceof Paragraph || block instanceof Heading)) {
                break;
            }
        }
        return height < TablePainter.KEPT ? height : beginning(next.seen(0));
    }

    private float beginning(@Nullable Block block) throws IOException {
        return switch (block) {
            case null -> 0;
            case Heading _ -> HeadingPainter.SHORT;
            case Aside _, Signature _ -> 54;
            case Paragraph paragraph -> Math.min(34, paragraphs.height(paragraph));
            case Table table -> tables.beginning(table);
            case KeyValues facts -> tables.beginning(facts.asTable());
            case CoverageMap map -> tables.beginning(map.asTable());
            case ThreadLine _ -> 110;
            case Figure figure -> figure.height();
            case Contents _, CoverTitle _, EmbeddedFile _, PageBreak _, PagePicture _ -> 0;
        };
    }
}
