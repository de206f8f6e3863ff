package org.goldthread.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import org.goldthread.engagement.MeasureWords;
import org.goldthread.files.FileFacts;
import org.goldthread.marking.Attempt;
import org.goldthread.ui.Days;

/** What was handed in, as it was: criteria, items with their files, the declaration and the seal. */
final class HandedInPanel extends Section {
    HandedInPanel(Attempt attempt, MeasureWords words, Days days, Function<FileFacts, Component> file) {
        addClassNames("card", "stack");
        add(
                new H2(getTranslation("marking.handed-in")),
                small(getTranslation("marking.handed-in.how", days.exact(days.day(attempt.submitted())))));
        add(new Paragraph(CriterionName.all(
                attempt.criteria().stream().map(criterion -> criterion.code()).toList(), attempt.criteria())));
        if (!attempt.statement().isBlank()) {
            add(new H3(getTranslation("marking.statement")), new CoveringStatement(attempt.statement()));
        }
        attempt.items().forEach(item -> add(new HandedInItem(item, attempt.criteria(), words, days, file)));
        var declaration = new Paragraph(
                getTranslation("marking.declaration." + attempt.declaration().wording()));
        declaration.addClassName("declaration");
        var seal = new Paragraph(
                new Span(getTranslation(attempt.intact() ? "marking.seal.intact" : "marking.seal.broken") + " "),
                new Code(attempt.contentHash()));
        seal.addClassNames("small", "seal");
        add(declaration, seal);
    }

    /** The name of a file, as a link to the original. */
    static Anchor download(FileFacts file, OriginalDownload original) {
        var link = new Anchor();
        link.setHref(original);
        link.setText(file.name());
        return link;
    }

    private static Paragraph small(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("small");
        return paragraph;
    }
}
