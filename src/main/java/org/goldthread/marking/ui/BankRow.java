package org.goldthread.marking.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Consumer;
import org.goldthread.marking.BankedComment;
import org.goldthread.rules.Refused;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;
import org.goldthread.ui.Buttons;
import org.jspecify.annotations.Nullable;

/** One comment of one's own: a press puts it in; it can be reworded, tied to the criterion one is at, or removed. */
final class BankRow extends ListItem {
    private final BankedComment comment;
    private final Criterion criterion;
    private final Runnable onInsert;
    private final Consumer<Words> onChange;
    private final NativeButton words;
    private final RefusalText refused = new RefusalText();

    /** What a comment says, and where it comes first. */
    record Words(String text, @Nullable CriterionCode criterion) {}

    BankRow(
            BankedComment comment,
            Criterion criterion,
            Runnable onInsert,
            Consumer<Words> onChange,
            Runnable onRemove) {
        this.comment = comment;
        this.criterion = criterion;
        this.onInsert = onInsert;
        this.onChange = onChange;
        words = new NativeButton(comment.text(), _ -> insert());
        words.addClassName("bank-insert");
        var tied = comment.criterion();
        var where = new Span(tied == null ? "" : tied.value());
        where.addClassName("small");
        var edit = Buttons.quiet(getTranslation("marking-desk.bank-edit"), this::edit);
        edit.setAriaLabel(getTranslation("marking-desk.bank-edit-of", comment.text()));
        var remove = Buttons.quiet(getTranslation("marking-desk.bank-remove"), onRemove);
        remove.setAriaLabel(getTranslation("marking-desk.bank-remove-of", comment.text()));
        var tools = new Div(where, edit, remove);
        tools.addClassNames("row", "bank-tools");
        add(words, tools);
    }

    /** ↑ and ↓ lead on from it to the one before or behind. */
    void leads(Runnable before, Runnable behind) {
        Keys.in(words, "ArrowUp", before);
        Keys.in(words, "ArrowDown", behind);
    }

    void insert() {
        onInsert.run();
    }

    void focus() {
        words.focus();
    }

    private void edit() {
        removeAll();
        var text = new TextArea(getTranslation("marking-desk.bank-text"));
        text.addClassName("wide");
        text.setValue(comment.text());
        var here = new Checkbox(
                getTranslation("marking-desk.bank-here", criterion.title()),
                criterion.code().equals(comment.criterion()));
        var save = Buttons.plain(getTranslation("marking-desk.bank-save"), () -> change(text, here));
        add(text, here, refused, save);
        text.focus();
    }

    /** Unticked, a comment that was tied to another criterion stays tied to that. */
    private void change(TextArea text, Checkbox here) {
        var tied = comment.criterion();
        var elsewhere = criterion.code().equals(tied) ? null : tied;
        try {
            onChange.accept(new Words(text.getValue(), here.getValue() ? criterion.code() : elsewhere));
        } catch (Refused e) {
            refused.show(Optional.of(e.refusal()));
        }
    }
}
