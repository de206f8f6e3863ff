package org.goldthread.evidence.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.goldthread.evidence.Stage;
import org.goldthread.evidence.StageForm;
import org.goldthread.evidence.Suggested;
import org.goldthread.evidence.Wanted;
import org.goldthread.standards.Criterion;
import org.jspecify.annotations.Nullable;

/** What helps to show a criterion: what was asked for when it came back, and what the assessor looks for. */
final class CriterionHelp extends Div {
    private final Criterion criterion;
    private final AboutCriteria about;
    private final Div ways = new Div();
    private @Nullable Stage stage;

    CriterionHelp(Criterion criterion, AboutCriteria about) {
        this.criterion = criterion;
        this.about = about;
        ways.addClassName("hint-actions");
        addClassName("criterion-help");
        var wanted = about.wanted().get(criterion.code());
        if (wanted != null) {
            add(asked(wanted));
        }
        var lookFor = new Details(
                Words.text("evidence.look-for"),
                small(Words.text("evidence.look-for.seeks", Words.sentence(criterion.lookFor()))),
                small(Words.text("evidence.look-for.avoid", Words.sentence(criterion.avoid()))));
        lookFor.addClassName("look-for");
        add(lookFor);
    }

    /** The questions of this stage that speak for the criterion: where the answer most likely goes. */
    void at(Stage next) {
        if (next == stage) {
            return;
        }
        stage = next;
        ways.removeAll();
        StageForm.of(next).suggests().stream()
                .filter(suggested -> suggested.criterion().equals(criterion.code()))
                .map(Suggested::because)
                .flatMap(names -> names.stream().limit(4))
                .map(this::way)
                .forEach(ways::add);
    }

    private Div asked(Wanted wanted) {
        var words = new Paragraph(Words.text("evidence.wanted", wanted.whatWouldShowIt()));
        words.addClassName("as-typed");
        var asked = new Div(words);
        asked.addClassNames("hint", "wanted");
        var by = wanted.by();
        if (by != null) {
            asked.add(small(Words.text("evidence.wanted.by", about.days().exact(by))));
        }
        asked.add(ways);
        return asked;
    }

    private NativeButton way(String question) {
        var way = new NativeButton(Words.text("evidence.hints.answer", Words.text("evidence.ask." + question)));
        way.addClassName("link-button");
        way.addClickListener(_ -> about.go().accept(question));
        return way;
    }

    private static Paragraph small(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("small");
        return paragraph;
    }
}
