package org.goldthread.portfolio.ui;

import java.util.Collection;
import java.util.stream.Collectors;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.ClaimState;
import org.goldthread.portfolio.CriterionProgress;
import org.goldthread.portfolio.CriterionState;
import org.goldthread.portfolio.OpenSubmission;
import org.goldthread.portfolio.PortfolioPage;
import org.goldthread.portfolio.Shortfall;
import org.goldthread.portfolio.ShownItem;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;
import org.goldthread.ui.Days;
import org.goldthread.ui.Look;
import org.goldthread.ui.Texts;

/** How a portfolio's states read to the one who looks. */
record PortfolioWords(PortfolioPage page, Days days, Texts texts) {
    /** Close the loop (2.3). */
    String criterion(CriterionCode code) {
        return page.coverage()
                .of(code)
                .map(found -> criterion(found.criterion()))
                .orElseGet(code::value);
    }

    String criterion(Criterion criterion) {
        return texts.of(
                "portfolio.criterion", criterion.title(), criterion.code().value());
    }

    String criteria(Collection<CriterionCode> codes) {
        return codes.stream().map(this::criterion).collect(Collectors.joining(", "));
    }

    static Look look(CriterionProgress progress) {
        return switch (progress.state()) {
            case MET, MET_AGEING -> Look.MET;
            case MET_LAPSED, NOT_YET -> Look.NOT_YET;
            case SUBMITTED, RESUBMITTED, UNDER_ASSESSMENT, FEEDBACK_READY -> Look.WAITING;
            case EVIDENCE_DRAFTED -> progress.isReady() ? Look.READY : Look.DRAFT;
            case PLANNED, NOT_STARTED -> Look.OPEN;
        };
    }

    static Look look(ClaimState state) {
        return switch (state) {
            case DRAFTED -> Look.DRAFT;
            case SUBMITTED, UNDER_ASSESSMENT -> Look.WAITING;
            case ACCEPTED -> Look.MET;
            case NOT_ACCEPTED -> Look.NOT_YET;
        };
    }

    /** "met", "with Sam Rivers", "Sam Rivers is marking", "feedback ready". */
    String state(CriterionProgress progress) {
        return page.portfolio()
                .openFor(progress.criterion().code())
                .map(this::with)
                .orElseGet(() -> texts.of(
                        progress.state() == CriterionState.EVIDENCE_DRAFTED
                                ? readiness(progress.isReady())
                                : "portfolio.criterion-state." + progress.state()));
    }

    /** What is not handed in is ready to submit or unfinished. */
    private static String readiness(boolean ready) {
        return ready ? "portfolio.ready" : "portfolio.unfinished";
    }

    /** Who has it, or marks it, or that it can be read. */
    String with(OpenSubmission open) {
        if (open.feedbackReady()) {
            return texts.of("portfolio.feedback-ready");
        }
        var key = open.underAssessment() ? "portfolio.marking" : "portfolio.with";
        return page.own() ? texts.of(key, page.name(open.assessor())) : texts.of(key + ".you");
    }

    String state(ShownItem item) {
        return switch (item.state()) {
            case SUBMITTED, UNDER_ASSESSMENT ->
                page.portfolio().openFor(item.criterion()).map(this::with).orElse("");
            case DRAFTED -> texts.of(readiness(item.complete()));
            case ACCEPTED, NOT_ACCEPTED -> texts.of("portfolio.claim-state." + item.state());
        };
    }

    /** The few words in a cell of the map. */
    String detail(CriterionProgress progress) {
        if (progress.state().isWithAssessor()) {
            return state(progress);
        }
        return switch (progress.state()) {
            case MET -> progress.isDone() ? items(progress) : lacks(progress);
            case MET_AGEING, MET_LAPSED -> currency(progress);
            case NOT_YET, EVIDENCE_DRAFTED -> lacks(progress);
            default -> texts.of("portfolio.cell." + progress.state());
        };
    }

    private String currency(CriterionProgress progress) {
        var until = progress.currentUntil();
        return until == null ? items(progress) : texts.of("portfolio.cell." + progress.state(), days.exact(until));
    }

    /** How many its panel lists, or how many count of those that are asked for. */
    private String items(CriterionProgress progress) {
        return progress.criterion().minItems() > 1
                ? texts.of(
                        "portfolio.cell.of",
                        progress.items(),
                        progress.criterion().minItems())
                : texts.of(
                        "portfolio.cell.items",
                        page.itemsFor(progress.criterion().code()).size());
    }

    private String lacks(CriterionProgress progress) {
        return progress.missing().stream()
                .findFirst()
                .map(this::lack)
                .orElseGet(() -> progress.questionsLeft() == 0
                        ? texts.of("portfolio.cell.ready")
                        : texts.of("portfolio.cell.ready-but", progress.questionsLeft()));
    }

    private String lack(Shortfall lack) {
        return switch (lack) {
            case Shortfall.Items(int have, int need) -> texts.of("portfolio.cell.of", have, need);
            case Shortfall.Types(int have, int need) -> texts.of("portfolio.cell.kinds", have, need);
            case Shortfall.Days days -> texts.of("portfolio.cell.days", days.have(), days.need());
            case Shortfall.Measures(int have, int need, boolean _) ->
                have < need
                        ? texts.of("portfolio.cell.measures", have, need)
                        : texts.of("portfolio.cell.customer-measure");
            case Shortfall.Sentence _ -> texts.of("portfolio.cell.sentence");
            case Shortfall.Answer _ -> texts.of("portfolio.cell.not-yet");
            case Shortfall.Renewal _ -> texts.of("portfolio.cell.renew");
        };
    }

    /** A whole sentence on what a criterion still lacks. */
    String sentence(Shortfall lack) {
        return switch (lack) {
            case Shortfall.Items(int have, int need) -> texts.of("portfolio.lack.items", have, need);
            case Shortfall.Types(int have, int need) -> texts.of("portfolio.lack.kinds", have, need);
            case Shortfall.Days(int have, int need, var on) ->
                texts.of("portfolio.lack.days", have, need, days.exact(on));
            case Shortfall.Measures(int have, int need, boolean _) ->
                have < need
                        ? texts.of("portfolio.lack.measures", have, need)
                        : texts.of("portfolio.lack.customer-measure");
            case Shortfall.Sentence(var _, var title) -> texts.of("portfolio.lack.sentence", title);
            case Shortfall.Answer(var wanted, var _) -> texts.of("portfolio.lack.answer", wanted);
            case Shortfall.Renewal(var after) -> texts.of("portfolio.lack.renewal", days.exact(after));
        };
    }

    String name(PersonId person) {
        return page.name(person);
    }
}
