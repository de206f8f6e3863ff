package org.goldthread.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person did in a window: each press of a mouse or finger, each key, each field filled, each choice of files. The
 * browser itself tells of it, so whoever acts cannot go around the count.
 */
final class Interactions {
    private static final String DONE = "interactions";

    /** Kept with the window, as a new page begins a new script. What scripts do themselves is not trusted, and not counted. */
    private static final String COUNT = """
            (() => {
                const done = () => JSON.parse(sessionStorage.getItem('interactions') ?? '[]');
                const name = event => {
                    const at = event.composedPath().find(each => each instanceof Element);
                    return `${at?.localName} ${at?.labels?.[0]?.innerText ?? at?.innerText ?? ''}`.slice(0, 60);
                };
                const count = (type, what) => addEventListener(type, event => {
                    if (event.isTrusted) {
                        sessionStorage.setItem('interactions', JSON.stringify([...done(), what(event)]));
                    }
                }, true);
                let key = false;
                count('pointerdown', event => `press ${name(event)}`);
                count('keydown', event => `key ${event.key}`);
                // what keys write was counted with them; a field filled at once comes without any
                addEventListener('keydown', () => { key = true; }, true);
                addEventListener('keyup', () => { key = false; }, true);
                addEventListener('input', event => {
                    if (event.isTrusted && !key && event.inputType) {
                        sessionStorage.setItem('interactions', JSON.stringify([...done(), `fill ${name(event)}`]));
                    }
                }, true);
            })()""";

    private final Page page;
    private final List<String> files = new ArrayList<>();

    private Interactions(Page page) {
        this.page = page;
    }

    /** Counts from the next page on that this window opens. */
    static Interactions of(Page page) {
        var interactions = new Interactions(page);
        page.addInitScript(COUNT);
        page.onFileChooser(_ -> interactions.files.add("choose files"));
        return interactions;
    }

    /** Forgets what was done so far. */
    void startOver() {
        page.evaluate("name => sessionStorage.removeItem(name)", DONE);
        files.clear();
    }

    /** All that was done, in words; files chosen come last. */
    List<String> all() {
        var all = new ArrayList<String>();
        var done = page.evaluate("name => JSON.parse(sessionStorage.getItem(name) ?? '[]')", DONE);
        ((List<?>) done).forEach(each -> all.add(String.valueOf(each)));
        all.addAll(files);
        return all;
    }
}
