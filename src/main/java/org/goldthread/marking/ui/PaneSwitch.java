package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.EnumMap;
import java.util.Map;

/** On a phone, at the bottom: which of the three panes is shown. */
final class PaneSwitch extends Nav {
    private final Map<Pane, Anchor> links = new EnumMap<>(Pane.class);

    PaneSwitch() {
        addClassName("pane-switch");
        setAriaLabel(getTranslation("marking-desk.panes"));
        for (var pane : Pane.values()) {
            var link = new Anchor("", getTranslation("marking-desk.pane." + pane));
            links.put(pane, link);
            add(link);
        }
    }

    void show(Desk desk, Place place) {
        links.forEach((pane, link) -> {
            link.setHref(place.showing(pane).address(desk));
            Current.mark(link, pane == place.pane());
        });
    }
}
