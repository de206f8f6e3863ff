package org.goldthread.document.pdf;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** The part of a page that one can click, with the words that a reader hears. */
final class LinkAnnotation {
    /** Shown when the page is printed, as PDF/A asks. */
    private static final int PRINT = 4;

    private LinkAnnotation() {}

    static COSDictionary of(Link link, String words, Box box) {
        COSDictionary annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setName(COSName.SUBTYPE, "Link");
        annotation.setItem(COSName.RECT, box.array());
        annotation.setItem(COSName.BORDER, noBorder());
        annotation.setInt(COSName.F, PRINT);
        annotation.setString(COSName.CONTENTS, CleanText.line(words));
        switch (link) {
            case Link.ToPlace(String place) -> annotation.setString(COSName.DEST, place);
            case Link.ToAddress(var address) -> {
                COSDictionary action = new COSDictionary();
                action.setName(COSName.S, "URI");
                action.setString(COSName.URI, address.toASCIIString());
                annotation.setItem(COSName.A, action);
            }
        }
        return annotation;
    }

    private static COSArray noBorder() {
        COSArray border = new COSArray();
        for (int i = 0; i < 3; i++) {
            border.add(COSInteger.ZERO);
        }
        return border;
    }

    /** The place that must be there for this link to work. */
    static Optional<String> wanted(Link link) {
        return link instanceof Link.ToPlace(String place) ? Optional.of(place) : Optional.empty();
    }
}
