package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;

/** By criterion or by item; the link keeps the claim at which one is. */
final class OrderSwitch extends Div {
    private final Map<Order, Anchor> links = new EnumMap<>(Order.class);

    OrderSwitch() {
        addClassName("segments");
        for (var order : Order.values()) {
            var link = new Anchor("", getTranslation("marking-desk.order." + order));
            links.put(order, link);
            add(link);
        }
    }

    void show(Desk desk, Place place) {
        links.forEach((order, link) -> {
            link.setHref(place.in(order).address(desk));
            Current.mark(link, order == place.order());
        });
    }
}
