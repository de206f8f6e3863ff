package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import org.goldthread.files.FileFacts;

/** A PDF's pages as pictures, one under the other. A long file grows by {@value #STEP} pages as it is read; the last
 * few come at once, as a button for them would take more than they do. */
final class PageGallery extends Div {
    private static final int STEP = 40;
    private static final int FEW = 3;

    private final FileFacts file;
    private final SubmittedFiles files;
    private final List<PagePicture> pages = new ArrayList<>();
    private final Div shown = new Div();
    private final NativeButton more = new NativeButton("", _ -> showUpTo(pages().size() + STEP));

    PageGallery(FileFacts file, SubmittedFiles files) {
        this.file = file;
        this.files = files;
        addClassName("page-gallery");
        more.addClassNames("link-button", "more-pages");
        add(shown, more);
        showUpTo(STEP);
    }

    void goTo(int page) {
        showUpTo(page);
        pages.get(page - 1).bringIntoView();
    }

    private List<PagePicture> pages() {
        return pages;
    }

    static int upTo(int wanted, int all) {
        return all - wanted <= FEW ? all : wanted;
    }

    private void showUpTo(int wanted) {
        int last = upTo(wanted, file.pages());
        while (pages.size() < last) {
            var page = new PagePicture(file, pages.size() + 1, files);
            pages.add(page);
            shown.add(page);
        }
        more.setVisible(last < file.pages());
        more.setText(getTranslation("marking-desk.more-pages", file.pages() - last));
    }
}
