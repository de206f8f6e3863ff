package org.goldthread.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Locale;

/** A width and a colour scheme: at a desk and on a phone, by day and by night. */
enum Look {
    DESK_LIGHT(1440, ColorScheme.LIGHT),
    DESK_DARK(1440, ColorScheme.DARK),
    PHONE_DARK(390, ColorScheme.DARK),
    PHONE_LIGHT(390, ColorScheme.LIGHT);

    private static final int HEIGHT = 900;
    private static final int TALLEST = 7_000;

    private final int width;
    private final ColorScheme scheme;

    Look(int width, ColorScheme scheme) {
        this.width = width;
        this.scheme = scheme;
    }

    int width() {
        return width;
    }

    boolean isPhone() {
        return this == PHONE_DARK || this == PHONE_LIGHT;
    }

    /** Such as 390-dark. */
    String named() {
        return width + "-" + scheme.name().toLowerCase(Locale.ROOT);
    }

    /** Gives the page this look, and a window tall enough to show all of it. */
    void on(Page page) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        page.setViewportSize(width, HEIGHT);
        settle(page);
        var height = (int) page.evaluate("""
                () => Math.ceil(Math.max(...[...document.querySelectorAll('main')].map(main => {
                    for (let at = main; at; at = at.assignedSlot || at.parentElement || at.getRootNode().host) {
                        at.scrollTop = 0;
                    }
                    return main.scrollHeight + main.getBoundingClientRect().top;
                })))""");
        page.setViewportSize(width, Math.clamp(height, HEIGHT, TALLEST));
        settle(page);
    }

    /** Until what moves has come to rest: observers answer within two frames. */
    private static void settle(Page page) {
        page.evaluate("""
                async () => {
                    const frame = () => new Promise(done => requestAnimationFrame(done));
                    await document.fonts.ready;
                    await frame();
                    await frame();
                    await Promise.allSettled(document.getAnimations()
                        .filter(each => each.effect.getComputedTiming().endTime !== Infinity)
                        .map(each => each.finished));
                }""");
    }
}
