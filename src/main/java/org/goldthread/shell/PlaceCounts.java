package org.goldthread.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldthread.ui.PlaceCount;
import org.springframework.beans.factory.ObjectProvider;

/** How many things wait at a place, beside its name, read anew with every page. */
final class PlaceCounts {
    private static final int MANY = 99;

    private final ObjectProvider<PlaceCount> counted;
    private final Map<String, List<Span>> marks = new HashMap<>();

    PlaceCounts(ObjectProvider<PlaceCount> counted) {
        this.counted = counted;
    }

    /** The mark for a place of which there is a count. */
    Optional<Component> mark(String path) {
        var place = path.replaceFirst("^/", "");
        return counted.stream().anyMatch(each -> each.place().equals(place))
                ? Optional.of(add(place))
                : Optional.empty();
    }

    /** For the bar of a phone, which has no room for names. */
    Anchor link(String place) {
        var icon = new SvgIcon("icons/places.svg", place);
        icon.getElement().setAttribute("aria-hidden", "true");
        var name = new Span();
        name.setText(name.getTranslation("shell.menu." + place));
        name.addClassName("visually-hidden");
        var link = new Anchor(place, icon, name, add(place));
        link.addClassName(place + "-link");
        return link;
    }

    private Span add(String place) {
        var mark = new Span();
        mark.addClassName("place-count");
        mark.setVisible(false);
        marks.computeIfAbsent(place, _ -> new ArrayList<>()).add(mark);
        return mark;
    }

    void refresh() {
        counted.forEach(each -> {
            var shown = marks.getOrDefault(each.place(), List.of());
            if (!shown.isEmpty()) {
                var count = each.count();
                shown.forEach(mark -> show(mark, count));
            }
        });
    }

    private static void show(Span mark, long count) {
        mark.removeAll();
        var digits = new Span(count > MANY ? MANY + "+" : Long.toString(count));
        digits.getElement().setAttribute("aria-hidden", "true");
        var words = new Span(mark.getTranslation("shell.menu.new", count));
        words.addClassName("visually-hidden");
        mark.add(digits, words);
        mark.setVisible(count > 0);
    }
}
