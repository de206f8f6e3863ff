package org.goldthread.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a browser with an empty cache loads, as it comes over the line. The bare page is the bare grid in the same
 * process, less the product's own styles and scripts, which every page of it names.
 */
final class FirstLoadBench {
    private static final List<String> QUIET =
            List.of("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run");
    private static final Pattern OUR_OWN = Pattern.compile("/(styles|icons)/|/(csp|typing)\\.js");
    private static final double MOST = 1.3;

    private final ServedProduct product;

    FirstLoadBench(ServedProduct product) {
        this.product = product;
    }

    List<Row> rows() {
        try (var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = playwright
                        .chromium()
                        .launch(new LaunchOptions()
                                .setExecutablePath(Path.of(
                                        System.getenv().getOrDefault("GOLDTHREAD_CHROMIUM", "/usr/bin/chromium")))
                                .setArgs(QUIET))) {
            return List.of(
                    Row.median(
                            "the first load of the sign-in page ÷ of a bare page",
                            MOST,
                            Timing.repeated(_ -> beside(browser, false, "login"))),
                    Row.median(
                            "the first load of Today ÷ of a bare page",
                            MOST,
                            Timing.repeated(_ -> beside(browser, true, ""))));
        }
    }

    private Row.Ratio beside(Browser browser, boolean signedIn, String address) throws IOException {
        var bare = loaded(browser, false, BareGrid.ADDRESS).entrySet().stream()
                .filter(each -> !OUR_OWN.matcher(each.getKey()).find())
                .mapToDouble(Map.Entry::getValue)
                .sum();
        var all = loaded(browser, signedIn, address).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        return new Row.Ratio(all / 1000, bare / 1000, "kB");
    }

    /** By address, in bytes with the headers. */
    private Map<String, Double> loaded(Browser browser, boolean signedIn, String address) throws IOException {
        try (var context = browser.newContext()) {
            if (signedIn) {
                Tab.signedIn(product.address(), "candidate").lendSessionTo(context);
            }
            return loaded(context, address);
        }
    }

    private Map<String, Double> loaded(BrowserContext context, String address) {
        var page = context.newPage();
        var asked = new HashMap<String, String>();
        var bytes = new HashMap<String, Double>();
        var wire = context.newCDPSession(page);
        wire.send("Network.enable");
        wire.on(
                "Network.requestWillBeSent",
                event -> asked.put(
                        id(event), event.getAsJsonObject("request").get("url").getAsString()));
        wire.on(
                "Network.loadingFinished",
                event -> bytes.merge(
                        asked.getOrDefault(id(event), ""),
                        event.get("encodedDataLength").getAsDouble(),
                        Double::sum));
        page.navigate(product.address() + "/" + address);
        page.locator("h1").first().waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return bytes;
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }
}
