package org.goldthread.document.pdf;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The pages as they fill from top to bottom. */
final class PageFlow {
    private final ObjectFile file;
    private final PageTree pages;
    private final Typefaces typefaces;
    private final Structure structure;
    private final RunningLines running;
    private final Watch watch;
    private @Nullable Page page;
    private Sheet sheet = Sheet.PORTRAIT;
    private Sheet lying = Sheet.PORTRAIT;
    private float y;
    private boolean full = true;

    PageFlow(ObjectFile file, Typefaces typefaces, Structure structure, RunningLines running, Watch watch) {
        this.file = file;
        pages = new PageTree(file);
        this.typefaces = typefaces;
        this.structure = structure;
        this.running = running;
        this.watch = watch;
    }

    /** Begins a section; its page begins when something is drawn. */
    void section(Section section) {
        running.section(section.running());
        full |= section.newPage() || section.sheet() != sheet;
        sheet = section.sheet();
    }

    /** What comes next begins on a new page. */
    void fill() {
        full = true;
    }

    /** The page that is drawn on; the first one begins when it is asked for. */
    Page page() throws IOException {
        Page known = page;
        return known == null || full ? newPage(sheet) : known;
    }

    void newPage() throws IOException {
        newPage(sheet);
    }

    Page newPage(Sheet lie) throws IOException {
        finishPage();
        Page next = new Page(file, typefaces, structure, pages, lie);
        page = next;
        lying = lie;
        y = lie.size().getHeight() - Sheet.TOP;
        full = false;
        running.draw(next, lie);
        return next;
    }

    private void finishPage() throws IOException {
        if (page != null) {
            page.finish();
            watch.page(page.number());
        }
    }

    void finish() throws IOException {
        if (page == null) {
            newPage();
        }
        finishPage();
        pages.finish();
    }

    PageTree pages() {
        return pages;
    }

    float left() {
        return Sheet.SIDE;
    }

    float width() {
        return full ? sheet.textWidth() : lying.textWidth();
    }

    /** Where the next thing begins, from the lower edge of the paper. */
    float y() {
        return y;
    }

    void down(float height) {
        y -= height;
    }

    /** Whether nothing is on the page yet. */
    boolean fresh() {
        return full || page == null || y >= lying.size().getHeight() - Sheet.TOP;
    }

    float room() {
        return full || page == null ? sheet.textHeight() : y - Sheet.BOTTOM;
    }

    /** Goes to a new page unless this much room is left, or there is no more on any page. */
    void need(float height) throws IOException {
        if (room() < height && !fresh()) {
            newPage();
        } else {
            page();
        }
    }
}
