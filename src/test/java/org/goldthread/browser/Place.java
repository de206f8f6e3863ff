package org.goldthread.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A screen to look at, and how one gets there.
 *
 * @param who the demo account, or nobody
 * @param name the name of its pictures
 * @param route as the view declares it, such as {@code threads/:thread}
 * @param from the page that links there, or to what stands above it; blank if the address is known
 * @param link the route that the link on that page leads to
 * @param rest what follows the link's address; the whole address if there is no link
 */
record Place(String who, String name, String route, String from, String link, String rest) {
    static final String NOBODY = "";
    private static final String ID = "[0-9a-f-]{36}";

    /** A place that everybody finds at the same address. */
    static Place at(String who, String name, String route, String rest) {
        return new Place(who, name, route, "", "", rest);
    }

    static Place at(String who, String name, String route) {
        return at(who, name, route, route);
    }

    /** A place that {@code from} links to. */
    static Place linked(String who, String name, String route, String from) {
        return new Place(who, name, route, from, route, "");
    }

    /** A place below one that {@code from} links to. */
    static Place below(String who, String name, String route, String from, String link) {
        return new Place(who, name, route, from, link, route.substring(link.length()));
    }

    /** What its page is headed; where there is none, what stands there instead. */
    Pattern heading() {
        return unknown() ? Pattern.compile("Nothing is here") : Headings.of(route);
    }

    /** An address of no view. */
    private boolean unknown() {
        return route.isEmpty() && !rest.isEmpty();
    }

    /** Its address, without a leading slash. */
    String address(Visitor visitor) {
        if (link.isEmpty()) {
            return rest;
        }
        visitor.openQuietly(from);
        var wanted = Pattern.compile("/?(" + link.replaceAll(":\\w+", ID) + ")(\\?.*)?");
        var links = links(visitor.page());
        return links.stream()
                        .map(wanted::matcher)
                        .filter(found -> found.matches())
                        .map(found -> found.group(1))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(from + " has no link to " + link + ": " + links))
                + rest;
    }

    private static List<String> links(Page page) {
        var links = page.evaluate("() => [...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))");
        return ((List<?>) links).stream().map(String.class::cast).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
