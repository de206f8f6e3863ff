package org.goldthread.marking.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldthread.marking.CriterionJudgement;
import org.goldthread.marking.DeskClaim;
import org.goldthread.marking.DeskCriterion;
import org.goldthread.marking.Letter;
import org.goldthread.portfolio.Outcome;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.TextRules;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.UnsavedTyping;

/** A not yet says which letter fails, and in one sentence what would show it. */
final class NotYetForm extends Div {
    private static final String SENTENCE = "would-show";

    private final Judging judging;
    private final Caret caret;
    private final Runnable onAside;
    private final CheckboxGroup<Letter> failing = new CheckboxGroup<>(getTranslation("marking-desk.which-letter"));
    private final TextArea wouldShow = new TextArea(getTranslation("marking-desk.what-would-show"));
    private final Checkbox othersYes = new Checkbox(getTranslation("marking-desk.others-yes"));
    private final RefusalText refused = new RefusalText();
    private final BothTexts both = new BothTexts(this::takeTheirs, this::keepMine);
    private final Button change = Buttons.quiet(getTranslation("marking-desk.change"), this::open);
    private final Div fields;
    private final Paragraph said = new Paragraph();
    private final LettersLeft left = new LettersLeft(this::othersYes);
    private final Div standing;
    private final UnsavedTyping typing = new UnsavedTyping(this);
    private CriterionJudgement judgement;
    /** What stood there when it was opened: leaving it brings that back. */
    private CriterionJudgement opened;

    private List<DeskClaim> claims;

    /**
     * @param caret one's own comments can be put in here, too
     * @param onAside after the form was put out of the way, with nothing saved to go on from
     */
    NotYetForm(DeskCriterion criterion, Judging judging, Caret caret, Runnable onAside) {
        this.judging = judging;
        this.caret = caret;
        this.onAside = onAside;
        judgement = criterion.judgement();
        opened = judgement;
        claims = criterion.claims();
        addClassName("not-yet");
        failing.setItems(List.of(Letter.values()));
        failing.setItemLabelGenerator(letter -> getTranslation("marking-desk.letter-with-initial." + letter));
        failing.setManualValidation(true);
        failing.setErrorMessage(getTranslation("marking-desk.which-letter-missing"));
        caret.follow(wouldShow);
        wouldShow.addClassName("wide");
        wouldShow.setManualValidation(true);
        wouldShow.setErrorMessage(getTranslation("marking-desk.what-would-show-missing"));
        wouldShow.setHelperText(getTranslation("marking-desk.what-would-show-help"));
        // Half a sentence is on the server, too, so that one goes on with it on another device.
        wouldShow.setValueChangeMode(ValueChangeMode.TIMEOUT);
        wouldShow.setValueChangeTimeout(SavedText.MILLIS);
        // Leaving the field sends what was typed since, as any event flushes the ones held back.
        wouldShow.addBlurListener(_ -> {});
        wouldShow.addValueChangeListener(_ -> draft());
        failing.addValueChangeListener(_ -> draft());
        failing.addValueChangeListener(_ -> sayWhatElse());
        var save = Buttons.primary(getTranslation("marking-desk.not-yet-save"), this::save);
        var cancel = Buttons.quiet(getTranslation("marking-desk.cancel"), this::close);
        var buttons = new Div(save, cancel);
        buttons.addClassName("row");
        fields = new Div(both, failing, wouldShow, othersYes, refused, buttons);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(fields).resetFocusOnActiveElement();
        fields.addClassNames("inset-form", "stack");
        standing = new Div(said, left, buttons());
        standing.addClassName("standing");
        add(standing, fields);
        Keys.escapes(fields, this::putAside);
        fields.setVisible(false);
    }

    /** Opens with what was said before, or with the letters that are no. */
    void open() {
        both.settle();
        opened = judgement;
        failing.setValue(judgement.failing().isEmpty() ? lettersThatAreNo() : judgement.failing());
        wouldShow.setValue(judgement.whatWouldShowIt());
        typing.keep(judging.typed("not-yet", judgement.criterion()), Map.of(SENTENCE, wouldShow));
        unfold(true);
        caret.goTo(wouldShow);
        standing.setVisible(false);
        othersYes.setValue(false);
        sayWhatElse();
        fields.scrollIntoView();
        if (failing.isEmpty()) {
            failing.getElement().executeJs("this.querySelector('vaadin-checkbox').focus()");
        } else {
            wouldShow.focus();
        }
    }

    private void unfold(boolean open) {
        fields.setVisible(open);
        caret.moved();
    }

    /** S goes with what fails while nobody has judged it; the letters still open can be judged with it. */
    private void sayWhatElse() {
        boolean alsoS = judgement.sufficient() == null
                && !failing.isEmpty()
                && !failing.getValue().contains(Letter.SUFFICIENT);
        failing.setHelperText(alsoS ? getTranslation("marking-desk.also-not-sufficient") : "");
        othersYes.setVisible(claims.stream().anyMatch(claim -> claim.judgement().isOpenBut(failing.getValue())));
    }

    private Set<Letter> lettersThatAreNo() {
        var no = EnumSet.noneOf(Letter.class);
        Letter.ofClaims().stream()
                .filter(letter -> claims.stream()
                        .anyMatch(
                                claim -> Boolean.FALSE.equals(claim.judgement().letter(letter))))
                .forEach(no::add);
        if (Boolean.FALSE.equals(judgement.sufficient())) {
            no.add(Letter.SUFFICIENT);
        }
        return no;
    }

    void show(DeskCriterion criterion) {
        claims = criterion.claims();
        show(criterion.judgement());
    }

    private void show(CriterionJudgement saved) {
        judgement = saved;
        boolean stands = saved.outcome() == Outcome.NOT_YET;
        standing.setVisible(stands && !fields.isVisible());
        said.setText(stands ? getTranslation("marking-desk.not-yet-because", letters(), saved.whatWouldShowIt()) : "");
        left.show(new OpenLetters(claims, saved));
        if (both.isOpen()) {
            both.show(saved.whatWouldShowIt(), letters());
        }
    }

    /**
     * Before it is decided only: afterwards "not yet" stands as it was saved, until it is saved anew. The browser hears that
     * it is saved, else it would bring back what was typed last over a comment put in since.
     */
    private void draft() {
        var words = wouldShow.getValue();
        var letters = failing.getValue();
        var isNew = !words.strip().equals(judgement.whatWouldShowIt()) || !letters.equals(judgement.failing());
        if (fields.isVisible() && judgement.outcome() == null && isNew && !both.isOpen()) {
            var failed = answer(TextRules.text(words).or(() -> judging.draft(judgement, letters, words)));
            if (!failed) {
                typing.saved("", Map.of(SENTENCE, words));
            }
        }
    }

    /** True if it is not saved; where other words stand by now, nothing goes over them before the person chose. */
    private boolean answer(Optional<Refusal> refusal) {
        if (refusal.filter(Judging::isConflict).isPresent()) {
            both.show(judgement.whatWouldShowIt(), letters());
            refused.show(Optional.empty());
            return true;
        }
        return refused.show(refusal);
    }

    private void takeTheirs() {
        opened = judgement;
        typing.forget();
        refused.show(Optional.empty());
        failing.setValue(judgement.failing());
        wouldShow.setValue(judgement.whatWouldShowIt());
    }

    private void keepMine() {
        opened = judgement;
        refused.show(Optional.empty());
        draft();
    }

    private void save() {
        failing.setInvalid(failing.isEmpty());
        wouldShow.setInvalid(wouldShow.getValue().isBlank());
        boolean missing = failing.isInvalid() || wouldShow.isInvalid();
        if (missing || refused.show(both.toChoose().or(() -> TextRules.text(wouldShow.getValue())))) {
            return;
        }
        fields.setVisible(false);
        var letters = failing.getValue();
        var sentence = wouldShow.getValue().strip();
        boolean failed = answer(judging.notYet(judgement, letters, sentence));
        if (!failed && othersYes.isVisible() && othersYes.getValue()) {
            failed = refused.show(judging.othersYes(claims, letters));
        }
        unfold(failed);
        if (!failed) {
            typing.forget();
            show(judgement);
            change.focus();
        }
    }

    private Optional<Refusal> othersYes() {
        var refusal = judging.othersYes(claims, judgement.failing());
        change.focus();
        return refusal;
    }

    /** Out of the way, and there again as it was typed when it is opened anew. */
    private void putAside() {
        if (!fields.isVisible() || both.isOpen()) {
            return;
        }
        unfold(false);
        show(judgement);
        if (standing.isVisible()) {
            change.focus();
        } else {
            onAside.run();
        }
    }

    private void close() {
        typing.forget();
        unfold(false);
        boolean asOpened = judgement.whatWouldShowIt().equals(opened.whatWouldShowIt())
                && judgement.failing().equals(opened.failing());
        // what another tab saved meanwhile stays
        if (judgement.outcome() == null && !asOpened && !both.isOpen()) {
            refused.show(judging.draft(judgement, opened.failing(), opened.whatWouldShowIt()));
        }
        both.settle();
        show(judgement);
    }

    private Div buttons() {
        var buttons = new Div(
                change,
                Buttons.quiet(
                        getTranslation("marking-desk.take-back"),
                        () -> refused.show(judging.decide(judgement, CriterionJudgement::undecided))));
        buttons.addClassName("row");
        return buttons;
    }

    private String letters() {
        return judgement.failing().stream()
                .sorted()
                .map(letter -> getTranslation("marking-desk.letter." + letter))
                .collect(Collectors.joining(", "));
    }
}
