package org.goldthread.ui;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The address of every place, without a leading slash; features link to each other by these and import no view. */
public final class Addresses {
    public static final String TODAY = "";
    public static final String THREADS = "threads";
    public static final String CUSTOMER_MAP = THREADS + "/map";
    public static final String EVIDENCE = "evidence";
    public static final String CAPTURE = "capture";
    public static final String LOOKS = "looks";
    public static final String PORTFOLIO = "portfolio";
    public static final String MARKING = "marking";
    public static final String FINISHED = MARKING + "/finished";
    public static final String WORKLOAD = MARKING + "/workload";
    public static final String PEOPLE = "people";
    public static final String STANDARDS = "standards";
    public static final String TEAM = "team";
    public static final String ACCOUNT = "account";
    public static final String AUDIT = "audit";
    public static final String NOTICES = "notices";
    public static final String NEW_PERSON = PEOPLE + "/new";
    public static final String TEAMS = PEOPLE + "/teams";
    public static final String SETUP = "setup";
    public static final String LOGIN = "login";
    public static final String FORGOTTEN = "forgotten";

    private Addresses() {}

    public static String thread(String engagement) {
        return THREADS + "/" + engagement;
    }

    /** How one works with whoever asked for it. */
    public static String relationship(String engagement) {
        return thread(engagement) + "/relationship";
    }

    public static String evidence(String item) {
        return EVIDENCE + "/" + item;
    }

    /** The same, opened at the question that answers the first of these hints that the form has one for. */
    public static String evidence(String item, Collection<String> hints) {
        return evidence(item)
                + (hints.isEmpty()
                        ? ""
                        : hints.stream().map(hint -> "hint=" + hint).collect(Collectors.joining("&", "?", "")));
    }

    /** A quick capture for this piece of work; {@code stage} in lower case, null for the one that it begins with. */
    public static String capture(String engagement, @Nullable String stage) {
        return CAPTURE + "?thread=" + engagement + (stage == null ? "" : "&stage=" + stage);
    }

    /** One's evidence that does not say yet all that it must before it can be handed in. */
    public static String unfinished() {
        return EVIDENCE + "?state=unfinished";
    }

    /** The form for something new; {@code stage} in lower case, such as gap. */
    public static String newEvidence(String stage, @Nullable String engagement) {
        return newEvidence(stage, engagement, List.of());
    }

    /** The same, for something that is to show {@code criteria}: they are ticked. */
    public static String newEvidence(String stage, @Nullable String engagement, Collection<String> criteria) {
        var address = new StringBuilder(EVIDENCE + "/new?stage=" + stage);
        if (engagement != null) {
            address.append("&thread=").append(engagement);
        }
        criteria.forEach(criterion -> address.append("&criterion=").append(criterion));
        return address.toString();
    }

    /** A draft that somebody was asked to look at. */
    public static String look(String request) {
        return LOOKS + "/" + request;
    }

    public static String portfolio(String portfolio) {
        return PORTFOLIO + "/" + portfolio;
    }

    public static String submit(String portfolio) {
        return portfolio(portfolio) + "/submit";
    }

    /** The same with these criteria chosen, and no others. */
    public static String submit(String portfolio, Collection<String> criteria) {
        return submit(portfolio)
                + criteria.stream().map(code -> "criterion=" + code).collect(Collectors.joining("&", "?", ""));
    }

    /** An attempt as it was handed in, with its feedback once it is finished. */
    public static String attempt(String portfolio, String submission) {
        return portfolio(portfolio) + "/attempts/" + submission;
    }

    /** What changed for a criterion since it was handed in last. */
    public static String changes(String portfolio, String criterion) {
        return portfolio(portfolio) + "/changes/" + criterion;
    }

    public static String document(String portfolio) {
        return portfolio(portfolio) + "/document";
    }

    public static String marking(String submission) {
        return MARKING + "/" + submission;
    }

    /** Where a trainee's decisions get their second signature. */
    public static String countersign(String submission) {
        return marking(submission) + "/countersign";
    }

    public static String person(String person) {
        return PEOPLE + "/" + person;
    }

    /** A notice: it is read, and leads on to what it is about. */
    public static String notice(String notice) {
        return NOTICES + "/" + notice;
    }

    /** Where a one-time link leads. */
    public static String join(String token) {
        return "join/" + token;
    }
}
