package org.goldthread.ui;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The address of every place, without a leading slash; features link to each other by these and import no view. */
public final class Addresses {
    public static final String TODAY = "";
    public static final String THREADS = "threads";
    public static final String EVIDENCE = "evidence";
    public static final String PORTFOLIO = "portfolio";
    public static final String MARKING = "marking";
    public static final String PEOPLE = "people";
    public static final String STANDARDS = "standards";
    public static final String TEAM = "team";
    public static final String ACCOUNT = "account";
    public static final String NEW_PERSON = PEOPLE + "/new";
    public static final String TEAMS = PEOPLE + "/teams";
    public static final String SETUP = "setup";
    public static final String LOGIN = "login";
    public static final String FORGOTTEN = "forgotten";

    private Addresses() {}

    public static String thread(String engagement) {
        return THREADS + "/" + engagement;
    }

    public static String evidence(String item) {
        return EVIDENCE + "/" + item;
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

    public static String portfolio(String portfolio) {
        return PORTFOLIO + "/" + portfolio;
    }

    public static String submit(String portfolio) {
        return portfolio(portfolio) + "/submit";
    }

    /** An attempt as it was handed in, with its feedback once it is finished. */
    public static String attempt(String portfolio, String submission) {
        return portfolio(portfolio) + "/attempts/" + submission;
    }

    public static String document(String portfolio) {
        return portfolio(portfolio) + "/document";
    }

    public static String marking(String submission) {
        return MARKING + "/" + submission;
    }

    public static String person(String person) {
        return PEOPLE + "/" + person;
    }

    /** Where a one-time link leads. */
    public static String join(String token) {
        return "join/" + token;
    }
}
