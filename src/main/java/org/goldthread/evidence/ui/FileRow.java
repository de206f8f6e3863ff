package org.goldthread.evidence.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import org.goldthread.evidence.Attachment;
import org.goldthread.files.FileFacts;
import org.goldthread.files.FileNote;
import org.goldthread.files.FilesService;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.DayField;

/** One attached file: what it is, the day it is from, a look, the original, and away with it. */
final class FileRow extends ListItem {
    private static final int KILO = 1_000;

    private final FileFacts facts;
    private final UnorderedList notes = new UnorderedList();
    private final Fields fields;
    private final DatePicker dated;

    FileRow(Attachment attachment, Set<FileNote> said, FilesService files, Runnable changed, Runnable remove) {
        facts = attachment.file();
        addClassName("file-row");
        fields = new Fields(changed);
        var asksDay = facts.isImage() ? "evidence.file.taken" : "evidence.file.dated";
        dated = fields.named("dated", DayField.labelled(Words.text(asksDay)));
        dated.setAriaLabel(Words.text(asksDay + "-named", facts.name()));
        dated.setValue(attachment.dated());
        dated.setClearButtonVisible(true);
        dated.addValueChangeListener(_ -> changed.run());
        notes.addClassName("file-notes");
        said.stream().sorted().map(Words::of).map(ListItem::new).forEach(notes::add);
        var source = new FileSource.Own(files);
        var look = new FileLook(facts, source);
        var actions = new Div();
        actions.addClassName("file-actions");
        if (FileLook.canShow(facts)) {
            actions.add(look.button());
        }
        var download = new Anchor(FileContent.original(facts, source), Words.text("evidence.file.download"));
        download.setAriaLabel(Words.text("evidence.file.download-named", facts.name()));
        var away = Buttons.quiet(Words.text("evidence.file.remove"), remove);
        away.setAriaLabel(Words.text("evidence.file.remove-named", facts.name()));
        actions.add(download, away);
        var line = new Div(facts.isImage() ? small(source) : sign(), what(), dated, actions);
        line.addClassName("file-line");
        add(line, notes, look);
    }

    Attachment read() {
        fields.acceptAll();
        return new Attachment(facts, dated.getValue());
    }

    /** Says at its day why that cannot be kept. */
    void refuse(String why) {
        fields.refuse("dated", why);
    }

    /** Its name stands beside it, so that screen readers pass it by. */
    private Image small(FileSource source) {
        var small = new Image(FileContent.picture(facts, 1, source), "");
        small.addClassName("file-sign");
        small.getElement().setAttribute("loading", "lazy");
        return small;
    }

    private Span sign() {
        var sign = new Span(extension());
        sign.addClassName("file-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        return sign;
    }

    private String extension() {
        var dot = facts.name().lastIndexOf('.');
        var extension = dot < 0 ? "" : facts.name().substring(dot + 1);
        return extension.length() > 4 ? "" : extension.toUpperCase(Locale.ROOT);
    }

    private Div what() {
        return what(facts);
    }

    /** Its name, and how much there is of it. */
    static Div what(FileFacts facts) {
        var name = new Span(facts.name());
        name.addClassName("file-name");
        var parts = new ArrayList<String>();
        if (facts.isPdf() && facts.pages() > 0) {
            parts.add(Words.text("evidence.file.pages", facts.pages()));
        }
        parts.add(size(facts.size()));
        var details = new Span(String.join(" · ", parts));
        details.addClassName("small");
        var what = new Div(name, details);
        what.addClassName("file-what");
        return what;
    }

    private static String size(long bytes) {
        return bytes < KILO * KILO
                ? Words.text("evidence.file.kilobytes", Math.max(1, bytes / KILO))
                : Words.text("evidence.file.megabytes", (bytes + KILO * KILO / 2) / (KILO * KILO));
    }
}
