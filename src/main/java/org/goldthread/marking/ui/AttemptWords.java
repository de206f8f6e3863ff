package org.goldthread.marking.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.goldthread.marking.Attempt;
import org.goldthread.marking.Marked;

/** What an attempt is called, by where it stands. */
final class AttemptWords {
    private AttemptWords() {}

    static String heading(Attempt attempt) {
        return attempt.marked().map(AttemptWords::result).orElseGet(() -> switch (attempt.state()) {
            case RETURNED -> I18NProvider.translate("marking.attempt.returned", attempt.assessorName());
            case WITHDRAWN -> I18NProvider.translate("marking.attempt.withdrawn");
            case PREPARED, SUBMITTED, UNDER_ASSESSMENT, COUNTERSIGNING, FINISHED ->
                I18NProvider.translate("marking.attempt.heading", attempt.number());
        });
    }

    /** "Eight met, one not yet". */
    private static String result(Marked marked) {
        var met = marked.met().size();
        var notYet = marked.notYet().size();
        if (notYet == 0) {
            return capital(I18NProvider.translate("marking.result.met", number(met)));
        }
        return capital(
                met == 0
                        ? I18NProvider.translate("marking.result.not-yet", number(notYet))
                        : I18NProvider.translate("marking.result.both", number(met), number(notYet)));
    }

    /** As a word up to ten. */
    private static String number(int count) {
        return I18NProvider.translate("marking.number", count);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
