package org.goldthread.browser;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** What each route's page is headed, so that no other page, such as one for an error, is taken for it. */
final class Headings {
    /** A title that somebody wrote, and none of those that say what went wrong. */
    private static final String WRITTEN = "(?!Nothing is here|That |Not for ).+";

    private static final Map<String, String> BY_ROUTE = Map.ofEntries(
            Map.entry("login", "Goldthread"),
            Map.entry("forgotten", "Forgotten your password\\?"),
            Map.entry("join/:token", "This link does not work any more"),
            Map.entry("setup", "Set up Goldthread"),
            Map.entry("", "Good (morning|afternoon|evening)"),
            Map.entry("threads", "Threads"),
            Map.entry("threads/new", "New thread"),
            Map.entry("threads/:thread", WRITTEN),
            Map.entry("threads/:thread/edit", "Edit: .+"),
            Map.entry("threads/:thread/relationship", "How you work with .+"),
            Map.entry("threads/map", "Customer map"),
            Map.entry("evidence", "Evidence"),
            Map.entry("evidence/new", "Log something you did"),
            Map.entry("evidence/:item", WRITTEN),
            Map.entry("looks", "Drafts to look at"),
            Map.entry("looks/:look", WRITTEN),
            Map.entry("capture", "Quick capture"),
            Map.entry("portfolio/:portfolio/changes/:criterion", ".+: what changed"),
            Map.entry("portfolio", "Portfolios|Your portfolio: \\d+ of \\d+ met"),
            Map.entry("portfolio/:portfolio", "Portfolio of .+: \\d+ of \\d+ met"),
            Map.entry("portfolio/:portfolio/attempts/:submission", "Attempt \\d+|.+ (met|not yet)"),
            Map.entry("portfolio/:portfolio/submit", "Submit to .+"),
            Map.entry("portfolio/:portfolio/document", "Your portfolio as one PDF"),
            Map.entry("marking", "Marking"),
            Map.entry("marking/:submission", ".+, attempt \\d+"),
            Map.entry("marking/:submission/finish", "Finish: .+, attempt \\d+"),
            Map.entry("marking/:submission/countersign", "Countersign: .+, attempt \\d+"),
            Map.entry("marking/finished", "Finished"),
            Map.entry("marking/workload", "Who marks what"),
            Map.entry("standards", "Standards"),
            Map.entry("team", "Your team"),
            Map.entry("people", "People"),
            Map.entry("people/new", "Add a person"),
            Map.entry("people/teams", "Teams"),
            Map.entry("people/:person", WRITTEN),
            Map.entry("audit", "Audit"),
            Map.entry("notices", "Notices"),
            Map.entry("account", "Account"));

    private Headings() {}

    static Pattern of(String route) {
        return Pattern.compile(Objects.requireNonNull(BY_ROUTE.get(route), "No heading is known of " + route));
    }
}
