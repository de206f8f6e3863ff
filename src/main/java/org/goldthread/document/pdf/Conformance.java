package org.goldthread.document.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageLayout;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a catalogue must say for a document to be archived (PDF/A-3a) and read by everyone (PDF/UA-1). */
final class Conformance {
    private static final String PRODUCT = "Goldthread";
    private static final String SRGB = "sRGB IEC61966-2.1";

    private final PDDocument pdf;
    private final PdfDocument content;
    private final String language;

    Conformance(PDDocument pdf, PdfDocument content, String language) {
        this.pdf = pdf;
        this.content = content;
        this.language = language;
    }

    /** The trailer of the file, with catalogue and facts written. */
    COSDictionary declare(Press press, Attachments attachments) throws IOException {
        PDDocumentCatalog catalogue = pdf.getDocumentCatalog();
        COSDictionary dictionary = catalogue.getCOSObject();
        dictionary.setItem(COSName.PAGES, press.flow().pages().reference());
        dictionary.setItem(COSName.STRUCT_TREE_ROOT, press.structure().finish());
        COSDictionary marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        dictionary.setItem(COSName.MARK_INFO, marked);
        catalogue.setLanguage(language);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalogue.setViewerPreferences(preferences);
        dictionary.setItem(COSName.OUTLINES, press.outline().finish());
        catalogue.setPageMode(PageMode.USE_OUTLINES);
        catalogue.setPageLayout(PageLayout.ONE_COLUMN);
        dictionary.setItem(COSName.NAMES, names(press, attachments));
        if (!attachments.isEmpty()) {
            dictionary.setItem(Attachments.AF, attachments.associated());
        }
        catalogue.addOutputIntent(outputIntent());
        PDDocumentInformation facts = describe(catalogue);
        COSDictionary trailer = new COSDictionary();
        trailer.setItem(COSName.ROOT, press.file().write(dictionary));
        trailer.setItem(COSName.INFO, press.file().write(facts.getCOSObject()));
        return trailer;
    }

    private static COSDictionary names(Press press, Attachments attachments) throws IOException {
        COSDictionary names = new COSDictionary();
        names.setItem(COSName.DESTS, press.places().finish(press.file()));
        if (!attachments.isEmpty()) {
            names.setItem(COSName.EMBEDDED_FILES, attachments.finish());
        }
        return names;
    }

    private PDOutputIntent outputIntent() throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(pdf, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

    /** The same facts twice, as PDF/A asks: in the dictionary of old and in XMP. */
    private PDDocumentInformation describe(PDDocumentCatalog catalogue) throws IOException {
        Calendar made = GregorianCalendar.from(
                content.made().truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC));
        PDDocumentInformation facts = pdf.getDocumentInformation();
        facts.setTitle(CleanText.line(content.title()));
        facts.setAuthor(CleanText.line(content.author()));
        facts.setSubject(CleanText.line(content.subject()));
        facts.setCreator(PRODUCT);
        facts.setProducer(PRODUCT);
        facts.setCreationDate(made);
        facts.setModificationDate(made);
        PDMetadata metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(Xmp.of(content, language, PRODUCT).getBytes(StandardCharsets.UTF_8));
        catalogue.setMetadata(metadata);
        return facts;
    }
}
