package org.goldthread.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The map from glyphs back to characters, which search and copying read (PDF 32000-1, 9.10.3). */
final class ToUnicode {
    /** The most that one block of the map may hold. */
    private static final int BLOCK = 100;

    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String TAIL = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private ToUnicode() {}

    /**
     * The map as a stream of the document.
     *
     * @param meanings for each glyph its character, 0 if it is not used
     */
    static COSStream stream(PDDocument pdf, int[] meanings) throws IOException {
        int[] used = IntStream.range(0, meanings.length)
                .filter(g -> meanings[g] != 0)
                .toArray();
        StringBuilder map = new StringBuilder(HEAD);
        for (int from = 0; from < used.length; from += BLOCK) {
            int to = Math.min(used.length, from + BLOCK);
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                map.append('<').append(Hex.of(used[i])).append("> <");
                map.append(Hex.of(Character.toString(meanings[used[i]]))).append(">\n");
            }
            map.append("endbfchar\n");
        }
        COSStream stream = pdf.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(map.append(TAIL).toString().getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }
}
