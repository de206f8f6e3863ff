package org.goldthread.threads.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import org.goldthread.engagement.EngagementId;
import org.goldthread.evidence.Suggestions;
import org.goldthread.threads.StageOnThread;
import org.goldthread.ui.Buttons;

/** A stage on the line: its dot, name, days and state, then its evidence, or why it is missed. */
class StageItem extends ListItem {
    private final ThreadWords words;

    StageItem(StageOnThread stage, EngagementId thread, ThreadWords words) {
        this.words = words;
        addClassName("thread-stage");
        var name = getTranslation("threads.stage." + stage.stage());
        add(StateMark.dot(stage.state()), new H2(name), when(stage));
        if (stage.isMissing()) {
            add(missing(stage, thread));
            return;
        }
        stage.items().forEach(item -> add(new EvidenceEntry(item, words)));
        var more = new Anchor(words.newEvidence(stage.stage(), thread), getTranslation("threads.more"));
        more.addClassName("thread-add");
        more.setAriaLabel(getTranslation("threads.more.label", name));
        add(more);
    }

    private Paragraph when(StageOnThread stage) {
        var state = new Span(getTranslation("threads.state." + stage.state()));
        state.addClassNames("stage-word", "stage-word-" + StateMark.css(stage.state()));
        var when = new Paragraph();
        when.addClassNames("small", "thread-stage-when");
        if (!stage.isMissing()) {
            when.add(new Span(words.when(stage)), new Span(" · "));
        }
        when.add(state);
        return when;
    }

    private Div missing(StageOnThread stage, EngagementId thread) {
        var helps = new Paragraph(
                getTranslation("threads.shows", words.criteria().of(Suggestions.of(stage.stage(), Set.of()))));
        helps.addClassName("small");
        var missing = new Div(
                new Paragraph(getTranslation("threads.why." + stage.stage())),
                helps,
                Buttons.to(words.newEvidence(stage.stage(), thread), getTranslation("threads.add." + stage.stage())));
        missing.addClassName("thread-missing");
        return missing;
    }
}
