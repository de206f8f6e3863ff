package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.goldthread.ui.ListQuery;

/** From one page of a list of submissions to the next; the search stays in the address. */
final class QueuePager extends Div {
    static final int ROWS = 25;

    private final String list;
    private final String words;

    QueuePager(String list, String words, int page, long all) {
        this.list = list;
        this.words = words;
        addClassNames("row", "pager");
        if (page > 1) {
            add(new Anchor(address(page - 1), getTranslation("marking-desk.pager-previous")));
        }
        if ((long) page * ROWS < all) {
            add(new Anchor(address(page + 1), getTranslation("marking-desk.pager-next")));
        }
    }

    private String address(int page) {
        return address(list, words, page);
    }

    static String address(String list, String words, int page) {
        return new ListQuery().with("q", words).onPage(page).of(list).getPathWithQueryParameters();
    }
}
