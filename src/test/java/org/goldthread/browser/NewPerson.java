package org.goldthread.browser;

import java.util.regex.Pattern;

/** Somebody whom an administrator adds, and who sets a password by the link that they were given. */
final class NewPerson {
    private final String name;
    private final String account;

    /** @param account what stands before the @ of their address, as {@link Visitor#signIn} takes it */
    NewPerson(String name, String account) {
        this.name = name;
        this.account = account;
    }

    /** A candidate with a login and nothing else: no piece of work, no evidence, no portfolio. */
    NewPerson joins(Visitor administrator, Visitor self) {
        administrator.become("admin");
        administrator.openQuietly("people/new");
        var hands = Hands.on(administrator.page());
        hands.type("Name", name);
        hands.type("Email", account + "@goldthread.example");
        hands.press("Add a person");
        hands.seeHeading(name + " is added");
        var link = hands.field("One-time link for " + name).inputValue();
        self.openQuietly(link.substring(link.indexOf("join/")));
        var joining = Hands.on(self.page());
        joining.type("New password", Visitor.PASSWORD);
        joining.press("Set the password");
        self.page().waitForURL(Pattern.compile(".*/login.*"));
        return this;
    }

    /** The administrator says who assesses them. */
    NewPerson assessedBy(Visitor administrator, String assessor) {
        var hands = Hands.on(administrator.page());
        hands.follow("Open " + name);
        hands.chooseFound("Who assesses from now on", assessor);
        hands.press("Assign");
        hands.seeButton("End this");
        return this;
    }

    Visitor signsIn(Visitor self) {
        self.signIn(account);
        return self;
    }
}
