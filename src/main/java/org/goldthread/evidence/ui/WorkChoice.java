package org.goldthread.evidence.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.goldthread.engagement.EngagementId;
import org.goldthread.engagement.EngagementService;
import org.goldthread.rules.Refused;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Which piece of work an item belongs to: one of those there are, a new one by its title, or none. */
final class WorkChoice extends Div {
    private static final int LATEST = 3;

    private final EngagementService works;
    private final Fields fields;
    private final ComboBox<Work> field = new ComboBox<>();
    private final Div offer = new Div();
    private final Div latest = new Div();

    WorkChoice(EngagementService works, Runnable changed) {
        this.works = works;
        fields = new Fields(changed);
        field.setLabel(Words.text("evidence.ask.engagement"));
        field.setPlaceholder(Words.text("evidence.work.none"));
        field.setClearButtonVisible(true);
        field.setAllowCustomValue(true);
        field.setItemLabelGenerator(Work::title);
        field.setItems(query -> works.mine(query.getFilter().orElse(""), query.getPage(), query.getPageSize()).stream()
                .map(row -> new Work(row.id(), row.title())));
        field.addCustomValueSetListener(typed -> offer(typed.getDetail().strip()));
        field.addValueChangeListener(_ -> {
            offer.removeAll();
            latest.setVisible(field.isEmpty());
            fields.changed();
        });
        add(field, offer, latest);
        addClassName("work-choice");
    }

    /** Those worked on last, to be pressed: a list to open and to search is slow under a thumb. */
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
        } catch (Refused refused) {
            field.setErrorMessage(Notices.text(refused.refusal()));
            field.setInvalid(true);
        }
    }

    private void offer(String title) {
        offer.removeAll();
        if (!title.isEmpty()) {
            offer.add(
                    new Span(Words.text("evidence.work.unknown")),
                    Buttons.quiet(Words.text("evidence.work.begin", title), () -> begin(title)));
        }
    }

    private record Work(EngagementId id, String title) {}
}
