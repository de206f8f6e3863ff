package org.goldthread.document.pdf;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The fonts of one document; each is read when a character first needs it. */
final class Typefaces {
    private final PDDocument pdf;
    private final ObjectFile file;
    private final Reference reference;
    private final Map<FontFile, Face> faces = new EnumMap<>(FontFile.class);
    private final Map<Integer, Face> fallbacks = new HashMap<>();
    private final Map<Face, COSName> names = new HashMap<>();
    private final COSDictionary resources = new COSDictionary();

    Typefaces(PDDocument pdf, ObjectFile file) {
        this.pdf = pdf;
        this.file = file;
        reference = file.reserve();
    }

    /** The font for a character in a text of this weight, or null if none has it. */
    @Nullable
    Face find(int codePoint, Weight weight) throws IOException {
        Face own = face(FontFile.of(weight));
        if (codePoint < 0x590 && own.has(codePoint)) {
            return own;
        }
        FontFile made = FontFile.madeFor(codePoint).orElse(null);
        if (made != null && face(made).has(codePoint)) {
            return face(made);
        }
        return own.has(codePoint) ? own : fallback(codePoint);
    }

    /** The font that shows the sign for a character that none has. */
    Face base(Weight weight) throws IOException {
        return face(FontFile.of(weight));
    }

    private @Nullable Face fallback(int codePoint) throws IOException {
        if (fallbacks.containsKey(codePoint)) {
            return fallbacks.get(codePoint);
        }
        for (FontFile file : FontFile.fallbacks()) {
            if (face(file).has(codePoint)) {
                fallbacks.put(codePoint, face(file));
                return face(file);
            }
        }
        return null;
    }

    private Face face(FontFile file) throws IOException {
        Face known = faces.get(file);
        if (known != null) {
            return known;
        }
        Face face = new Face(pdf, file);
        faces.put(file, face);
        return face;
    }

    /** The name of a font in the resources that all pages share; asking for it is using it. */
    COSName name(Face face) {
        return names.computeIfAbsent(face, f -> {
            COSName name = COSName.getPDFName("F" + (names.size() + 1));
            resources.setItem(name, f.dictionary());
            return name;
        });
    }

    Reference resources() {
        return reference;
    }

    void finish() throws IOException {
        for (Face face : names.keySet()) {
            face.finish();
        }
        file.write(reference, resources);
    }
}
