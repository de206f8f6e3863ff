package org.goldthread.naughty;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Whether anything of a text has come to life where it is shown. */
public final class Alive {
    private static final Pattern ALIVE = Pattern.compile(
            "(?is)<\\s*(script|img|iframe|body|base|meta|link|style|input|details|template|math|a)\\b|<svg\\s*/|<[^>]*\\son\\w+\\s*=");

    private static final Set<String> TAGS = Set.of("script", "iframe", "base", "meta", "object", "embed");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action");

    private Alive() {}

    /** No element was made of a text, and none takes one as markup or as an address. */
    public static void nothingOnScreen() {
        assertThat(all().stream().filter(Alive::isAlive))
                .as("alive on the page")
                .isEmpty();
    }

    private static boolean isAlive(Element element) {
        return TAGS.contains(element.getTag())
                || element.getAttributeNames().anyMatch(name -> isAlive(name, element))
                || Stream.of("innerHTML", "outerHTML")
                        .map(element::getProperty)
                        .anyMatch(markup ->
                                markup != null && ALIVE.matcher(markup).find());
    }

    private static boolean isAlive(String attribute, Element element) {
        return attribute.toLowerCase(Locale.ROOT).startsWith("on")
                || (ADDRESSES.contains(attribute)
                        && Objects.requireNonNullElse(element.getAttribute(attribute), "")
                                .strip()
                                .toLowerCase(Locale.ROOT)
                                .startsWith("javascript:"));
    }

    /** No script, no program and no form in any object of the document. */
    public static void nothingIn(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            for (var key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary object) {
                    assertThat(object.keySet()).doesNotContain(COSName.JS, COSName.AA, COSName.getPDFName("Launch"));
                    assertThat(object.getCOSName(COSName.S))
                            .isNotIn(COSName.getPDFName("JavaScript"), COSName.getPDFName("Launch"));
                }
            }
        }
    }

    /** Every element of the tab, seen or not; the page itself hangs on no child of the tab's own element. */
    static List<Element> all() {
        var all = within(UI.getCurrent().getElement(), new ArrayList<>());
        UI.getCurrent().getChildren().forEach(child -> within(child.getElement(), all));
        assertThat(all).as("elements of the page").hasSizeGreaterThan(3);
        return all;
    }

    private static List<Element> within(Element element, List<Element> all) {
        if (!element.isTextNode()) {
            all.add(element);
            Stream.concat(
                            element.getChildren(),
                            element.getShadowRoot().stream().flatMap(root -> root.getChildren()))
                    .forEach(child -> within(child, all));
        }
        return all;
    }
}
