package org.goldthread.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.evidence.Attachment;
import org.goldthread.marking.CopyChange;
import org.goldthread.marking.SubmittedItem;
import org.goldthread.marking.Written;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;

/** One item in two attempts: what changed is named first, then both copies stand side by side, each with its judgement. */
final class ComparedItem extends Section {
    /**
     * One of the two copies.
     *
     * @param attempt what its column is called
     * @param judged how it was judged there
     */
    record Copy(String attempt, SubmittedItem item, Component judged, AttachedTo files) {}

    /** Makes the name of a file, with the way to its original where there is one. */
    interface AttachedTo {
        Component shown(Attachment file);
    }

    private final CopyWords words;
    private final CriterionCode criterion;
    private final List<WrittenFields> fields = new ArrayList<>();

    /** @param before absent where the item is new; {@code now} is absent where it was not handed in again */
    ComparedItem(CopyWords words, CriterionCode criterion, @Nullable Copy before, @Nullable Copy now) {
        this.words = words;
        this.criterion = criterion;
        addClassNames("compared-item", "stack");
        var title = Stream.of(Optional.ofNullable(now), Optional.ofNullable(before))
                .flatMap(Optional::stream)
                .map(copy -> copy.item().title())
                .findFirst()
                .orElse("");
        setAriaLabel(title);
        var changes = changes(before, now);
        add(new H2(title), named(before, now, changes));
        var both = new Div();
        both.addClassName("side-by-side");
        Stream.of(Optional.ofNullable(before), Optional.ofNullable(now))
                .flatMap(Optional::stream)
                .forEach(copy -> both.add(column(copy, changes)));
        add(both);
    }

    private List<CopyChange> changes(@Nullable Copy before, @Nullable Copy now) {
        return before == null || now == null
                ? List.of()
                : Stream.concat(
                                CopyChange.ofWritten(words(before), words(now)).stream(),
                                CopyChange.ofFiles(
                                        before.item().attachments(), now.item().attachments())
                                        .stream())
                        .toList();
    }

    private List<Written> words(Copy copy) {
        return words.of(copy.item(), criterion);
    }

    private Component named(@Nullable Copy before, @Nullable Copy now, List<CopyChange> changes) {
        if (before == null) {
            return new Paragraph(getTranslation("marking-desk.compare.new"));
        }
        if (now == null) {
            return new Paragraph(getTranslation("marking-desk.compare.not-again"));
        }
        if (changes.isEmpty()) {
            return new Paragraph(getTranslation("marking-desk.compare.same"));
        }
        var list = new UnorderedList();
        list.addClassName("changes");
        changes.forEach(change -> list.add(new ListItem(to(change))));
        return list;
    }

    /** Leads to what it names, in the copies below. */
    private Component to(CopyChange change) {
        var words = getTranslation("marking-desk.compare." + change.kind(), change.what());
        return switch (change.kind()) {
            case CHANGED, ADDED, REMOVED -> {
                var link = new NativeButton(words, _ -> fields.forEach(copy -> copy.goTo(change.what())));
                link.addClassName("link-button");
                yield link;
            }
            case FILE_ADDED, FILE_REMOVED, FILE_REPLACED -> new Span(words);
        };
    }

    private Div column(Copy copy, List<CopyChange> changes) {
        var changed = changes.stream().map(CopyChange::what).collect(Collectors.toSet());
        var column = new Div(new H3(copy.attempt()), copy.judged());
        column.addClassNames("compared-copy", "stack");
        var written = new WrittenFields(words(copy), changed);
        fields.add(written);
        column.add(written);
        if (!copy.item().attachments().isEmpty()) {
            column.add(new H3(getTranslation("marking-desk.files")), files(copy, changed));
        }
        return column;
    }

    private UnorderedList files(Copy copy, Set<String> changed) {
        var list = new UnorderedList();
        copy.item().attachments().forEach(file -> {
            var row = new ListItem(copy.files().shown(file));
            row.setClassName("changed", changed.contains(file.file().name()));
            list.add(row);
        });
        return list;
    }
}
