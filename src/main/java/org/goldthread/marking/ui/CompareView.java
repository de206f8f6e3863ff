package org.goldthread.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.goldthread.engagement.MeasureWords;
import org.goldthread.evidence.Attachment;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.marking.ClaimKey;
import org.goldthread.marking.CriterionJudgement;
import org.goldthread.marking.Letter;
import org.goldthread.marking.MarkingService;
import org.goldthread.marking.Submission;
import org.goldthread.marking.SubmittedItem;
import org.goldthread.portfolio.Outcome;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.rules.NotFound;
import org.goldthread.standards.CriterionCode;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Days;
import org.goldthread.ui.Page;
import org.jspecify.annotations.Nullable;

/** A criterion handed in again: the earlier attempt, copy and judgement, beside this one; on a phone one below the other. */
@Route("marking/:submission/compare/:criterion")
@RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
class CompareView extends Page implements BeforeEnterObserver {
    private final MarkingService marking;
    private final CopyWords words;
    private final Days days;
    private final Div content = new Div();

    CompareView(MarkingService marking, MeasureWords measures, Days days) {
        this.marking = marking;
        this.words = new CopyWords(measures, days);
        this.days = days;
        content.addClassNames("compare", "stack");
        add(content);
    }

    static String address(SubmissionId submission, CriterionCode criterion, int attempt) {
        return Addresses.marking(submission.value()) + "/compare/" + criterion.value() + "?attempt=" + attempt;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new SubmissionId(event.getRouteParameters().get("submission").orElseThrow());
        var desk = new Desk(marking.desk(id), days);
        var wanted = event.getRouteParameters().get("criterion").orElse("");
        var criterion = desk.submission().criteria().stream()
                // of what was withdrawn there is nothing to compare
                .filter(code ->
                        code.value().equals(wanted) && !desk.claims(code).isEmpty())
                .findFirst()
                .orElseThrow(() -> new NotFound("criterion " + wanted));
        var attempt = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("attempt")
                .orElse("");
        var earlier = desk.marking().earlier().stream()
                .filter(each -> each.criteria().contains(criterion))
                .toList();
        show(
                desk,
                criterion,
                earlier.stream()
                        .filter(each -> attempt.equals(String.valueOf(each.attempt())))
                        .findFirst()
                        .or(() -> earlier.stream().findFirst())
                        .orElseThrow(() -> new NotFound("earlier attempt at " + wanted)));
    }

    private void show(Desk desk, CriterionCode code, Submission earlier) {
        var now = desk.submission();
        var criterion = desk.criterion(code).criterion();
        setHeading(getTranslation("marking-desk.compare.heading", criterion.title(), now.attempt(), earlier.attempt()));
        setCrumb(crumb(desk, code), getTranslation("marking-desk.compare"));
        setLead(getTranslation("marking-desk.compare.lead", desk.candidate()));
        content.removeAll();
        var decisions = new Div(decision(earlier, code), decision(now, code));
        decisions.addClassName("side-by-side");
        content.add(decisions);
        Stream.concat(items(now, code).stream(), items(earlier, code).stream())
                .map(SubmittedItem::item)
                .distinct()
                .forEach(item -> content.add(
                        new ComparedItem(words, code, copy(earlier, item, code, now), copy(now, item, code, now))));
    }

    private static List<SubmittedItem> items(Submission submission, CriterionCode code) {
        return submission.items().stream()
                .filter(item -> item.claim(code).isPresent())
                .toList();
    }

    private Span crumb(Desk desk, CriterionCode code) {
        var back = new Place(Order.CRITERION, desk.claims(code).getFirst().key(), Pane.JUDGEMENT);
        return new Span(
                new Anchor(Addresses.MARKING, getTranslation("marking-desk.title")),
                new Span(" / "),
                new Anchor(
                        back.address(desk),
                        getTranslation(
                                "marking-desk.heading",
                                desk.candidate(),
                                desk.submission().attempt())));
    }

    private Div decision(Submission submission, CriterionCode code) {
        var judged = submission.judgement(code);
        var decision = new Div(
                new Paragraph(getTranslation("marking-desk.compare.attempt", submission.attempt(), said(judged))),
                new LetterMarks(List.of(Letter.SUFFICIENT), _ -> judged.sufficient()));
        decision.addClassName("compared-decision");
        if (!judged.comment().isBlank()) {
            decision.add(new Paragraph(getTranslation("marking-desk.how", judged.comment())));
        }
        return decision;
    }

    private String said(CriterionJudgement judged) {
        var outcome = judged.outcome();
        if (outcome == null) {
            return getTranslation("marking-desk.compare.open");
        }
        return outcome == Outcome.MET
                ? getTranslation("marking-desk.compare.met")
                : getTranslation("marking-desk.compare.not-yet", judged.whatWouldShowIt());
    }

    private ComparedItem.@Nullable Copy copy(Submission from, EvidenceId item, CriterionCode code, Submission now) {
        return items(from, code).stream()
                .filter(each -> each.item().equals(item))
                .findFirst()
                .map(each -> new ComparedItem.Copy(
                        getTranslation(
                                "marking-desk.compare.column", from.attempt(), days.exact(days.day(from.submitted()))),
                        each,
                        judged(from, new ClaimKey(item.value(), code)),
                        file -> file(from, file, now)))
                .orElse(null);
    }

    private static Div judged(Submission from, ClaimKey claim) {
        var judgement = from.judgement(claim);
        var judged = new Div(new LetterMarks(Letter.ofClaims(), judgement::letter));
        if (!judgement.note().isBlank()) {
            judged.add(new Paragraph(judgement.note()));
        }
        return judged;
    }

    /** What somebody else marked before is told; its files are theirs to open. */
    private Component file(Submission from, Attachment file, Submission now) {
        var facts = file.file();
        return from.assessor().equals(now.assessor())
                ? HandedInPanel.download(
                        facts, new OriginalDownload(facts, out -> marking.copyFile(from.id(), facts.id(), out)))
                : new Span(facts.name());
    }
}
