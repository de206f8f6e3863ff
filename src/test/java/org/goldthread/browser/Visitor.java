package org.goldthread.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Someone at a browser: real Chromium, one person, one window. */
final class Visitor implements AutoCloseable {
    static final String PASSWORD = "golden-thread-demo";
    private static final List<String> QUIET = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final BrowserContext context;
    private final Page page;
    private final UnaryOperator<String> addresses;
    private String signedIn = "";

    private Visitor(UnaryOperator<String> addresses, NewContextOptions window) {
        this.addresses = addresses;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium()).setArgs(QUIET));
        context = browser.newContext(
                window.setColorScheme(ColorScheme.LIGHT).setLocale("en-GB").setAcceptDownloads(true));
        page = context.newPage();
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
    }

    static Visitor atDesk() {
        return new Visitor(place -> Product.started().address(place), desk());
    }

    /** With a phone of usual width, touched with a finger. */
    static Visitor onPhone() {
        return new Visitor(
                place -> Product.started().address(place),
                new NewContextOptions()
                        .setViewportSize(390, 844)
                        .setDeviceScaleFactor(2)
                        .setIsMobile(true)
                        .setHasTouch(true));
    }

    /** At another address than that of the one product that most tests share. */
    static Visitor at(String address) {
        return new Visitor(place -> address + place, desk());
    }

    private static NewContextOptions desk() {
        return new NewContextOptions().setViewportSize(1440, 900);
    }

    private static Path chromium() {
        return Path.of(System.getenv().getOrDefault("GOLDTHREAD_CHROMIUM", "/usr/bin/chromium"));
    }

    Page page() {
        return page;
    }

    /** Signs in as one of the demo accounts, such as "candidate". */
    Page signIn(String account) {
        open("login");
        page.getByLabel("Email", new GetByLabelOptions().setExact(true)).fill(account + "@goldthread.example");
        page.getByLabel("Password", new GetByLabelOptions().setExact(true)).fill(PASSWORD);
        page.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        page.waitForURL(Pattern.compile("^(?!.*login).*$"));
        return page;
    }

    void signOut() {
        context.clearCookies();
        signedIn = "";
    }

    /** Signs in as this account, or out if it is blank, unless it is signed in already. */
    void become(String account) {
        if (!signedIn.equals(account)) {
            signOut();
            if (!account.isEmpty()) {
                signIn(account);
                signedIn = account;
            }
        }
    }

    /** Another tab of the same person. */
    Page anotherTab() {
        return context.newPage();
    }

    /** Opens a place, and waits until all of it has come. */
    void openQuietly(String place) {
        open(place);
        awaitHeading(page);
    }

    static void awaitHeading(Page page) {
        page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1))
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    void open(String place) {
        page.navigate(addresses.apply(place));
    }

    /** Keeps what stands on the screen, to be looked at after the test. */
    void photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens", name + ".png")));
    }

    @Override
    public void close() {
        context.close();
        browser.close();
        playwright.close();
    }
}
