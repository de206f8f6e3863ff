package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.goldthread.marking.CriterionJudgement;
import org.goldthread.marking.DeskCriterion;
import org.goldthread.marking.Letter;
import org.goldthread.portfolio.Outcome;

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

    DecisionPanel(DeskCriterion criterion, Judging judging) {
        this.judging = judging;
        judgement = criterion.judgement();
        addClassName("decision-panel");
        setAriaLabel(getTranslation("marking-desk.decision"));
        sufficient = new LetterButton(
                Letter.SUFFICIENT, yes -> refused.show(judging.decide(judgement.sufficient(yes))));
        Keys.on(sufficient, "5");
        form = new NotYetForm(judgement, judging);
        comment = new SavedText(
                getTranslation("marking-desk.comment"), words -> judging.decide(judgement.commented(words)));
        comment.setHelperText(getTranslation("marking-desk.comment-optional"));
        accepted.addClassName("small");
        var letters = new Div(sufficient);
        letters.addClassNames("letters", "letters-one");
        var outcome = new Div(met, notYet);
        outcome.addClassName("outcome");
        add(new H3(getTranslation("marking-desk.together")), accepted, letters, outcome, oneStep, refused, form, comment);
    }

    void show(DeskCriterion criterion) {
        judgement = criterion.judgement();
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
        form.show(judgement);
        comment.show(judgement.comment());
    }

    /** Pressed again, a decision is taken back. */
    private void met() {
        var next = judgement.outcome() == Outcome.MET ? judgement.undecided() : judgement.met();
        refused.show(judging.decide(next));
    }

    private void metInOneStep() {
        refused.show(judging.metInOneStep(judgement.criterion()));
    }

    private void notYet() {
        refused.setVisible(false);
        form.open();
    }

    private NativeButton decision(String key, String shortcut, Runnable action) {
        var button = new NativeButton("", _ -> action.run());
        button.addClassName("decision");
        var hint = new Span(shortcut.equals("Shift+M") ? "⇧M" : shortcut);
        hint.addClassName("key");
        hint.getElement().setAttribute("aria-hidden", "true");
        button.add(new Span(getTranslation(key)), hint);
        Keys.on(button, shortcut);
        return button;
    }

    private static void press(NativeButton button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }
}
