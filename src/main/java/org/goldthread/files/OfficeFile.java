package org.goldthread.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.Refused;

/**
 * A Word, Excel or PowerPoint document, judged by what is in it. It is unpacked once, within limits, to nowhere.
 *
 * @param macros whether it brings programs along
 */
record OfficeFile(FileType type, boolean macros) {
    private static final int DIRECTORY_LIMIT = 1 << 20;
    private static final String MACRO_PART = "vbaProject.bin";

    static OfficeFile at(Path file, String name) {
        try (var zip = new ZipFile(file.toFile())) {
            new UnpackingLimits(name).check(zip);
            var parts = directory(zip, name);
            var macros = zip.stream().anyMatch(entry -> entry.getName().endsWith(MACRO_PART));
            return new OfficeFile(mainType(parts, name), macros);
        } catch (IOException e) {
            throw new Refused(Refusal.of("file-broken", "files.office-broken", name));
        }
    }

    private static String directory(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry("[Content_Types].xml");
        if (entry == null) {
            throw new Refused(Refusal.of("file-type", "files.type-not-accepted", name, "ZIP"));
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(DIRECTORY_LIMIT), StandardCharsets.UTF_8);
        }
    }

    /** The main part's content type is a fixed text, so that the directory need not be parsed to find it. */
    private static FileType mainType(String directory, String name) {
        if (directory.contains(".macroEnabled.main+xml")) {
            throw new Refused(Refusal.of("file-type", "files.office-macros", name));
        }
        if (directory.contains("wordprocessingml.document.main+xml")) {
            return FileType.DOCX;
        }
        if (directory.contains("spreadsheetml.sheet.main+xml")) {
            return FileType.XLSX;
        }
        if (directory.contains("presentationml.presentation.main+xml")) {
            return FileType.PPTX;
        }
        throw new Refused(Refusal.of("file-type", "files.type-not-accepted", name, "ZIP"));
    }
}
