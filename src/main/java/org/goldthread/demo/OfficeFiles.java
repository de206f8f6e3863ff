package org.goldthread.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest Word and Excel files that Office opens without complaint. */
final class OfficeFiles {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.";

    private OfficeFiles() {}

    static byte[] word(List<String> paragraphs) {
        var text = paragraphs.stream()
                .map(each -> "<w:p><w:r><w:t xml:space=\"preserve\">" + escaped(each) + "</w:t></w:r></w:p>")
                .collect(Collectors.joining());
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", types("/word/document.xml", MAIN + "wordprocessingml.document.main+xml", ""));
        parts.put("_rels/.rels", relation("officeDocument", "word/document.xml"));
        parts.put(
                "word/document.xml", "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + text + "</w:body></w:document>");
        return zip(parts);
    }

    /** A sheet of a workbook, its cells by row. */
    record Sheet(String name, List<List<String>> rows) {}

    /** Cells that read as numbers are numbers. */
    static byte[] excel(List<Sheet> sheets) {
        var types = new StringBuilder();
        var relations = new StringBuilder();
        var names = new StringBuilder();
        var parts = new LinkedHashMap<String, String>();
        for (int at = 1; at <= sheets.size(); at++) {
            var sheet = sheets.get(at - 1);
            var file = "worksheets/sheet" + at + ".xml";
            types.append(override("/xl/" + file, MAIN + "spreadsheetml.worksheet+xml"));
            relations.append(relationship("r" + at, "worksheet", file));
            names.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%d\"/>".formatted(escaped(sheet.name()), at, at));
            parts.put("xl/" + file, worksheet(sheet));
        }
        parts.put(
                "[Content_Types].xml",
                types("/xl/workbook.xml", MAIN + "spreadsheetml.sheet.main+xml", types.toString()));
        parts.put("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        parts.put("xl/_rels/workbook.xml.rels", relations(relations.toString()));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + SHEET + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + names
                        + "</sheets></workbook>");
        return zip(parts);
    }

    private static String worksheet(Sheet sheet) {
        var data = sheet.rows().stream()
                .map(row -> row.stream().map(OfficeFiles::cell).collect(Collectors.joining("", "<row>", "</row>")))
                .collect(Collectors.joining());
        return "<worksheet xmlns=\"" + SHEET + "\"><sheetData>" + data + "</sheetData></worksheet>";
    }

    private static String cell(String value) {
        return value.matches("-?\\d+(\\.\\d+)?")
                ? "<c><v>" + value + "</v></c>"
                : "<c t=\"inlineStr\"><is><t>" + escaped(value) + "</t></is></c>";
    }

    private static String types(String part, String type, String more) {
        return "<Types xmlns=\"" + TYPES + "\"><Default Extension=\"rels\" ContentType=\""
                + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + override(part, type) + more
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relation(String kind, String target) {
        return relations(relationship("r1", kind, target));
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"" + RELATIONS + "\">" + all + "</Relationships>";
    }

    private static String relationship(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write((XML + part.getValue()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
