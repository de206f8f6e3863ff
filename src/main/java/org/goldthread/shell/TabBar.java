package org.goldthread.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.Role;
import org.goldthread.ui.Addresses;

/** On a phone, the places that a person goes to most, at the foot of the page. */
final class TabBar extends Nav {
    private static final int MOST = 5;
    private static final List<String> BY_IMPORTANCE =
            List.of("today", "evidence", "threads", "portfolio", "marking", "team", "people", "standards");

    /** Each tab's link by the first segment of its address. */
    private final Map<String, Anchor> links = new LinkedHashMap<>();

    TabBar(List<MenuEntry> entries, CurrentPerson me) {
        addClassName("tab-bar");
        setAriaLabel(getTranslation("shell.tabs"));
        var there = entries.stream().map(MenuEntry::title).collect(Collectors.toSet());
        BY_IMPORTANCE.stream().filter(there::contains).limit(MOST).forEach(place -> add(tab(place, me)));
        setVisible(links.values().stream().distinct().count() > 1);
    }

    /** A candidate's tab for evidence captures something: that is what one does away from the desk. */
    private Anchor tab(String place, CurrentPerson me) {
        var logs = place.equals("evidence") && me.has(Role.CANDIDATE);
        var home = place.equals("today");
        var address = home ? Addresses.TODAY : logs ? Addresses.CAPTURE : place;
        var icon = new SvgIcon("icons/places.svg", logs ? "log" : place);
        icon.getElement().setAttribute("aria-hidden", "true");
        var link = new Anchor(address, icon, new Span(getTranslation(logs ? "shell.tabs.log" : "shell.menu." + place)));
        link.addClassName("tab");
        links.put(home ? "" : place, link);
        if (logs) {
            links.put(Addresses.CAPTURE, link);
        }
        return link;
    }

    /** Says which of the places this address belongs to. */
    void mark(String firstSegment) {
        links.forEach((place, link) -> {
            if (place.equals(firstSegment)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
