package org.goldthread.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldthread.marking.ClaimKey;
import org.goldthread.marking.DeskClaim;
import org.goldthread.standards.CriterionCode;
import org.goldthread.ui.Notices;
import org.jspecify.annotations.Nullable;

/**
 * The right pane: the criterion and its claims, or by item the item's claims, each with its letters; then the decision on
 * the criterion one is at. Saving changes it in place, so that the button pressed keeps the focus.
 */
final class JudgementPane extends Section {
    private final Judging judging;
    private final Div criterion = new Div();
    private final Map<ClaimKey, ClaimPanel> claims = new LinkedHashMap<>();
    private final Map<Object, ClaimPanel> claimPanels = new HashMap<>();
    private final Map<CriterionCode, DecisionPanel> decisionPanels = new HashMap<>();
    private final EarlierPanel earlier = new EarlierPanel();
    private final NativeButton notBefore = new NativeButton(
            getTranslation("marking-desk.not-before"), _ -> Notices.say(getTranslation("marking-desk.not-before")));
    private final Paragraph where = new Paragraph();
    private final WeighPanel weigh = new WeighPanel();
    private @Nullable DecisionPanel decision;
    private @Nullable Object shape;

    JudgementPane(Judging judging, Component... below) {
        this.judging = judging;
        addClassNames("pane", "judgement-pane");
        setAriaLabel(getTranslation("marking-desk.pane.JUDGEMENT"));
        criterion.addClassName("stack");
        where.addClassNames("small", "desk-where");
        // The key has its answer also where there is no link to press.
        notBefore.addClassName("visually-hidden");
        notBefore.getElement().setAttribute("aria-hidden", "true").setAttribute("tabindex", "-1");
        Keys.on(notBefore, "B");
        add(notBefore, where, earlier, criterion, weigh);
        add(below);
    }

    void show(Desk desk, Place place) {
        var shown = claims(desk, place);
        var now = List.of(
                place.order(),
                place.claim().criterion(),
                shown.stream().map(DeskClaim::key).toList());
        if (!now.equals(shape)) {
            shape = now;
            build(desk, place, shown);
        }
        claims.values().forEach(panel -> panel.show(desk, place));
        if (decision != null) {
            decision.show(desk.criterion(place.claim().criterion()));
        }
        weigh.show(desk, place);
        earlier.show(desk, place);
        notBefore.setVisible(earlier.getChildren().findAny().isEmpty());
        where.setText(getTranslation("marking-desk.where", desk.candidate(), Progressed.words(desk)));
    }

    private void build(Desk desk, Place place, List<DeskClaim> shown) {
        var at = desk.criterion(place.claim().criterion());
        criterion.removeAll();
        claims.clear();
        criterion.add(new CriterionHead(at));
        shown.forEach(claim -> claims.put(claim.key(), panel(desk, place, claim)));
        claims.values().forEach(criterion::add);
        decision = decisionPanels.computeIfAbsent(at.criterion().code(), _ -> new DecisionPanel(at, judging));
        criterion.add(decision);
        if (place.order() == Order.CRITERION) {
            getElement().callJsFunction("scrollTo", 0, 0);
        }
    }

    private ClaimPanel panel(Desk desk, Place place, DeskClaim claim) {
        return claimPanels.computeIfAbsent(
                List.of(place.order(), claim.key()), _ -> new ClaimPanel(claim, called(desk, place, claim), judging));
    }

    private static List<DeskClaim> claims(Desk desk, Place place) {
        return place.order() == Order.CRITERION
                ? desk.claims(place.claim().criterion())
                : desk.claimsOf(place.claim().source());
    }

    private static String called(Desk desk, Place place, DeskClaim claim) {
        return place.order() == Order.CRITERION
                ? claim.title()
                : desk.criterion(claim.key().criterion()).criterion().title();
    }
}
