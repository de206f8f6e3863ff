package org.goldthread.document.pdf;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** The named places of a document, which links and other files can point at. */
final class Places {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    private record Place(int page, Reference reference, float y) {}

    private final Map<String, Place> places = new TreeMap<>();
    private final Set<String> wanted = new LinkedHashSet<>();

    static void requireName(@Nullable String place) {
        if (place != null && !NAME.matcher(place).matches()) {
            throw new IllegalArgumentException("A place is named with letters, digits, dots and dashes: " + place);
        }
    }

    void put(@Nullable String name, Page page, float y) {
        if (name != null && places.put(name, new Place(page.number(), page.reference(), y)) != null) {
            throw new IllegalStateException("Two places are named " + name);
        }
    }

    /** A destination on a page that keeps the reader's zoom. */
    static COSArray destination(Reference page, float y) {
        COSArray destination = new COSArray();
        destination.add(page);
        destination.add(COSName.getPDFName("XYZ"));
        destination.add(COSNull.NULL);
        destination.add(new COSFloat(y));
        destination.add(COSNull.NULL);
        return destination;
    }

    /** Remembers that something leads there; the place itself may come later. */
    void want(String name) {
        wanted.add(name);
    }

    int pageOf(String name) {
        Place place = places.get(name);
        if (place == null) {
            throw new NoSuchElementException("Nothing is named " + name);
        }
        return place.page;
    }

    /** The tree of names for the catalogue. */
    Reference finish(ObjectFile file) throws IOException {
        wanted.forEach(this::pageOf);
        Leaves names = Leaves.ofNames(file);
        for (Map.Entry<String, Place> entry : places.entrySet()) {
            Place place = entry.getValue();
            names.add(new COSString(entry.getKey()), destination(place.reference, place.y));
        }
        return names.finish();
    }
}
