package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.goldthread.engagement.MeasureWords;
import org.goldthread.marking.DeskClaim;
import org.goldthread.marking.SubmittedItem;
import org.jspecify.annotations.Nullable;

/**
 * The middle pane: the evidence itself, with its claim in a strip above it. What was opened once stays as it was scrolled
 * while the criteria change; it is only put out of sight.
 */
final class EvidencePane extends Section {
    private final SubmittedFiles files;
    private final MeasureWords words;
    private final EvidenceHead head = new EvidenceHead();
    private final ClaimStrip strip;
    private final GivenBackNote givenBack = new GivenBackNote();
    private final Div ground = new Div();
    private final Map<String, EvidenceSheet> opened = new HashMap<>();

    EvidencePane(SubmittedFiles files, MeasureWords words) {
        this.files = files;
        this.words = words;
        addClassNames("pane", "evidence-pane");
        setAriaLabel(getTranslation("marking-desk.pane.EVIDENCE"));
        strip = new ClaimStrip();
        ground.addClassName("evidence-ground");
        add(head, strip, givenBack, ground);
    }

    void show(Desk desk, Place place) {
        head.show(desk, place);
        var sheet = opened.computeIfAbsent(place.claim().source(), _ -> open(desk, desk.claim(place.claim())));
        strip.show(
                desk.claim(place.claim()),
                desk.criterion(place.claim().criterion()).criterion(),
                sheet);
        givenBack.show(
                desk.criterion(place.claim().criterion()).givenBack(),
                desk.submission().declaration().again(),
                desk.days());
        opened.forEach(
                (source, each) -> each.putAside(!source.equals(place.claim().source())));
    }

    /** Its copy of the latest attempt before this one. */
    private static @Nullable SubmittedItem before(Desk desk, SubmittedItem item) {
        return desk.marking().earlier().stream()
                .flatMap(earlier -> earlier.items().stream())
                .filter(earlier -> earlier.item().equals(item.item()))
                .findFirst()
                .orElse(null);
    }

    private EvidenceSheet open(Desk desk, DeskClaim claim) {
        var item = claim.item();
        var addendum = claim.addendum();
        EvidenceSheet sheet = item != null
                ? new ItemSheet(item, before(desk, item), files, words, desk.days())
                : new AddendumSheet(Objects.requireNonNull(addendum), files, desk.days());
        ground.add(sheet);
        return sheet;
    }
}
