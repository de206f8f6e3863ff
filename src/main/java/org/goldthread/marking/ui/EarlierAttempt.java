package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.goldthread.evidence.Claim;
import org.goldthread.marking.ClaimJudgement;
import org.goldthread.marking.ClaimKey;
import org.goldthread.marking.CriterionJudgement;
import org.goldthread.marking.Letter;
import org.goldthread.marking.Submission;
import org.goldthread.marking.SubmittedItem;
import org.goldthread.portfolio.Outcome;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.standards.CriterionCode;
import org.goldthread.ui.Days;

/** How an earlier attempt at this criterion ended, with its items to compare. */
final class EarlierAttempt extends Div {
    EarlierAttempt(Submission earlier, CriterionCode code, SubmissionId now, Days days) {
        addClassName("hint");
        earlier.criterionJudgements().stream()
                .filter(judged -> judged.criterion().equals(code))
                .findFirst()
                .ifPresent(judged -> add(new Paragraph(decided(earlier, judged))));
        var finished = earlier.finished();
        var compare = new NativeDetails(
                getTranslation("marking-desk.earlier-items", finished == null ? "" : days.exact(days.day(finished))));
        compare.setContent(items(earlier, code));
        var beside = new Anchor(
                CompareView.address(now, code, earlier.attempt()), getTranslation("marking-desk.compare.link"));
        Keys.on(beside, "B");
        beside.add(new Span(" "), new KeyCap(getTranslation("marking-desk.keys.cap.B")));
        add(compare, beside);
    }

    private String decided(Submission earlier, CriterionJudgement judged) {
        return judged.outcome() == Outcome.NOT_YET
                ? getTranslation("marking-desk.earlier-not-yet", earlier.attempt(), judged.whatWouldShowIt())
                : getTranslation("marking-desk.earlier-met", earlier.attempt());
    }

    private UnorderedList items(Submission earlier, CriterionCode code) {
        var list = new UnorderedList();
        earlier.items()
                .forEach(item -> item.claims().stream()
                        .filter(claim -> claim.criterion().equals(code))
                        .forEach(claim -> list.add(new ListItem(item(earlier, item, claim)))));
        return list;
    }

    private String item(Submission earlier, SubmittedItem item, Claim claim) {
        var key = new ClaimKey(item.item().value(), claim.criterion());
        var letters = earlier.claimJudgements().stream()
                .filter(judged -> judged.claim().equals(key))
                .findFirst()
                .map(this::letters)
                .orElse("");
        return getTranslation("marking-desk.earlier-item", item.title(), claim.rationale(), letters);
    }

    private String letters(ClaimJudgement judged) {
        return Letter.ofClaims().stream()
                .filter(letter -> Boolean.FALSE.equals(judged.letter(letter)))
                .map(letter ->
                        getTranslation("marking-desk.not-letter", getTranslation("marking-desk.letter." + letter)))
                .collect(Collectors.joining(", "));
    }
}
