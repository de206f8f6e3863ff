package org.goldthread.threads.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import org.goldthread.engagement.Alignment;
import org.goldthread.engagement.RelationshipType;
import org.goldthread.threads.CustomerMap;

/** By what is practised, and by how it fits. */
final class MapFilterBar extends Div {
    private final Select<RelationshipType> practised = new Select<>();
    private final Select<Alignment> alignment = new Select<>();
    private boolean filling;

    MapFilterBar(Consumer<CustomerMap.Filter> changed) {
        addClassNames("filter-bar", "map-filter");
        name(practised, "threads.map.filter.practised", "engagement.relationship-type.", RelationshipType.values());
        name(alignment, "threads.map.filter.alignment", "engagement.alignment.", Alignment.values());
        add(practised, alignment);
        Runnable tell = () -> {
            if (!filling) {
                changed.accept(new CustomerMap.Filter(practised.getValue(), alignment.getValue(), null));
            }
        };
        practised.addValueChangeListener(_ -> tell.run());
        alignment.addValueChangeListener(_ -> tell.run());
    }

    private <E extends Enum<E>> void name(Select<E> field, String label, String key, E[] all) {
        var everything = getTranslation("threads.map.filter.all");
        field.setLabel(getTranslation(label));
        field.setItems(all);
        field.setItemLabelGenerator(each -> each == null ? everything : getTranslation(key + each.name()));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(everything);
    }

    void show(CustomerMap.Filter filter) {
        filling = true;
        practised.setValue(filter.practised());
        alignment.setValue(filter.alignment());
        filling = false;
    }
}
