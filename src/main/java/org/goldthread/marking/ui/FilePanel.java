package org.goldthread.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.evidence.Attachment;
import org.goldthread.files.FileFacts;
import org.goldthread.ui.Days;
import org.jspecify.annotations.Nullable;

/** One attached file: its facts, the original to download, and what of it can be shown safely. */
final class FilePanel extends Section {
    private final FileFacts file;
    private final @Nullable PageGallery pages;

    FilePanel(Attachment attachment, SubmittedFiles files, Days days) {
        this.file = attachment.file();
        this.pages = file.isPdf() && file.pages() > 0 ? new PageGallery(file, files) : null;
        addClassName("file-panel");
        setAriaLabel(file.name());
        getElement().setAttribute("tabindex", "-1");
        var facts = new Paragraph(facts(attachment, days));
        facts.addClassName("small");
        var original = new Anchor(
                new OriginalDownload(file, out -> files.copy(file.id(), out)), getTranslation("marking-desk.original"));
        original.setAriaLabel(getTranslation("marking-desk.original-of", file.name()));
        original.setTarget("_blank");
        var head = new Div(new Div(new H3(file.name()), facts), original);
        head.addClassName("file-head");
        add(head);
        if (pages != null) {
            add(new FileText(file, files, this::goTo));
        }
        add(shown(files));
    }

    String name() {
        return file.name();
    }

    /** By its name, with or without what it ends in. */
    boolean isNamedIn(String words) {
        var name = file.name().toLowerCase(Locale.ROOT);
        var bare = name.replaceFirst("\\.[^.]*$", "");
        return !bare.isBlank() && words.toLowerCase(Locale.ROOT).contains(bare);
    }

    boolean hasPage(int page) {
        return pages != null && page >= 1 && page <= file.pages();
    }

    void goTo(int page) {
        if (pages != null) {
            pages.goTo(page);
        }
    }

    void bringIntoView() {
        getElement().scrollIntoView();
        getElement().callJsFunction("focus");
    }

    private Component shown(SubmittedFiles files) {
        if (pages != null) {
            return pages;
        }
        if (file.isImage()) {
            return new ImageFile(file, files);
        }
        if (file.isText()) {
            return new TextFile(file, files);
        }
        if (Player.plays(file)) {
            return new Player(file, files);
        }
        return new Paragraph(getTranslation("marking-desk.not-shown"));
    }

    private String facts(Attachment attachment, Days days) {
        return Stream.of(
                        Optional.of(getTranslation("marking-desk.kilobytes", Math.max(1, file.size() / 1024))),
                        Optional.of(file.pages())
                                .filter(count -> file.isPdf() && count > 0)
                                .map(count -> getTranslation("marking-desk.pages", count)),
                        Optional.ofNullable(attachment.dated())
                                .map(day -> getTranslation("marking-desk.dated", days.exact(day))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
