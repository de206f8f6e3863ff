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

    /** Capturing something is what a candidate does away from the desk; the menu has it behind logging. */
    private static final String CAPTURE = Addresses.CAPTURE;

    private static final List<String> BY_IMPORTANCE =
            List.of("today", CAPTURE, "evidence", "threads", "portfolio", "marking", "team", "people", "standards");

    /** Each tab's link by the first segment of its address. */
    private final Map<String, Anchor> links = new LinkedHashMap<>();

    TabBar(List<MenuEntry> entries, CurrentPerson me) {
        addClassName("tab-bar");
        setAriaLabel(getTranslation("shell.tabs"));
        var words = new MenuWords(me);
        var there = entries.stream().map(MenuEntry::title).collect(Collectors.toSet());
        BY_IMPORTANCE.stream()
                .filter(place -> place.equals(CAPTURE) ? me.has(Role.CANDIDATE) : there.contains(place))
                .limit(MOST)
                .forEach(place -> add(tab(place, words)));
        setVisible(links.size() > 1);
    }

    private Anchor tab(String place, MenuWords words) {
        var home = place.equals("today");
        var capture = place.equals(CAPTURE);
        var icon = new SvgIcon("icons/places.svg", capture ? "log" : place);
        icon.getElement().setAttribute("aria-hidden", "true");
        var called = capture ? getTranslation("shell.tabs.log") : words.of(place);
        var link = new Anchor(home ? Addresses.TODAY : place, icon, new Span(called));
        link.addClassName("tab");
        links.put(home ? "" : place, link);
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
