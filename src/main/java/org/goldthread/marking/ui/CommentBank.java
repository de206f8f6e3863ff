package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldthread.marking.BankedComment;
import org.goldthread.marking.CommentBankService;
import org.goldthread.rules.Refused;
import org.goldthread.standards.Criterion;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Notices;

/** The assessor's own comments, to put in where they write; what they have just written can be kept for the next time. */
final class CommentBank extends Div {
    /** Pressed by its key from elsewhere, the toggle leads to what is open; by hand it closes it. */
    static final String FROM_HERE = "event.detail > 0 || element.parentElement.contains(document.activeElement)";

    private final CommentBankService bank;
    private final Criterion criterion;
    private final Caret caret;
    private final NativeButton toggle = new NativeButton();
    private final Div opened = new Div();
    private final TextField search = new TextField(getTranslation("marking-desk.bank-search"));
    private final Paragraph none = new Paragraph();
    private final Span goes = new Span();
    private final Paragraph how = new Paragraph(goes);
    private final UnorderedList list = new UnorderedList();
    private final List<BankRow> rows = new ArrayList<>();
    private final RefusalText refused = new RefusalText();

    CommentBank(CommentBankService bank, Criterion criterion, Caret caret) {
        this.bank = bank;
        this.criterion = criterion;
        this.caret = caret;
        addClassName("comment-bank");
        list.addClassName("bank-list");
        none.addClassName("small");
        none.getElement().setAttribute("role", "status");
        caret.onMove(this::sayWhere);
        drawToggle();
        drawSearch();
        var keep = Buttons.plain(getTranslation("marking-desk.bank-keep"), this::keep);
        opened.add(search, how, none, list, refused, keep);
        opened.addClassNames("inset-form", "stack");
        opened.setVisible(false);
        Keys.escapes(opened, this::close);
        add(toggle, opened);
    }

    private void drawToggle() {
        toggle.addClassName("link-button");
        toggle.getElement().setAttribute("aria-expanded", "false");
        Keys.on(toggle, "/");
        toggle.add(
                new Span(getTranslation("marking-desk.bank")),
                new KeyCap(getTranslation("marking-desk.keys.cap.slash")));
        toggle.getElement()
                .addEventListener(
                        "click",
                        pressed -> press(pressed.getEventData().path(FROM_HERE).asBoolean(true)))
                .addEventData(FROM_HERE);
    }

    private void drawSearch() {
        search.addClassName("wide");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> list());
        Keys.in(search, "ArrowDown", () -> goTo(0));
        Keys.in(search, "Enter", this::takeFirst);
        var keys = new Span(" " + getTranslation("marking-desk.bank-keys"));
        keys.addClassName("bank-keys");
        how.add(keys);
        how.addClassName("small");
    }

    private void press(boolean fromHere) {
        if (opened.isVisible() && !fromHere) {
            opened.scrollIntoView();
            search.focus();
        } else {
            toggle();
        }
    }

    private void toggle() {
        opened.setVisible(!opened.isVisible());
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(opened.isVisible()));
        if (opened.isVisible()) {
            list();
            sayWhere();
            search.focus();
        }
    }

    private void sayWhere() {
        goes.setText(getTranslation("marking-desk.bank-goes", caret.label()));
    }

    /** Before the first stands the search. */
    private void goTo(int row) {
        if (row < 0) {
            search.focus();
        } else if (row < rows.size()) {
            rows.get(row).focus();
        }
    }

    private void takeFirst() {
        rows.stream().findFirst().ifPresent(BankRow::insert);
    }

    private void close() {
        if (opened.isVisible()) {
            toggle();
            toggle.focus();
        }
    }

    private void list() {
        var words = search.getValue();
        var found = bank.mine(words, criterion.code());
        none.setVisible(found.isEmpty());
        how.setVisible(!found.isEmpty());
        none.setText(
                words.isBlank()
                        ? getTranslation("marking-desk.bank-empty")
                        : getTranslation("marking-desk.bank-none", words));
        list.removeAll();
        rows.clear();
        found.forEach(comment -> add(row(comment)));
    }

    private void add(BankRow row) {
        int at = rows.size();
        row.leads(() -> goTo(at - 1), () -> goTo(at + 1));
        rows.add(row);
        list.add(row);
    }

    private BankRow row(BankedComment comment) {
        return new BankRow(
                comment,
                criterion,
                () -> caret.insert(comment.text()),
                changed -> {
                    bank.change(comment, changed.text(), changed.criterion());
                    list();
                },
                () -> remove(comment));
    }

    private void keep() {
        try {
            bank.keep(caret.words(), criterion.code());
            refused.show(Optional.empty());
            Notices.say(getTranslation("marking-desk.bank-kept", criterion.title()));
            search.clear();
            list();
        } catch (Refused e) {
            refused.show(Optional.of(e.refusal()));
        }
    }

    private void remove(BankedComment comment) {
        bank.remove(comment.id());
        list();
        Notices.undoable(getTranslation("marking-desk.bank-removed"), () -> {
            bank.putBack(comment);
            list();
        });
    }
}
