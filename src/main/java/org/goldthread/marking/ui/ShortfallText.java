package org.goldthread.marking.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.goldthread.portfolio.Shortfall;
import org.goldthread.ui.Days;

/** What a criterion still lacks, in a sentence. */
final class ShortfallText {
    private ShortfallText() {}

    static String of(Shortfall lack, Days days) {
        return switch (lack) {
            case Shortfall.Items(int have, int need) -> I18NProvider.translate("marking.lack.items", have, need);
            case Shortfall.Types(int have, int need) -> I18NProvider.translate("marking.lack.types", have, need);
            case Shortfall.Days(int have, int need, var on) ->
                I18NProvider.translate("marking.lack.days", have, need, days.exact(on));
            case Shortfall.Measures(int have, int need, boolean _) ->
                have < need
                        ? I18NProvider.translate("marking.lack.measures", have, need)
                        : I18NProvider.translate("marking.lack.customer-measure");
            case Shortfall.Sentence(var _, String title) -> I18NProvider.translate("marking.lack.sentence", title);
            case Shortfall.Answer(String wanted, var _) -> I18NProvider.translate("marking.lack.answer", wanted);
            case Shortfall.Renewal(var after) -> I18NProvider.translate("marking.lack.renewal", days.exact(after));
        };
    }
}
