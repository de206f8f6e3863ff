package org.goldthread.evidence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.function.Consumer;
import org.goldthread.evidence.EvidenceFilter;
import org.goldthread.evidence.EvidenceOrder;
import org.goldthread.evidence.EvidenceState;
import org.goldthread.evidence.Stage;

/** Search, filters and order of the list. */
final class FilterBar extends Div {
    private final Fields fields;
    private final TextField search;
    private final Select<Stage> stage;
    private final Select<EvidenceState> state;
    private final Select<EvidenceOrder> order;

    FilterBar(Consumer<EvidenceFilter> changed) {
        fields = new Fields(() -> changed.accept(read()));
        search = fields.search("search");
        stage = fields.one("stage", Stage.class);
        state = fields.one("standing", EvidenceState.class);
        order = fields.one("order", EvidenceOrder.class);
        addClassName("filter-bar");
        search.setPlaceholder(Words.text("evidence.list.search.example"));
        search.setClearButtonVisible(true);
        orAll(stage);
        orAll(state);
        order.setEmptySelectionAllowed(false);
        add(search, stage, state, order);
    }

    private static <E extends Enum<E>> void orAll(Select<E> field) {
        field.setEmptySelectionCaption(Words.text("evidence.list.all"));
        field.setItemLabelGenerator(value -> value == null ? Words.text("evidence.list.all") : Words.of(value));
    }

    void show(EvidenceFilter filter) {
        fields.fill(() -> {
            search.setValue(filter.search());
            stage.setValue(filter.stage());
            state.setValue(filter.state());
            order.setValue(filter.order());
        });
    }

    private EvidenceFilter read() {
        return new EvidenceFilter(
                search.getValue(),
                stage.getValue(),
                state.getValue(),
                Objects.requireNonNullElse(order.getValue(), EvidenceOrder.LAST_CHANGED));
    }
}
