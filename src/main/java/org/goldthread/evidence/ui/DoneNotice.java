package org.goldthread.evidence.ui;

import java.util.List;
import org.goldthread.standards.CriterionCode;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Notices;

/** What Done means for an item: ready to submit, or what is still to be said, each with the way there. */
record DoneNotice(WhatIsLeft left) {
    void show() {
        var said = Words.text("evidence.done.said", left.words());
        switch (left.state()) {
            case SHOWS_NOTHING, UNFINISHED ->
                Notices.leading(said, Addresses.evidence(left.item().id().value()), Words.text("evidence.done.back"));
            case READY ->
                Notices.leading(
                        said,
                        Addresses.submit(
                                left.portfolio(), codes(left.readiness().ready())),
                        Words.text("evidence.done.submit"));
            case WANTING ->
                Notices.leading(
                        said,
                        Addresses.portfolio(left.portfolio()) + "?criterion="
                                + left.readiness().wanting().getFirst(),
                        Words.text("evidence.done.see"));
            case MET -> Notices.leading(said, left.feedback().orElseThrow(), Words.text("evidence.left.feedback"));
            case COMPLETE, SETTLED -> Notices.say(said);
        }
    }

    private static List<String> codes(List<CriterionCode> criteria) {
        return criteria.stream().map(CriterionCode::value).toList();
    }
}
