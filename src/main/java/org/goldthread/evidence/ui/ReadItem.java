package org.goldthread.evidence.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.engagement.Measure;
import org.goldthread.engagement.MeasureChart;
import org.goldthread.engagement.MeasureId;
import org.goldthread.engagement.MeasureWords;
import org.goldthread.evidence.Answer;
import org.goldthread.evidence.Answers;
import org.goldthread.evidence.Attachment;
import org.goldthread.evidence.Claim;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.OpenedLook;
import org.goldthread.evidence.Witness;
import org.goldthread.ui.Days;
import org.jspecify.annotations.Nullable;

/** An item to read: what it is to show, what was written, its measures, its files with a safe look at each. */
final class ReadItem extends Div {
    private final OpenedLook look;
    private final Days days;
    private final FieldWords words;

    ReadItem(OpenedLook look, FileSource files, MeasureWords measures, Days days) {
        this.look = look;
        this.days = days;
        words = new FieldWords(days, _ -> look.thread());
        addClassNames("read-item", "stack");
        var facts = new Paragraph(facts(look.item()));
        facts.addClassName("small");
        add(facts);
        if (!look.claims().isEmpty()) {
            add(new H2(Words.text("evidence.looks.to-show")));
            look.claims().forEach(claim -> add(shown(claim)));
        }
        add(new H2(Words.text("evidence.looks.written")), written(look.item()));
        look.measures().forEach(measure -> add(measure(measure, measures)));
        if (!look.item().attachments().isEmpty()) {
            add(new H2(Words.text("evidence.files")), files(look.item().attachments(), files));
        }
    }

    private String facts(EvidenceItem item) {
        return Stream.of(
                        Words.of(item.stage()),
                        Words.of(item.type()),
                        days.period(item.activityFrom(), item.activityTo()),
                        Words.of(item.role()),
                        look.thread())
                .filter(fact -> !fact.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private Div shown(Claim claim) {
        var name = new Span(AskForm.named(claim.criterion(), look.framework()));
        name.addClassName("strong");
        var how = new Paragraph(Stream.of(claim.locator(), claim.rationale())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · ")));
        how.addClassName("as-typed");
        var shown = new Div(name, how);
        shown.addClassName("hint");
        return shown;
    }

    private DescriptionList written(EvidenceItem item) {
        var list = new DescriptionList();
        list.addClassName("written-fields");
        Stream.of(
                        List.of(new Answer("summary", item.summary())),
                        Answers.of((Record) item.detail()),
                        List.of(
                                new Answer("customerGroups", item.customerGroups()),
                                new Answer("impact", item.impact()),
                                new Answer("inclusionAdjustments", item.inclusionAdjustments()),
                                new Answer("reflection", item.reflection()),
                                new Answer("testimony", item.testimony())))
                .flatMap(List::stream)
                .filter(answer -> answer.isFilled() && !(answer.value() instanceof MeasureId))
                .forEach(answer -> {
                    var text = new Span(words.of(toRead(answer.value())));
                    text.addClassName("as-typed");
                    list.add(
                            new DescriptionList.Term(Words.text("marking-desk.field." + answer.name())),
                            new DescriptionList.Description(text));
                });
        return list;
    }

    /** How to reach a witness is for the assessor of what is handed in. */
    private static @Nullable Object toRead(@Nullable Object answer) {
        return answer instanceof Witness witness
                ? new Witness(witness.name(), witness.role(), witness.relationship(), "", witness.statedOn())
                : answer;
    }

    private static Div measure(Measure measure, MeasureWords words) {
        var shown = new Div(
                new H3(measure.name()),
                new Paragraph(words.summary(measure)),
                new Paragraph(words.comparison(measure)));
        shown.addClassName("measure-chart");
        picture(shown, "wide-chart", words.chart(measure, List.of(), MeasureChart.WIDE));
        picture(shown, "narrow-chart", words.chart(measure, List.of(), MeasureChart.NARROW));
        return shown;
    }

    private static void picture(Div shown, String css, String svg) {
        if (!svg.isEmpty()) {
            var picture = new Svg(svg);
            picture.addClassName(css);
            shown.add(picture);
        }
    }

    private static UnorderedList files(List<Attachment> attachments, FileSource source) {
        var list = new UnorderedList();
        list.addClassName("file-list");
        attachments.stream().map(Attachment::file).forEach(facts -> {
            var preview = new FileLook(facts, source);
            var actions = new Div();
            actions.addClassName("file-actions");
            if (FileLook.canShow(facts)) {
                actions.add(preview.button());
            }
            var download = new Anchor(FileContent.original(facts, source), Words.text("evidence.file.download"));
            download.setAriaLabel(Words.text("evidence.file.download-named", facts.name()));
            actions.add(download);
            var line = new Div(FileRow.what(facts), actions);
            line.addClassName("file-line");
            var row = new ListItem(line, preview);
            row.addClassName("file-row");
            list.add(row);
        });
        return list;
    }
}
