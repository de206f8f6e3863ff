package org.goldthread.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.goldthread.files.inspection.Inspection;
import org.goldthread.files.inspection.PdfFacts;
import org.goldthread.files.inspection.Unreadable;
import org.goldthread.files.place.Places;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.Refused;
import org.springframework.stereotype.Component;

/**
 * Looks at an upload before it is stored, and refuses what an assessor could not open or what is not what it says. Takes
 * the place out of a picture.
 */
@Component
class UploadChecks {
    private final Inspection inspection;

    UploadChecks(Inspection inspection) {
        this.inspection = inspection;
    }

    Checked check(Path file, String name) throws IOException {
        var seen = Seen.at(file, name);
        var checked = byKind(file, name, seen);
        requireFittingName(checked.type(), name, seen);
        return checked;
    }

    private Checked byKind(Path file, String name, Seen seen) throws IOException {
        var extension = FileNameRules.extension(name);
        if (seen.mayBeText() && (isTextName(extension) || !seen.isKnownName())) {
            return text(file, name, extension);
        }
        if (seen.isOldOffice() && isOfficeName(extension)) {
            throw new Refused(Refusal.of("file-protected", "files.office-protected", name));
        }
        if (seen.isZip()) {
            var office = OfficeFile.at(file, name);
            return new Checked(office.type(), 0, office.macros() ? Set.of(FileNote.MACROS) : Set.of());
        }
        var type = FileType.of(seen.byContent())
                .or(() -> FileType.of(seen.byBoth()))
                .filter(found -> !found.isText() && !found.isOffice())
                .orElseThrow(() -> notAccepted(name, seen));
        return switch (type) {
            case PDF -> pdf(file, name);
            case PNG, JPEG, WEBP -> image(file, name, type);
            case DOCX, XLSX, PPTX, CSV, TXT, MP3, MP4 -> Checked.plain(type);
        };
    }

    private static Refused notAccepted(String name, Seen seen) {
        var accepted = FileType.of(seen.byContent());
        if (accepted.isPresent()) {
            return namedOtherwise(accepted.get(), name);
        }
        return new Refused(
                seen.word().isEmpty()
                        ? Refusal.of("file-type", "files.type-unknown", name)
                        : Refusal.of("file-type", "files.type-not-accepted", name, seen.word()));
    }

    private static Checked text(Path file, String name, String extension) throws IOException {
        try (var in = Files.newInputStream(file)) {
            if (PlainText.isBinary(in)) {
                throw new Refused(Refusal.of("file-type", "files.not-text", name));
            }
        }
        return Checked.plain(FileType.CSV.hasExtension(extension) ? FileType.CSV : FileType.TXT);
    }

    private Checked pdf(Path file, String name) {
        try {
            var facts = inspection.pdf(file);
            return new Checked(FileType.PDF, facts.pages(), notes(facts));
        } catch (Unreadable e) {
            throw new Refused(
                    switch (e.why()) {
                        case ENCRYPTED -> Refusal.of("file-protected", "files.pdf-protected", name);
                        case BROKEN, TOO_BIG -> Refusal.of("file-broken", "files.pdf-broken", name);
                        case TOO_HARD -> Refusal.of("file-too-hard", "files.pdf-too-hard", name);
                        case BUSY -> Refusal.of("files-busy", "files.busy");
                    });
        }
    }

    private static Set<FileNote> notes(PdfFacts facts) {
        var notes = EnumSet.noneOf(FileNote.class);
        for (var each : facts.active()) {
            notes.add(
                    switch (each) {
                        case SCRIPT -> FileNote.SCRIPT;
                        case LAUNCH -> FileNote.LAUNCH;
                        case FORM -> FileNote.FORM;
                        case FURTHER_FILES -> FileNote.FURTHER_FILES;
                    });
        }
        if (facts.morePages()) {
            notes.add(FileNote.MORE_PAGES);
        }
        return notes;
    }

    /** Drawn once here, because only that shows that it can be; without its place, because so it is stored. */
    private Checked image(Path file, String name, FileType type) throws IOException {
        var format = type.name().toLowerCase(Locale.ROOT);
        var taken = Places.takenOutOf(file, format);
        try {
            inspection.picture(file, format);
            return new Checked(type, 1, taken ? Set.of(FileNote.PLACE_TAKEN_OUT) : Set.of());
        } catch (Unreadable e) {
            throw new Refused(
                    switch (e.why()) {
                        case TOO_BIG, TOO_HARD -> Refusal.of("image-too-large", "files.image-too-large", name);
                        case BROKEN, ENCRYPTED -> Refusal.of("file-broken", "files.image-broken", name);
                        case BUSY -> Refusal.of("files-busy", "files.busy");
                    });
        }
    }

    /** A name that promises another kind misleads whoever downloads it; one that promises nothing does not. */
    private static void requireFittingName(FileType type, String name, Seen seen) {
        if (seen.isKnownName() && !type.mayBeNamed(FileNameRules.extension(name))) {
            throw namedOtherwise(type, name);
        }
    }

    private static Refused namedOtherwise(FileType type, String name) {
        var promised = FileNameRules.extension(name).toUpperCase(Locale.ROOT);
        return new Refused(Refusal.of("file-type", "files.named-otherwise", name, promised, type.name()));
    }

    private static boolean isTextName(String extension) {
        return FileType.TXT.hasExtension(extension) || FileType.CSV.hasExtension(extension);
    }

    private static boolean isOfficeName(String extension) {
        return FileType.DOCX.hasExtension(extension)
                || FileType.XLSX.hasExtension(extension)
                || FileType.PPTX.hasExtension(extension);
    }
}
