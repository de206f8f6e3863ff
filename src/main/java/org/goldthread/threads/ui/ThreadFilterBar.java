package org.goldthread.threads.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;
import java.util.function.Consumer;
import org.goldthread.engagement.EngagementOrder;
import org.goldthread.threads.NextOnThread;
import org.goldthread.threads.ThreadFilter;

/** Search, what is next, and order of the list. */
final class ThreadFilterBar extends Div {
    private final TextField search = new TextField();
    private final Select<NextOnThread.Kind> next = new Select<>();
    private final Select<EngagementOrder> order = new Select<>();
    private boolean filling;

    ThreadFilterBar(Consumer<ThreadFilter> changed) {
        addClassName("filter-bar");
        search.setLabel(getTranslation("threads.search"));
        search.setPlaceholder(getTranslation("threads.search.example"));
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("threads-search");
        next.setLabel(getTranslation("threads.filter.next"));
        next.setItems(NextOnThread.Kind.values());
        next.setItemLabelGenerator(
                kind -> getTranslation(kind == null ? "threads.filter.all" : "threads.filter.next." + kind));
        next.setEmptySelectionAllowed(true);
        next.setEmptySelectionCaption(getTranslation("threads.filter.all"));
        order.setLabel(getTranslation("threads.filter.order"));
        order.setItems(EngagementOrder.values());
        order.setItemLabelGenerator(each -> getTranslation("engagement.engagement-order." + each));
        add(search, next, order);
        Runnable tell = () -> {
            if (!filling) {
                changed.accept(read());
            }
        };
        search.addValueChangeListener(_ -> tell.run());
        next.addValueChangeListener(_ -> tell.run());
        order.addValueChangeListener(_ -> tell.run());
    }

    void show(ThreadFilter filter) {
        filling = true;
        search.setValue(filter.search());
        next.setValue(filter.next());
        order.setValue(filter.order());
        filling = false;
    }

    private ThreadFilter read() {
        return new ThreadFilter(
                search.getValue(),
                next.getValue(),
                Objects.requireNonNullElse(order.getValue(), EngagementOrder.LAST_CHANGED));
    }
}
