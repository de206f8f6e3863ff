package org.goldthread.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the demo organisation's data: people, and evidence with gaps that a story fills; "d-30" is thirty days ago. */
final class DemoScript {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");
    private static final Pattern DAY = Pattern.compile("d-(\\d+)");

    private final LocalDate today;
    private final JsonNode items = read("items");
    private final JsonNode stories = read("stories");

    DemoScript(LocalDate today) {
        this.today = today;
    }

    static List<DemoMember> people() {
        return JSON.convertValue(
                read("people"), JSON.getTypeFactory().constructCollectionType(List.class, DemoMember.class));
    }

    /** The evidence of one story, each text filled in. */
    List<JsonNode> items(String story) {
        return items.valueStream().map(item -> filled(item, stories.get(story))).toList();
    }

    String word(String story, String key) {
        return stories.get(story).get(key).asString();
    }

    /** Names of the files that one story has beside those of every story. */
    List<String> more(String story, String slug) {
        return stories.get(story)
                .path("more")
                .path(slug)
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    <T> T as(JsonNode node, Class<T> type) {
        return JSON.treeToValue(node, type);
    }

    LocalDate day(int daysAgo) {
        return today.minusDays(daysAgo);
    }

    int daysAgo(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(day, today);
    }

    private JsonNode filled(JsonNode node, JsonNode words) {
        if (node.isString()) {
            return JsonNodeFactory.instance.stringNode(filled(node.asString(), words));
        }
        if (node.isArray()) {
            var array = JsonNodeFactory.instance.arrayNode();
            node.forEach(each -> array.add(filled(each, words)));
            return array;
        }
        if (node.isObject()) {
            var object = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(each -> object.set(each.getKey(), filled(each.getValue(), words)));
            return object;
        }
        return node;
    }

    private String filled(String text, JsonNode words) {
        var day = DAY.matcher(text);
        if (day.matches()) {
            return day(Integer.parseInt(day.group(1))).toString();
        }
        return GAP.matcher(text).replaceAll(gap -> word(words, gap.group(1)));
    }

    private static String word(JsonNode words, String key) {
        var word = words.get(key);
        return Matcher.quoteReplacement(word == null ? slug(words) : word.asString());
    }

    /** What file names begin with. */
    private static String slug(JsonNode words) {
        return words.get("processShort").asString().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static JsonNode read(String name) {
        try (var in = new ClassPathResource("demo/" + name + ".json").getInputStream()) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static @Nullable String text(JsonNode node, String name) {
        var value = node.get(name);
        return value == null || value.isNull() ? null : value.asString();
    }
}
