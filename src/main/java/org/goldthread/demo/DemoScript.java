package org.goldthread.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldthread.engagement.CustomerContact;
import org.goldthread.engagement.Relationship;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the demo organisation's data: its people, and one story per piece of work; "d-30" is thirty days ago. */
final class DemoScript {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private static final Pattern DAY = Pattern.compile("d-(\\d+)");

    private final LocalDate today;

    DemoScript(LocalDate today) {
        this.today = today;
    }

    static List<DemoMember> people() {
        return JSON.convertValue(
                read("people"), JSON.getTypeFactory().constructCollectionType(List.class, DemoMember.class));
    }

    DemoStory story(String name) {
        return new DemoStory(name, dated(read("stories/" + name)));
    }

    /** How a piece of work that is no story was meant and lived; null if nothing is said of it. */
    @Nullable
    Relationship relationship(DemoMember.Begun begun) {
        var told = begun.relationship();
        return told == null ? null : as(dated(told), Relationship.class);
    }

    /** How long ago the last day of a relationship is; {@code otherwise} if it names none. */
    int daysAgo(Relationship relationship, int otherwise) {
        return Stream.concat(
                        relationship.contacts().stream().map(CustomerContact::on),
                        Stream.ofNullable(relationship.lastMonitored()))
                .mapToInt(this::daysAgo)
                .min()
                .orElse(otherwise);
    }

    /** The pieces of work of which a member tells. */
    List<DemoStory> stories(DemoMember member) {
        return member.storiesOrNone().stream().map(this::story).toList();
    }

    LocalDate day(int daysAgo) {
        return today.minusDays(daysAgo);
    }

    int daysAgo(LocalDate day) {
        return (int) (today.toEpochDay() - day.toEpochDay());
    }

    static <T> T as(JsonNode node, Class<T> type) {
        return JSON.treeToValue(node, type);
    }

    static @Nullable String text(JsonNode node, String name) {
        var value = node.get(name);
        return value == null || value.isNull() ? null : value.asString();
    }

    private JsonNode dated(JsonNode node) {
        if (node.isString()) {
            var day = DAY.matcher(node.asString());
            return day.matches()
                    ? JsonNodeFactory.instance.stringNode(
                            day(Integer.parseInt(day.group(1))).toString())
                    : node;
        }
        if (node.isArray()) {
            var array = JsonNodeFactory.instance.arrayNode();
            node.forEach(each -> array.add(dated(each)));
            return array;
        }
        if (node.isObject()) {
            var object = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(each -> object.set(each.getKey(), dated(each.getValue())));
            return object;
        }
        return node;
    }

    private static JsonNode read(String name) {
        try (var in = new ClassPathResource("demo/" + name + ".json").getInputStream()) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
