package org.goldthread.shell;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

/** A browser's tab as the server knows it: it may say whatever it likes. */
final class Wire implements AutoCloseable {
    private final HttpClient client;
    private final String server;
    private String ui = "";
    private String key = "";
    private int sync;
    private int message;
    private String last = "";

    private Wire(String server, HttpClient client) {
        this.server = server;
        this.client = client;
    }

    static Wire signedIn(String server, String email, String password) {
        var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var wire = new Wire(server, client);
        var token = found(wire.get("/login").body(), "name=\"_csrf\" content=\"([^\"]+)\"");
        var form = "username=" + encoded(email) + "&password=" + encoded(password) + "&_csrf=" + encoded(token);
        wire.send("/login", "application/x-www-form-urlencoded", form.getBytes(StandardCharsets.UTF_8));
        return wire.anotherTab();
    }

    /** In the same browser. */
    Wire anotherTab() {
        var tab = new Wire(server, client);
        var first = tab.get("/?v-r=init&location=&query=").body();
        tab.ui = found(first, "\"v-uiId\":(\\d+)");
        tab.key = found(first, "\"Vaadin-Security-Key\":\"([^\"]+)\"");
        tab.sync = Integer.parseInt(found(first, "\"syncId\":(-?\\d+)"));
        return tab;
    }

    /** Somebody who has no session at all, and knows this tab's numbers. */
    Wire stranger() {
        var tab = new Wire(server, HttpClient.newHttpClient());
        tab.ui = ui;
        tab.key = key;
        tab.sync = sync;
        tab.message = message;
        return tab;
    }

    /** This browser, which says the other tab's number and key. */
    Wire posingAs(Wire other) {
        var tab = new Wire(server, client);
        tab.ui = other.ui;
        tab.key = other.key;
        tab.sync = other.sync;
        tab.message = other.message;
        return tab;
    }

    /** Goes to an address within the product; the answer's changes. */
    String go(String place, String query) {
        return says("""
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"%s","appShellTitle":"",\
                "historyState":{"idx":0},"trigger":""}}""".formatted(place, query));
    }

    /** What a browser says when somebody has typed into a field. */
    String types(String node, String text) {
        return says("""
                {"type":"mSync","node":%s,"feature":1,"property":"value","value":"%s"},\
                {"type":"event","node":%s,"event":"change","data":{}}""".formatted(node, text, node));
    }

    /** As an honest browser does, which counts on. */
    String says(String calls) {
        last = "{\"csrfToken\":\"" + key + "\",\"rpc\":[" + calls + "],\"syncId\":" + sync + ",\"clientId\":" + message
                + "}";
        message++;
        var answer = post(last).body();
        sync = Integer.parseInt(found(answer, "\"syncId\":(-?\\d+)"));
        return answer;
    }

    /** The very last message once more. */
    HttpResponse<String> again() {
        return post(last);
    }

    /** These calls, under a number and a key as they may be. */
    HttpResponse<String> calls(String calls, String withKey, int clientId) {
        return post("{\"csrfToken\":\"" + withKey + "\",\"rpc\":[" + calls + "],\"syncId\":" + sync + ",\"clientId\":"
                + clientId + "}");
    }

    HttpResponse<String> calls(String calls) {
        return calls(calls, key, message);
    }

    HttpResponse<String> post(String body) {
        return send("/?v-r=uidl&v-uiId=" + ui, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> get(String place) {
        return exchange(request(place).GET().build());
    }

    HttpResponse<String> send(String place, String type, byte[] body) {
        return exchange(request(place)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    }

    private HttpRequest.Builder request(String place) {
        return HttpRequest.newBuilder(URI.create(server + place))
                .header("Accept", "text/html,*/*")
                .timeout(Duration.ofMinutes(1));
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("No answer at all", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String found(String text, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("No " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    @Override
    public void close() {
        client.close();
    }
}
