package org.goldthread.marking.ui;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.goldthread.marking.ClaimKey;
import org.goldthread.marking.DeskClaim;
import org.goldthread.ui.Addresses;

/**
 * Where the assessor is: at one claim, in one of two orders of the same work. It is the page's address, so that back,
 * reload and bookmark keep it; changing the order or the pane leaves the claim as it is.
 *
 * @param pane the one that a phone shows; a wide screen shows all
 */
record Place(Order order, ClaimKey claim, Pane pane) {
    /** Reads an address; what it leaves out or gets wrong falls back to the first claim with something left to do. */
    static Place from(QueryParameters query, Desk desk) {
        var order = one(query, "by").equals("item") ? Order.ITEM : Order.CRITERION;
        var at = one(query, "at");
        var item = one(query, "item");
        var claims = claims(order, desk);
        var there = first(
                        claims,
                        claim -> named(claim, at) && claim.key().source().equals(item))
                .or(() -> first(claims, claim -> named(claim, at)))
                .or(() -> first(claims, claim -> claim.key().source().equals(item)))
                .or(() -> first(claims, desk::isLeft))
                .orElseGet(() -> claims.getFirst());
        return new Place(order, there.key(), pane(one(query, "pane")));
    }

    Place at(ClaimKey other) {
        return new Place(order, other, pane);
    }

    Place in(Order other) {
        return new Place(other, claim, pane);
    }

    Place showing(Pane other) {
        return new Place(order, claim, other);
    }

    /** The next criterion, or in the order of items the next claim; the item stays open where it can. */
    Optional<Place> next(Desk desk) {
        return step(desk, 1);
    }

    Optional<Place> previous(Desk desk) {
        return step(desk, -1);
    }

    String address(Desk desk) {
        var by = order == Order.ITEM ? "by=item&" : "";
        var shown = pane == Pane.CRITERIA ? "" : "&pane=" + pane.inAddress();
        return Addresses.marking(desk.id().value())
                + "?"
                + by
                + "at="
                + claim.criterion().value()
                + "&item="
                + URLEncoder.encode(claim.source(), StandardCharsets.UTF_8)
                + shown;
    }

    private Optional<Place> step(Desk desk, int by) {
        var stops = order == Order.CRITERION
                ? desk.criteria().stream()
                        .flatMap(criterion -> desk.claimOn(criterion.criterion().code(), claim.source()).stream())
                        .toList()
                : desk.claimsByItem().stream().map(DeskClaim::key).toList();
        int here = order == Order.CRITERION
                ? stops.stream().map(ClaimKey::criterion).toList().indexOf(claim.criterion())
                : stops.indexOf(claim);
        int there = here + by;
        return there < 0 || there >= stops.size() ? Optional.empty() : Optional.of(at(stops.get(there)));
    }

    private static List<DeskClaim> claims(Order order, Desk desk) {
        return order == Order.ITEM ? desk.claimsByItem() : desk.claimsByCriterion();
    }

    private static boolean named(DeskClaim claim, String code) {
        return claim.key().criterion().value().equals(code);
    }

    private static Optional<DeskClaim> first(List<DeskClaim> claims, Predicate<DeskClaim> which) {
        return claims.stream().filter(which).findFirst();
    }

    private static String one(QueryParameters query, String name) {
        return query.getSingleParameter(name).orElse("");
    }

    private static Pane pane(String name) {
        return List.of(Pane.values()).stream()
                .filter(pane -> pane.inAddress().equals(name))
                .findFirst()
                .orElse(Pane.CRITERIA);
    }
}
