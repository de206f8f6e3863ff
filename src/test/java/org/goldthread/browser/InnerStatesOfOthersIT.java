package org.goldthread.browser;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The forms, notes and folds of administrators, of team leads, and of those who are not signed in. */
class InnerStatesOfOthersIT extends InnerStates {
    private static final String ADMIN = "admin";

    @Test
    void aNewPerson() {
        var hands = inside.open(ADMIN, "people/new");
        hands.press("Add a role");
        hands.press("Add a person");
        inside.look("person-new-refused", "people/new");
    }

    @Test
    void aPersonAndALinkToJoin() {
        var hands = inside.open(ADMIN, "people?search=martin");
        hands.follow("Martin Hale");
        hands.press("Make a new link");
        hands.pressTheOneBeginningWith("Change ");
        hands.press("Declare");
        inside.look("person-opened", "people/:person");
        var link = hands.field("One-time link for Martin Hale").inputValue();
        var joining = inside.open("", link.substring(link.indexOf("join/")));
        joining.type("New password", "short");
        joining.press("Set the password");
        inside.look("join-refused", Pattern.compile("Welcome, Martin Hale"));
    }

    @Test
    void theTeams() {
        var hands = inside.open(ADMIN, "people/teams");
        hands.press("Add the team");
        hands.press("Save Field academy");
        inside.look("teams-saved", "people/teams");
    }

    @Test
    void theAuditChecked() {
        var hands = inside.open(ADMIN, "audit");
        hands.press("Check it now");
        hands.see("signed");
        inside.look("audit-checked", "audit");
    }

    @Test
    void aTeamsCell() {
        inside.open("lead", "team");
        inside.at(".member-cell").first().click();
        inside.at(".team-cell").waitFor();
        inside.unfold();
        inside.look("team-cell", "team");
    }

    @Test
    void aForgottenPassword() {
        var hands = inside.open("", "forgotten");
        hands.type("Email", "nobody@goldthread.example");
        hands.press("Ask for a link");
        hands.see("If somebody here has this address");
        inside.look("forgotten-asked", "forgotten");
    }
}
