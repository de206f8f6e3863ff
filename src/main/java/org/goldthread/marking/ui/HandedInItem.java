package org.goldthread.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.engagement.MeasureWords;
import org.goldthread.evidence.Attachment;
import org.goldthread.evidence.Claim;
import org.goldthread.files.FileFacts;
import org.goldthread.marking.SubmittedItem;
import org.goldthread.standards.Criterion;
import org.goldthread.ui.Days;

/** The copy of an item that the assessor sees; it opens on its title. */
final class HandedInItem extends Details {
    private final Days days;

    HandedInItem(
            SubmittedItem item,
            List<Criterion> criteria,
            MeasureWords words,
            Days days,
            Function<FileFacts, Component> file) {
        this.days = days;
        addClassName("handed-in-item");
        setSummaryText(item.title());
        var content = new Div();
        content.addClassName("stack");
        content.add(small(facts(item)));
        item.claims().forEach(claim -> content.add(shown(claim, criteria)));
        content.add(
                new WrittenFields(item, days),
                new SetAside(item.dismissed()),
                new DraftComments(item.formative(), days));
        item.measures().forEach(measure -> content.add(new MeasurePicture(measure, words, days)));
        if (!item.attachments().isEmpty()) {
            content.add(files(item.attachments(), file));
        }
        add(content);
    }

    private String facts(SubmittedItem item) {
        return Stream.of(
                        getTranslation("standards.evidence-type." + item.type()),
                        period(item),
                        getTranslation("marking-desk.role." + item.role()),
                        item.thread())
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String period(SubmittedItem item) {
        var from = days.exact(item.activityFrom());
        var to = item.activityTo();
        if (to == null) {
            return getTranslation("marking-desk.since", from);
        }
        return to.equals(item.activityFrom()) ? from : from + " – " + days.exact(to);
    }

    private Paragraph shown(Claim claim, List<Criterion> criteria) {
        var key = claim.locator().isBlank() ? "marking.copy.how" : "marking.copy.where-and-how";
        var strip = new Paragraph(
                getTranslation(key, CriterionName.of(claim.criterion(), criteria), claim.rationale(), claim.locator()));
        strip.addClassName("hint");
        return strip;
    }

    private Div files(List<Attachment> attachments, Function<FileFacts, Component> file) {
        var row = new Div(new Span(getTranslation("marking.copy.files")));
        row.addClassName("row");
        attachments.forEach(attachment -> row.add(file.apply(attachment.file())));
        return row;
    }

    private static Paragraph small(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("small");
        return paragraph;
    }
}
