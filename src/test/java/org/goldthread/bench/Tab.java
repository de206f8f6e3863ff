package org.goldthread.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A browser's tab as the server knows it: real requests, in the words of Vaadin's own client, on the caller's thread. */
final class Tab {
    static final String AT = "@goldthread.example";
    private static final String PASSWORD = "golden-thread-demo";

    private final String server;
    private final Map<String, String> cookies = new HashMap<>();
    private String ui = "";
    private String key = "";
    private int sync;
    private int message;

    private Tab(String server) {
        this.server = server;
    }

    static Tab signedIn(String server, String account) throws IOException {
        var tab = new Tab(server);
        var page = tab.request("/login", null, null);
        var token = found(page, "name=\"_csrf\" content=\"([^\"]+)\"");
        var form = Map.of("username", account + AT, "password", PASSWORD, "_csrf", token).entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        tab.request("/login", form, "application/x-www-form-urlencoded");
        tab.open();
        return tab;
    }

    private void open() throws IOException {
        var first = request("/?v-r=init&location=&query=", null, null);
        ui = found(first, "\"v-uiId\":(\\d+)");
        key = found(first, "\"Vaadin-Security-Key\":\"([^\"]+)\"");
        sync = Integer.parseInt(found(first, "\"syncId\":(\\d+)"));
    }

    /** Goes to an address within the product, as a click on a link does. */
    String go(String place) throws IOException {
        var parts = place.split("\\?", 2);
        var answer = request(
                "/?v-r=uidl&v-uiId=" + ui,
                """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"%s",\
                "appShellTitle":"","historyState":{"idx":0},"trigger":""}}],"syncId":%d,"clientId":%d}""".formatted(key, parts[0], parts.length > 1 ? parts[1] : "", sync, message++),
                "application/json");
        if (!answer.contains("\"syncId\"") || answer.contains("appError")) {
            throw new IllegalStateException("No page at " + place + ": " + answer);
        }
        sync = Integer.parseInt(found(answer, "\"syncId\":(\\d+)"));
        return answer;
    }

    /** Lets a browser go on as this person. */
    void lendSessionTo(BrowserContext context) {
        context.addCookies(cookies.entrySet().stream()
                .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()).setUrl(server))
                .toList());
    }

    private String request(String path, @Nullable String body, @Nullable String type) throws IOException {
        var connection = (HttpURLConnection) URI.create(server + path).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setRequestProperty("Accept-Encoding", "gzip");
        connection.setRequestProperty("Accept", "text/html,*/*");
        connection.setRequestProperty(
                "Cookie",
                cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
        if (body != null) {
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", type);
            connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        }
        if (connection.getResponseCode() >= 400) {
            throw new IllegalStateException(path + " answers " + connection.getResponseCode());
        }
        keepCookies(connection);
        try (var in = plain(connection)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream plain(HttpURLConnection connection) throws IOException {
        var in = connection.getInputStream();
        return "gzip".equals(connection.getContentEncoding()) ? new GZIPInputStream(in) : in;
    }

    private void keepCookies(HttpURLConnection connection) {
        connection.getHeaderFields().getOrDefault("Set-Cookie", List.of()).forEach(set -> {
            var cookie = set.split(";", 2)[0].split("=", 2);
            cookies.put(cookie[0], cookie[1]);
        });
    }

    private static String found(String text, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text);
        }
        return matcher.group(1);
    }
}
