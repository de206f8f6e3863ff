package org.goldthread.evidence.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.goldthread.engagement.EngagementId;
import org.goldthread.engagement.EngagementService;
import org.goldthread.rules.Refused;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Which piece of work an item belongs to: one of those there are, a new one by its title, or none. */
final class WorkChoice extends Div {
    private static final int LATEST = 3;
    private static final int SAME_TITLE = 20;

    private final EngagementService works;
    private final Fields fields;
    private final ComboBox<Work> field = new ComboBox<>();
    private final Div said = new Div();
    private final Div latest = new Div();

    WorkChoice(EngagementService works, Runnable changed) {
        this.works = works;
        fields = new Fields(changed);
        field.setLabel(Words.text("evidence.ask.engagement"));
        field.setPlaceholder(Words.text("evidence.work.none"));
        field.setHelperComponent(said);
        field.setClearButtonVisible(true);
        field.setAllowCustomValue(true);
        field.setItemLabelGenerator(Work::title);
        field.setItems(query -> works.mine(query.getFilter().orElse(""), query.getPage(), query.getPageSize()).stream()
                .map(row -> new Work(row.id(), row.title())));
        field.addCustomValueSetListener(typed -> take(typed.getDetail().strip()));
        field.addValueChangeListener(_ -> {
            sayHow();
            fields.changed();
        });
        said.addClassName("work-said");
        said.getElement().setAttribute("role", "status");
        sayHow();
        add(field, latest);
        addClassName("work-choice");
    }

    /**
     * Those worked on last, to be pressed: a list to open and to search is slow under a thumb. They stay once one is chosen,
     * so that what stands below does not move under the finger.
     */
    void offerLatest() {
        latest.addClassNames("row", "work-latest");
        latest.getElement().setAttribute("role", "group");
        latest.getElement().setAttribute("aria-label", Words.text("evidence.work.latest"));
        works.mine("", 0, LATEST)
                .forEach(row ->
                        latest.add(Buttons.plain(row.title(), () -> field.setValue(new Work(row.id(), row.title())))));
        latest.setVisible(field.isEmpty());
    }

    @Nullable
    EngagementId chosen() {
        return field.getValue() == null ? null : field.getValue().id();
    }

    void show(@Nullable EngagementId work) {
        fields.fill(() -> field.setValue(
                work == null ? null : new Work(work, works.find(work).title())));
    }

    /** Begins a piece of work with this title, and chooses it. */
    void begin(String title) {
        try {
            var begun = works.begin(title, null);
            field.setInvalid(false);
            field.setValue(new Work(begun.id(), begun.title()));
            sayBegun(begun.id(), begun.title());
        } catch (Refused refused) {
            field.setErrorMessage(Notices.text(refused.refusal()));
            field.setInvalid(true);
        }
    }

    /** What is typed is never lost: it is the work with this title, or begins one at once, which can be taken back. */
    private void take(String title) {
        if (!title.isEmpty()) {
            titled(title).ifPresentOrElse(field::setValue, () -> begin(title));
        }
    }

    private Optional<Work> titled(String title) {
        return works.mine(title, 0, SAME_TITLE).stream()
                .filter(row -> row.title().equalsIgnoreCase(title))
                .findFirst()
                .map(row -> new Work(row.id(), row.title()));
    }

    private void sayHow() {
        said.setText(Words.text("evidence.work.how"));
    }

    /** In the place of the line that says how, so that nothing moves under the pointer. */
    private void sayBegun(EngagementId begun, String title) {
        var words = new Span(Words.text("evidence.work.begun", title));
        var back = new NativeButton(Words.text("evidence.work.take-back"), _ -> takeBack(begun));
        back.addClassName("link-button");
        said.removeAll();
        said.add(words, back);
    }

    /** First off the item, as a piece of work that something belongs to stays. */
    private void takeBack(EngagementId begun) {
        field.clear();
        works.takeBack(begun);
        field.focus();
    }

    private record Work(EngagementId id, String title) {}
}
