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

    /** One sheet; cells that read as numbers are numbers. */
    static byte[] excel(List<List<String>> rows) {
        var data = rows.stream()
                .map(row -> row.stream().map(OfficeFiles::cell).collect(Collectors.joining("", "<row>", "</row>")))
                .collect(Collectors.joining());
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                types(
                        "/xl/workbook.xml",
                        MAIN + "spreadsheetml.sheet.main+xml",
                        "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + MAIN
                                + "spreadsheetml.worksheet+xml\"/>"));
        parts.put("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        parts.put("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + SHEET + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"Sheet 1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + SHEET + "\"><sheetData>" + data + "</sheetData></worksheet>");
        return zip(parts);
    }

    private static String cell(String value) {
        return value.matches("-?\\d+(\\.\\d+)?")
                ? "<c><v>" + value + "</v></c>"
                : "<c t=\"inlineStr\"><is><t>" + escaped(value) + "</t></is></c>";
    }

    private static String types(String part, String type, String more) {
        return "<Types xmlns=\"" + TYPES + "\"><Default Extension=\"rels\" ContentType=\""
                + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"" + part
                + "\" ContentType=\"" + type + "\"/>" + more + "</Types>";
    }

    private static String relation(String kind, String target) {
        return "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"r1\" Type=\"" + OFFICE + "/" + kind
                + "\" Target=\"" + target + "\"/></Relationships>";
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
