package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.goldthread.marking.BankedComment;
import org.goldthread.marking.CommentBankService;
import org.goldthread.rules.Refused;
import org.goldthread.standards.Criterion;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Notices;

/** The assessor's own comments, to put in where they write; what they have just written can be kept for the next time. */
final class CommentBank extends Div {
    private final CommentBankService bank;
    private final Criterion criterion;
    private final Caret caret;
    private final NativeButton toggle = new NativeButton("", _ -> toggle());
    private final Div opened = new Div();
    private final TextField search = new TextField(getTranslation("marking-desk.bank-search"));
    private final Paragraph none = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final RefusalText refused = new RefusalText();

    CommentBank(CommentBankService bank, Criterion criterion, Caret caret) {
        this.bank = bank;
        this.criterion = criterion;
        this.caret = caret;
        addClassName("comment-bank");
        toggle.addClassName("link-button");
        toggle.getElement().setAttribute("aria-expanded", "false");
        Keys.on(toggle, "/");
        toggle.add(
                new Span(getTranslation("marking-desk.bank")),
                new KeyCap(getTranslation("marking-desk.keys.cap.slash")));
        search.addClassName("wide");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> list());
        none.addClassName("small");
        none.getElement().setAttribute("role", "status");
        list.addClassName("bank-list");
        var keep = Buttons.plain(getTranslation("marking-desk.bank-keep"), this::keep);
        opened.add(search, none, list, refused, keep);
        opened.addClassNames("inset-form", "stack");
        opened.setVisible(false);
        Keys.escapes(opened, this::close);
        add(toggle, opened);
    }

    private void toggle() {
        opened.setVisible(!opened.isVisible());
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(opened.isVisible()));
        if (opened.isVisible()) {
            list();
            search.focus();
        }
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
        none.setText(
                words.isBlank()
                        ? getTranslation("marking-desk.bank-empty")
                        : getTranslation("marking-desk.bank-none", words));
        list.removeAll();
        found.forEach(comment -> list.add(row(comment)));
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
