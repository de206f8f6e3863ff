package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.IntConsumer;
import org.goldthread.files.FileFacts;

/** The text of a PDF beside its pictures: a search that leads to the page, and all of it to be read. */
final class FileText extends Div {
    /** The text that counts them names this number, too. */
    private static final int MOST_HITS = 20;

    private final FileFacts file;
    private final PageTexts texts;
    private final IntConsumer goTo;
    private final TextField words = new TextField();
    private final Paragraph status = new Paragraph();
    private final UnorderedList hits = new UnorderedList();
    private final Div pages = new Div();
    private final NativeDetails whole;
    private int shownPages;

    FileText(FileFacts file, SubmittedFiles files, IntConsumer goTo) {
        this.file = file;
        this.goTo = goTo;
        texts = new PageTexts(file, files);
        addClassName("file-text");
        words.setPlaceholder(getTranslation("marking-desk.search-file"));
        words.setAriaLabel(getTranslation("marking-desk.search-in", file.name()));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(_ -> read());
        status.addClassName("small");
        status.getElement().setAttribute("role", "status");
        hits.addClassName("page-hits");
        pages.addClassName("page-text");
        pages.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("marking-desk.text-of", file.name()));
        whole = new NativeDetails(getTranslation("marking-desk.whole-text"), pages);
        whole.addToggleListener(_ -> read());
        add(words, status, hits, whole);
        addDetachListener(_ -> texts.stop());
    }

    private void read() {
        if (isWanted()) {
            getUI().ifPresent(ui -> texts.read(ui.accessLater(this::show, () -> {})));
        }
        show();
    }

    private boolean isWanted() {
        return whole.isOpen() || !words.getValue().isBlank();
    }

    private void show() {
        var soFar = texts.soFar();
        var found = PageHit.of(soFar, words.getValue());
        hits.removeAll();
        found.stream().limit(MOST_HITS).map(this::hit).forEach(hits::add);
        hits.setVisible(!found.isEmpty());
        if (whole.isOpen()) {
            for (; shownPages < soFar.size(); shownPages++) {
                pages.add(page(shownPages + 1, soFar.get(shownPages)));
            }
        }
        status.setText(isWanted() ? said(soFar, found) : "");
    }

    private String said(List<String> soFar, List<PageHit> found) {
        if (!texts.isOver()) {
            return getTranslation("marking-desk.text-reading", soFar.size(), file.pages());
        }
        if (soFar.stream().allMatch(String::isEmpty)) {
            return getTranslation("marking-desk.text-none");
        }
        var part = soFar.size() < file.pages() ? " " + getTranslation("marking-desk.text-part", soFar.size()) : "";
        return words.getValue().isBlank()
                ? part.strip()
                : getTranslation("marking-desk.text-found", found.size()) + part;
    }

    private ListItem hit(PageHit hit) {
        var button = new NativeButton(
                getTranslation("marking-desk.text-hit", hit.page(), hit.times(), hit.context()),
                _ -> goTo.accept(hit.page()));
        button.addClassName("link-button");
        return new ListItem(button);
    }

    private Div page(int number, String text) {
        return new Div(
                new H4(getTranslation("marking-desk.text-page", number)),
                new Paragraph(text.isEmpty() ? getTranslation("marking-desk.no-text") : text));
    }
}
