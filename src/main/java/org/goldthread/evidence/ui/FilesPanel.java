package org.goldthread.evidence.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goldthread.evidence.Attachment;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.files.Attachable;
import org.goldthread.files.FileFacts;
import org.goldthread.files.FileNote;
import org.goldthread.files.FilesService;
import org.goldthread.rules.Refused;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Notices;
import org.goldthread.ui.Texts;
import org.goldthread.ui.UploadTexts;

/** The files of an item: drop or choose several, see what came of each, take one away and get it back. */
final class FilesPanel extends Section implements FieldError.Shown {
    private final FilesService files;
    private final Texts texts;
    private final Runnable changed;
    private final H2 heading = new H2(Words.text("evidence.files"));
    private final UnorderedList list = new UnorderedList();
    private final FieldError error = new FieldError();
    private final UnorderedList problems = new UnorderedList();
    private final Paragraph kind = new Paragraph();
    private final Upload upload = new Upload();
    private final List<FileRow> rows = new ArrayList<>();

    FilesPanel(FilesService files, Texts texts, Runnable changed) {
        this.files = files;
        this.texts = texts;
        this.changed = changed;
        addClassName("files-panel");
        list.addClassName("file-list");
        problems.addClassName("upload-problems");
        problems.getElement().setAttribute("aria-live", "assertive");
        kind.addClassName("small");
        kind.getElement().setAttribute("role", "status");
        kind.setVisible(false);
        prepareUpload();
        add(heading, list, kind, upload, problems, error);
    }

    /** Says in other words what is to be chosen. */
    void asksFor(String what, String choose) {
        heading.setText(what);
        upload.setUploadButton(Buttons.plain(choose, () -> {}));
    }

    void show(List<Attachment> attachments) {
        rows.clear();
        list.removeAll();
        var notes =
                files.notes(attachments.stream().map(each -> each.file().id()).toList());
        attachments.forEach(each -> append(each, notes.getOrDefault(each.file().id(), Set.of())));
    }

    EvidenceItem read(EvidenceItem item) {
        return item.withAttachments(rows.stream().map(FileRow::read).toList());
    }

    /** At the file it is about, or for all of them. */
    void refuse(int row, String why) {
        if (row >= 0 && row < rows.size()) {
            rows.get(row).refuse(why);
        } else {
            setErrorMessage(why);
            setInvalid(true);
        }
    }

    /** The kind follows the files until somebody sets one: said where the file is, as the kind stands elsewhere. */
    void sayKind(EvidenceItem before, EvidenceItem now) {
        if (now.type() != before.type()) {
            kind.setVisible(!now.attachments().equals(before.attachments()));
            kind.setText(Words.text(
                    rows.isEmpty() ? "evidence.files.kind-without" : "evidence.files.kind", Words.of(now.type())));
        }
    }

    void acceptAll() {
        setInvalid(false);
    }

    @Override
    public FieldError error() {
        return error;
    }

    private void prepareUpload() {
        upload.setAcceptedFileExtensions(Attachable.extensions().stream()
                .map(extension -> "." + extension)
                .toArray(String[]::new));
        upload.setMaxFileSize(Attachable.LIMIT);
        upload.setDropLabel(new Span(Words.text("evidence.files.drop")));
        upload.setUploadButton(Buttons.plain(Words.text("evidence.files.choose"), () -> {}));
        upload.setI18n(UploadTexts.make());
        upload.setUploadHandler(this::receive);
        upload.addFileRejectedListener(rejected ->
                tellOfProblem(rejected.getFileName(), rejected.getErrorMessage() + " " + rejected.getFileName()));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
    }

    /** Runs on the upload's own thread: a large file holds up nothing else on the screen. */
    private void receive(UploadEvent event) throws IOException {
        try (var content = event.getInputStream()) {
            var facts = files.upload(event.getFileName(), content);
            tell(event, () -> attach(facts));
        } catch (Refused refused) {
            var why = texts.of(refused.refusal().key(), refused.refusal().args().toArray());
            event.reject(why);
            tell(event, () -> tellOfProblem(event.getFileName(), why));
        } catch (IOException | UncheckedIOException e) {
            var why = texts.of("evidence.upload.cut-off", event.getFileName());
            tell(event, () -> tellOfProblem(event.getFileName(), why));
            throw e;
        } catch (RuntimeException e) {
            var why = texts.of("evidence.upload.not-stored", event.getFileName());
            tell(event, () -> tellOfProblem(event.getFileName(), why));
            // whoever hears of what nobody expects writes it into the log
            throw e;
        }
    }

    private static void tell(UploadEvent event, Runnable news) {
        var _ = event.getUI().access(news::run);
    }

    /** Stays until the person has read it: neither the next save nor the next good file takes it away. */
    private void tellOfProblem(String file, String why) {
        var said = new ListItem(new Span(why));
        var read = Buttons.quiet("×", () -> problems.remove(said));
        read.setAriaLabel(Words.text("evidence.upload.dismiss", file));
        said.add(read);
        problems.add(said);
    }

    /** An upload that comes twice, be it sent again on the way, is one file. */
    private void attach(FileFacts facts) {
        if (rows.stream().anyMatch(row -> row.read().file().isCopyOf(facts))) {
            tellOfProblem(facts.name(), Words.text("evidence.upload.twice", facts.name()));
            return;
        }
        append(new Attachment(facts, null), files.notes(facts.id()));
        changed.run();
    }

    private void append(Attachment attachment, Set<FileNote> notes) {
        var row = row(attachment, notes);
        rows.add(row);
        list.add(row);
    }

    private FileRow row(Attachment attachment, Set<FileNote> notes) {
        var holder = new ArrayList<FileRow>(1);
        holder.add(new FileRow(attachment, notes, files, changed, () -> remove(holder.getFirst())));
        return holder.getFirst();
    }

    private void remove(FileRow row) {
        var place = rows.indexOf(row);
        var attachment = row.read();
        rows.remove(row);
        list.remove(row);
        changed.run();
        Notices.undoable(
                Words.text("evidence.file.removed", attachment.file().name()), () -> putBack(attachment, place));
    }

    private void putBack(Attachment attachment, int place) {
        var row = row(attachment, files.notes(attachment.file().id()));
        var at = Math.min(place, rows.size());
        rows.add(at, row);
        list.addComponentAtIndex(at, row);
        changed.run();
    }
}
