package org.goldthread.evidence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.Hint;

/** "Worth a thought": the few hints that matter most, and those that were set aside. */
final class HintsPanel extends Section {
    private final HintActions actions;
    private final Map<Hint, HintCard> cards = new EnumMap<>(Hint.class);
    private final H2 heading = new H2(Words.text("evidence.hints"));
    private final Div list = new Div();
    private final HintsAside aside;
    private List<Hint> shown = List.of();

    HintsPanel(HintActions actions) {
        this.actions = actions;
        aside = new HintsAside(actions::takeBack);
        addClassName("hints-panel");
        heading.getElement().setAttribute("tabindex", "-1");
        var lead = new Paragraph(Words.text("evidence.hints.lead"));
        lead.addClassName("small");
        list.addClassName("hint-cards");
        add(heading, lead, list, aside);
        setVisible(false);
    }

    /** Those cards stay as they are that are shown already; one whose reason is being typed stays whatever comes. */
    void show(EvidenceItem item, List<Hint> worth) {
        var next = Stream.concat(
                        worth.stream(), shown.stream().filter(hint -> isHeld(hint, item) && !worth.contains(hint)))
                .toList();
        if (shown.stream().anyMatch(hint -> isHeld(hint, item))) {
            shown.stream().filter(hint -> !next.contains(hint)).map(this::card).forEach(list::remove);
            next.stream().filter(hint -> !shown.contains(hint)).map(this::card).forEach(list::add);
        } else if (!next.equals(shown)) {
            list.removeAll();
            next.forEach(hint -> list.add(card(hint)));
        }
        shown = next;
        shown.forEach(hint -> card(hint).at(item));
        aside.show(item.dismissed());
        setVisible(!shown.isEmpty() || !item.dismissed().isEmpty());
    }

    /** What was pressed is gone: the next key goes on from the heading. */
    void goOnFromHere() {
        heading.getElement().callJsFunction("focus");
    }

    private boolean isHeld(Hint hint, EvidenceItem item) {
        return card(hint).isBeingSetAside() && item.dismissed().stream().noneMatch(each -> each.hint() == hint);
    }

    private HintCard card(Hint hint) {
        return cards.computeIfAbsent(hint, _ -> new HintCard(hint, actions));
    }
}
