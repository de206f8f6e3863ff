package org.goldthread.evidence.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.Readiness;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.Framework;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Notices;

/** What Done means for an item: ready to submit, or what is still to be said, each with the way there. */
record DoneNotice(EvidenceItem item, Readiness readiness, Framework framework) {
    void show() {
        var here = Addresses.evidence(item.id().value());
        var portfolio = readiness.portfolio();
        if (item.claims().isEmpty()) {
            Notices.leading(Words.text("evidence.done.shows-nothing"), here, Words.text("evidence.done.back"));
        } else if (!readiness.unfinished().isEmpty()) {
            Notices.leading(
                    Words.text("evidence.done.unfinished", titles(readiness.unfinished())),
                    here,
                    Words.text("evidence.done.back"));
        } else if (portfolio != null && !readiness.ready().isEmpty()) {
            Notices.leading(
                    Words.text("evidence.done.ready", titles(readiness.ready())),
                    Addresses.submit(portfolio, codes(readiness.ready())),
                    Words.text("evidence.done.submit"));
        } else if (portfolio != null && !readiness.wanting().isEmpty()) {
            Notices.leading(
                    Words.text("evidence.done.wanting", titles(readiness.wanting())),
                    Addresses.portfolio(portfolio) + "?criterion="
                            + readiness.wanting().getFirst(),
                    Words.text("evidence.done.see"));
        } else {
            Notices.say(Words.text("evidence.done.saved"));
        }
    }

    private String titles(List<CriterionCode> criteria) {
        return criteria.stream()
                .map(code -> framework.criterion(code).map(Criterion::title).orElse(code.value()))
                .collect(Collectors.joining(", "));
    }

    private static List<String> codes(List<CriterionCode> criteria) {
        return criteria.stream().map(CriterionCode::value).toList();
    }
}
