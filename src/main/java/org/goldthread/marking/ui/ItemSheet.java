package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldthread.engagement.MeasureWords;
import org.goldthread.marking.SubmittedItem;
import org.goldthread.ui.Days;
import org.jspecify.annotations.Nullable;

/** An item as it was handed in: what was written, its measures, then its files one under the other. */
final class ItemSheet extends EvidenceSheet {
    private final List<FilePanel> files = new ArrayList<>();

    ItemSheet(SubmittedItem item, SubmittedFiles service, MeasureWords words, Days days) {
        this(item, null, service, words, days);
    }

    /** @param before the copy of an earlier attempt: what is written otherwise now is marked */
    ItemSheet(
            SubmittedItem item, @Nullable SubmittedItem before, SubmittedFiles service, MeasureWords words, Days days) {
        super(item.title());
        item.attachments().forEach(attachment -> files.add(new FilePanel(attachment, service, days)));
        if (files.size() > 1) {
            add(new FileJumps(files));
        }
        add(new H3(getTranslation("marking-desk.written")), WrittenFields.of(item, before, days));
        add(new SetAside(item.dismissed()), new DraftComments(item.formative(), days));
        item.measures().forEach(measure -> add(new MeasurePicture(measure, words, days)));
        var ground = new Div();
        files.forEach(ground::add);
        add(ground);
    }

    @Override
    Optional<FilePanel> fileWith(int page, String where) {
        var having = files.stream().filter(file -> file.hasPage(page)).toList();
        return having.stream()
                .filter(file -> file.isNamedIn(where))
                .findFirst()
                .or(() -> having.stream().findFirst());
    }

    @Override
    int files() {
        return files.size();
    }

    @Override
    void goToFiles() {
        files.getFirst().bringIntoView();
    }
}
