package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.goldthread.marking.CriterionJudgement;
import org.goldthread.marking.DeskClaim;
import org.goldthread.marking.DeskCriterion;
import org.goldthread.marking.Letter;
import org.goldthread.portfolio.Outcome;
import org.goldthread.rules.Refusal;

/** The decision on one criterion: S over its accepted claims, met or not yet, and a comment. */
final class DecisionPanel extends Section {
    private final Judging judging;
    private final Paragraph accepted = new Paragraph();
    private final LetterButton sufficient;
    private final NativeButton met = decision("marking-desk.met", "M", this::met);
    private final NativeButton notYet = decision("marking-desk.not-yet", "N", this::notYet);
    private final NativeButton oneStep = decision("marking-desk.met-in-one-step", "Shift+M", this::metInOneStep);
    private final RefusalText refused = new RefusalText();
    private final NotYetForm form;
    private final SavedText comment;
    private CriterionJudgement judgement;
    private List<DeskClaim> claims;

    DecisionPanel(DeskCriterion criterion, Judging judging) {
        this.judging = judging;
        judgement = criterion.judgement();
        claims = criterion.claims();
        addClassName("decision-panel");
        setAriaLabel(getTranslation("marking-desk.decision"));
        sufficient = new LetterButton(
                Letter.SUFFICIENT, yes -> refused.show(judging.decide(judgement, now -> now.sufficient(yes))));
        sufficient.on("5");
        comment = new SavedText(
                getTranslation("marking-desk.comment"),
                judging.typed("comment", judgement.criterion()),
                words -> judging.comment(judgement, words));
        comment.setHelperText(getTranslation("marking-desk.comment-optional"));
        var caret = new Caret(comment);
        form = new NotYetForm(criterion, judging, caret, notYet::focus);
        accepted.addClassName("small");
        var letters = new Div(sufficient);
        letters.addClassNames("letters", "letters-one");
        var outcome = new Div(met, notYet);
        outcome.addClassName("outcome");
        add(
                new H3(getTranslation("marking-desk.together")),
                accepted,
                letters,
                outcome,
                oneStep,
                refused,
                form,
                comment,
                new CommentBank(judging.bank(), criterion.criterion(), caret));
    }

    void show(DeskCriterion criterion) {
        judgement = criterion.judgement();
        claims = criterion.claims();
        long yes = criterion.claims().stream()
                .filter(claim -> claim.judgement().isAccepted())
                .count();
        accepted.setText(getTranslation(
                "marking-desk.accepted",
                yes,
                criterion.claims().size(),
                criterion.acceptedEarlier().size()));
        sufficient.show(judgement.sufficient());
        press(met, judgement.outcome() == Outcome.MET);
        press(notYet, judgement.outcome() == Outcome.NOT_YET);
        form.show(criterion);
        comment.show(judgement.comment());
    }

    /** Pressed again, a decision is taken back. Letters not judged yet are named, for all would be needed to finish. */
    private void met() {
        if (judgement.outcome() == Outcome.MET) {
            refused.show(judging.decide(judgement, CriterionJudgement::undecided));
        } else if (!refused.show(missing())) {
            refused.show(judging.decide(judgement, CriterionJudgement::met));
        }
    }

    private Optional<Refusal> missing() {
        var letters = new OpenLetters(claims, judgement).words();
        return letters.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of("section 5", "marking-desk.letters-missing", letters));
    }

    private void metInOneStep() {
        refused.show(judging.metInOneStep(
                judgement.criterion(), claims.stream().map(DeskClaim::key).toList()));
    }

    private void notYet() {
        refused.setVisible(false);
        form.open();
    }

    private NativeButton decision(String key, String shortcut, Runnable action) {
        var button = new NativeButton("", _ -> action.run());
        button.addClassName("decision");
        button.add(new Span(getTranslation(key)), new KeyCap(shortcut.equals("Shift+M") ? "⇧ M" : shortcut));
        Keys.on(button, shortcut);
        return button;
    }

    private static void press(NativeButton button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }
}
