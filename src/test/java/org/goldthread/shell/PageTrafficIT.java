package org.goldthread.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.Document;
import org.goldthread.GoldthreadApplication;
import org.goldthread.SignIn;
import org.goldthread.people.Person;
import org.goldthread.people.Role;
import org.goldthread.people.SomeAccess;
import org.goldthread.people.SomePerson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * Real requests that no browser of ours would send. Each gets an answer that is no failure without a reference, nothing
 * happens twice or for somebody else, and whoever is at work in another tab goes on. It needs the pages' bundle, which
 * is there once the product is packaged.
 */
class PageTrafficIT {
    private static final Pattern REFERENCE = Pattern.compile("reference [A-Z0-9]{8}");
    private static final String CLICK = "{\"type\":\"event\",\"node\":%s,\"event\":\"click\",\"data\":{}}";

    private static ConfigurableApplicationContext product;
    private static SecurityContextHolderStrategy identities;
    private static String server;

    private Person person = SomePerson.candidate();
    private Wire honest;
    private String title = "";

    @BeforeAll
    static void start() {
        identities = SecurityContextHolder.getContextHolderStrategy();
        product = new SpringApplicationBuilder(GoldthreadApplication.class)
                .run("--server.port=0", "--goldthread.store.folder=", "--vaadin.productionMode=true");
        var port = Objects.requireNonNull(((WebServerApplicationContext) product).getWebServer())
                .getPort();
        server = "http://127.0.0.1:" + port;
    }

    @AfterAll
    static void stop() {
        product.close();
        SecurityContextHolder.setContextHolderStrategy(identities);
    }

    @BeforeEach
    void somebodyWritesADraft() {
        person = SomePerson.candidate();
        honest = joined(person);
        var page = honest.go("evidence/new", "stage=gap");
        title = Wire.found(page, "\"node\":(\\d+),\"type\":\"put\",\"key\":\"label\",\"feat\":1,\"value\":\"Title\"");
        honest.types(title, "Nobody rang back");
        assertThat(drafts()).containsExactly("Nobody rang back");
    }

    /** Whatever was sent: the honest tab goes on where it was. */
    @AfterEach
    void theHonestTabGoesOn() {
        honest.types(title, "Nobody rang back at all");
        assertThat(drafts()).containsExactly("Nobody rang back at all");
        honest.close();
    }

    @Test
    void aMessageThatComesAgainHasNoSecondEffect() {
        for (int time = 0; time < 5; time++) {
            answered(honest.again());
        }
        var tab = honest.anotherTab();
        tab.go("", "");
        for (int number : new int[] {-1, 0, 7, Integer.MAX_VALUE}) {
            answered(tab.calls("", "", number));
            answered(tab.calls(CLICK.formatted(title), "", number));
        }
        assertThat(saves()).as("saves of the draft").isEqualTo(1);
    }

    @Test
    void whatIsNoMessageIsAnsweredAndDoesNothing() {
        var tab = honest.anotherTab();
        Stream.of(
                        "",
                        "{",
                        "null",
                        "[]",
                        "\"text\"",
                        "0",
                        "{}",
                        "{\"csrfToken\":null}",
                        "{\"rpc\":\"x\"}",
                        "{\"csrfToken\":1,\"rpc\":{},\"syncId\":\"x\",\"clientId\":[]}",
                        "\u0000\u0001\uFFFD",
                        "<xml/>",
                        "[".repeat(20_000),
                        "{\"a\":".repeat(5_000),
                        "{\"csrfToken\":\"" + "x".repeat(3 << 20) + "\"}")
                .forEach(body -> answered(tab.post(body)));
        assertThat(saves()).isEqualTo(1);
    }

    @Test
    void callsOfWhatIsNotThereOrNotOffered() {
        for (var node : List.of("-1", "0", "999999", "99999999999999", "\"x\"", "null")) {
            var tab = honest.anotherTab();
            tab.go("", "");
            answered(tab.calls(CLICK.formatted(node)));
        }
        for (var call : List.of(
                "{\"type\":\"unheardOf\",\"node\":1}",
                "{}",
                "\"x\"",
                "{\"type\":\"publishedEventHandler\",\"node\":1,\"templateEventMethodName\":\"close\","
                        + "\"templateEventMethodArgs\":[],\"promise\":-1}",
                "{\"type\":\"publishedEventHandler\",\"node\":2,\"templateEventMethodName\":\"removeAll\","
                        + "\"templateEventMethodArgs\":[],\"promise\":1}",
                "{\"type\":\"mSync\",\"node\":1,\"feature\":1,\"property\":\"innerHTML\",\"value\":\"<script>\"}",
                "{\"type\":\"mSync\",\"node\":1,\"feature\":99,\"property\":\"value\",\"value\":1}",
                "{\"type\":\"attachExistingElement\",\"node\":1,\"requestedId\":7,\"assignedId\":8,\"tagName\":\"a\","
                        + "\"index\":0}",
                "{\"type\":\"channel\",\"node\":1,\"channel\":3,\"args\":[]}",
                "{\"type\":\"return-channel\",\"node\":1,\"channel\":3,\"args\":[]}",
                "{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{}}",
                "{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":7}}")) {
            var tab = honest.anotherTab();
            tab.go("", "");
            answered(tab.calls(call));
        }
        assertThat(saves()).isEqualTo(1);
    }

    @Test
    void whoDoesNotKnowTheKeyChangesNothing() {
        var typed = "{\"type\":\"mSync\",\"node\":" + title
                + ",\"feature\":1,\"property\":\"value\",\"value\":\"Typed by another\"}";
        for (var key : List.of("", "null", "0".repeat(36), "x".repeat(10_000))) {
            answered(honest.calls(typed, key, 2));
        }
        answered(honest.stranger().calls(typed));
        var other = joined(SomePerson.candidate());
        answered(other.posingAs(honest).calls(typed));
        answered(other.calls(typed));
        assertThat(drafts()).containsExactly("Nobody rang back");
    }

    @Test
    void addressesOfPageTrafficThatNobodyHas() {
        for (var what : List.of("uidl", "push", "heartbeat", "init", "webcomponent-bootstrap", "unheard-of", "")) {
            for (var ui : List.of("", "-1", "999", "x")) {
                var place = "/?v-r=" + what + "&v-uiId=" + ui;
                answered(honest.send(place, "application/json", "{}".getBytes(StandardCharsets.UTF_8)));
            }
        }
        for (var place : List.of(
                "/VAADIN/dynamic/resource/0/00000000-0000-0000-0000-000000000000/upload",
                "/VAADIN/dynamic/resource/x/y/z",
                "/VAADIN/dynamic/unheard-of")) {
            answered(honest.send(place, "multipart/form-data; boundary=x", "--x--".getBytes(StandardCharsets.UTF_8)));
            answered(honest.get(place));
        }
    }

    private static Wire joined(Person person) {
        SomeAccess.joined(product, person, Role.CANDIDATE);
        SignIn.out();
        return Wire.signedIn(server, person.email(), SomeAccess.PASSWORD);
    }

    private static void answered(HttpResponse<String> answer) {
        assertThat(answer.body()).doesNotContain("Exception", "\tat ");
        if (answer.statusCode() >= 500) {
            assertThat(answer.body()).as("answered with " + answer.statusCode()).containsPattern(REFERENCE);
        }
    }

    private List<String> drafts() {
        return evidence()
                .find(new Document("owner", person.id().value()))
                .map(item -> item.getString("title"))
                .into(new ArrayList<>());
    }

    /** How often any item of theirs was saved. */
    private long saves() {
        return evidence()
                .find(new Document("owner", person.id().value()))
                .map(item -> ((Number) Objects.requireNonNull(item.get("version"))).longValue() + 1)
                .into(new ArrayList<>())
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static MongoCollection<Document> evidence() {
        return product.getBean(MongoTemplate.class).getCollection("evidence");
    }
}
