package org.goldthread.marking.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.goldthread.marking.Attempt;
import org.goldthread.marking.Marked;

/** How an attempt is spoken of: to its candidate as theirs, to anybody else by the candidate's name. */
final class AttemptWords {
    private AttemptWords() {}

    /** The text of {@code key}, or of {@code key.other} where the reader is not its candidate. */
    static String of(Attempt attempt, String key, Object... args) {
        return I18NProvider.translate(attempt.own() ? key : key + ".other", args);
    }

    /** By where it stands. */
    static String heading(Attempt attempt) {
        var standing = standing(attempt);
        if (attempt.own()) {
            return standing.isEmpty() ? I18NProvider.translate("marking.attempt", attempt.number()) : capital(standing);
        }
        var whose = I18NProvider.translate("marking-desk.heading", attempt.candidateName(), attempt.number());
        return standing.isEmpty() ? whose : I18NProvider.translate("marking.attempt.of", whose, standing);
    }

    /** Nothing while it is open. */
    private static String standing(Attempt attempt) {
        return attempt.marked().map(AttemptWords::result).orElseGet(() -> switch (attempt.state()) {
            case RETURNED -> I18NProvider.translate("marking.attempt.returned", attempt.assessorName());
            case WITHDRAWN -> I18NProvider.translate("marking.attempt.withdrawn");
            case PREPARED, SUBMITTED, UNDER_ASSESSMENT, COUNTERSIGNING, FINISHED -> "";
        });
    }

    /** "eight met, one not yet". */
    private static String result(Marked marked) {
        var met = marked.met().size();
        var notYet = marked.notYet().size();
        if (notYet == 0) {
            return I18NProvider.translate("marking.result.met", number(met), met);
        }
        return met == 0
                ? I18NProvider.translate("marking.result.not-yet", number(notYet), notYet)
                : I18NProvider.translate("marking.result.both", number(met), number(notYet));
    }

    /** As a word up to ten. */
    private static String number(int count) {
        return I18NProvider.translate("marking.number", count);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
