package org.goldthread.files.inspection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.goldthread.files.inspection.PdfFacts.ActiveContent;

/** Looks through a PDF's objects for what would act when it is opened: a note for those who download it, not a scan. */
final class ActiveContentSearch {
    private static final int MOST_OBJECTS = 20_000;
    private static final COSName XFA = COSName.getPDFName("XFA");
    private static final COSName SCRIPT = COSName.getPDFName("JavaScript");
    private static final COSName LAUNCH = COSName.getPDFName("Launch");

    private final Set<ActiveContent> found = EnumSet.noneOf(ActiveContent.class);

    private ActiveContentSearch() {}

    static Set<ActiveContent> in(PDDocument document) {
        var search = new ActiveContentSearch();
        var objects = document.getDocument();
        objects.getXrefTable().keySet().stream()
                .limit(MOST_OBJECTS)
                .map(key -> objects.getObjectFromPool(key).getObject())
                .forEach(search::lookInto);
        return search.found;
    }

    /** Walks what is written inside one object; references lead to objects that are visited on their own. */
    private void lookInto(COSBase object) {
        Deque<COSBase> left = new ArrayDeque<>();
        var next = object;
        while (next != null) {
            switch (next) {
                case COSDictionary dictionary -> {
                    note(dictionary);
                    dictionary.getValues().forEach(value -> add(left, value));
                }
                case COSArray array -> array.forEach(value -> add(left, value));
                default -> {}
            }
            next = left.poll();
        }
    }

    private static void add(Deque<COSBase> left, COSBase value) {
        if (value instanceof COSDictionary || value instanceof COSArray) {
            left.add(value);
        }
    }

    private void note(COSDictionary dictionary) {
        var action = dictionary.getItem(COSName.S);
        if (SCRIPT.equals(action) || dictionary.containsKey(COSName.JS)) {
            found.add(ActiveContent.SCRIPT);
        }
        if (LAUNCH.equals(action)) {
            found.add(ActiveContent.LAUNCH);
        }
        if (dictionary.containsKey(XFA)) {
            found.add(ActiveContent.FORM);
        }
        if (dictionary.containsKey(COSName.EMBEDDED_FILES) || dictionary.containsKey(COSName.EF)) {
            found.add(ActiveContent.FURTHER_FILES);
        }
    }
}
