package org.goldthread.document.pdf;

/**
 * What stands at the head and foot of every sheet.
 *
 * @param header on the left of the head; each section adds its own running title on the right
 * @param footer on the right of the foot
 * @param pageOf on the left of the foot: "Page {0} of {1}", the page's number before the total
 */
public record Furniture(String header, String footer, String pageOf) {

    public Furniture {
        int number = pageOf.indexOf("{0}");
        if (number < 0 || pageOf.indexOf("{1}") < number) {
            throw new IllegalArgumentException("The page number {0} comes before the number of pages {1}");
        }
    }

    /** Everything up to the total, which is known only when the last page is drawn. */
    String upToTotal(int page) {
        return pageOf.substring(0, pageOf.indexOf("{1}")).replace("{0}", Integer.toString(page));
    }

    String fromTotal(int pages) {
        return pageOf.substring(pageOf.indexOf("{1}")).replace("{1}", Integer.toString(pages));
    }
}
