package org.goldthread.naughty;

import static org.goldthread.access.Actor.ADMINISTRATOR;
import static org.goldthread.access.Actor.ASSESSOR_OF_RECORD;
import static org.goldthread.access.Actor.NOBODY;
import static org.goldthread.access.Actor.OWN_CANDIDATE;
import static org.goldthread.naughty.Pressing.first;

import java.util.List;
import java.util.stream.Stream;
import org.goldthread.OnScreen;
import org.goldthread.access.Actor;
import org.goldthread.access.Stand;

/** Where what is typed is looked for, and kept nowhere. */
final class SearchForms {
    private SearchForms() {}

    static List<Form> all() {
        return Stream.of(
                        search("threads", OWN_CANDIDATE, "Search"),
                        search("evidence", OWN_CANDIDATE, "Search"),
                        search("standards", OWN_CANDIDATE, "Search"),
                        search("marking", ASSESSOR_OF_RECORD, "Search"),
                        search("people", ADMINISTRATOR, "Search"),
                        search("audit", ADMINISTRATOR, "What it is about"),
                        Form.at(
                                        "in the comment bank",
                                        Stand.SUBMITTED,
                                        ASSESSOR_OF_RECORD,
                                        world -> "marking/" + world.submission.value())
                                .opening(() -> first("Comment bank"))
                                .only("Search the comment bank"),
                        Form.at(
                                        "in a file",
                                        Stand.SUBMITTED,
                                        ASSESSOR_OF_RECORD,
                                        world -> "marking/" + world.submission.value())
                                .only("Search in"),
                        Form.at("a forgotten password", Stand.DRAFT, NOBODY, _ -> "forgotten")
                                .sending(() -> OnScreen.press("Ask for a link")))
                .map(Form::keepingNothing)
                .toList();
    }

    private static Form search(String place, Actor who, String label) {
        return Form.at("in " + place, Stand.SUBMITTED, who, _ -> place).only(label);
    }
}
