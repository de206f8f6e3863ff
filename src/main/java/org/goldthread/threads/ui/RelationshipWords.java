package org.goldthread.threads.ui;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.engagement.Agreement;
import org.goldthread.engagement.Misalignment;
import org.goldthread.engagement.Practised;
import org.goldthread.engagement.Relationship;
import org.goldthread.engagement.RelationshipReading;
import org.goldthread.engagement.RelationshipRules;
import org.goldthread.engagement.RelationshipType;
import org.goldthread.ui.Days;
import org.goldthread.ui.Texts;
import org.jspecify.annotations.Nullable;

/** A relationship in plain words: how it reads, and why. */
record RelationshipWords(Texts texts, Days days) {
    private static final String KEY = "threads.relationship.";

    /** "Practised as vendor, asked as partner." */
    String headline(Relationship relationship, RelationshipReading reading) {
        if (relationship.isOpen()) {
            return texts.of(KEY + "nothing");
        }
        return switch (reading.practised()) {
            case Practised.As(var type) -> practised(type, reading.expected());
            case Practised.Unclear(var missing) when missing.isEmpty() -> texts.of(KEY + "between");
            case Practised.Unclear _
            when reading.expected() != null -> texts.of(KEY + "unclear-asked", as(reading.expected()));
            case Practised.Unclear _ -> texts.of(KEY + "unclear");
        };
    }

    private String practised(RelationshipType type, @Nullable RelationshipType expected) {
        if (expected == null) {
            return texts.of(KEY + "practised", as(type));
        }
        return type == expected ? texts.of(KEY + "fits", as(type)) : texts.of(KEY + "differs", as(type), as(expected));
    }

    /** In few words, if two types differ. */
    Optional<String> chip(RelationshipReading reading) {
        return reading.has(Misalignment.M1)
                ? reading.practised()
                        .known()
                        .map(type -> texts.of(KEY + "chip", as(Objects.requireNonNull(reading.expected())), as(type)))
                : Optional.empty();
    }

    /** Why it is read as the type practised, and what does not fit, each in a sentence. */
    List<String> reasons(Relationship relationship, RelationshipReading reading) {
        if (relationship.isOpen()) {
            return List.of();
        }
        return Stream.concat(
                        reading.practised().known().map(type -> because(type, relationship)).stream(),
                        reading.misalignments().stream().map(each -> misaligned(each, relationship, reading)))
                .toList();
    }

    private String because(RelationshipType type, Relationship relationship) {
        return type == RelationshipType.STRATEGIC_PARTNERSHIP
                ? texts.of(KEY + "because.agreed", agreed(relationship))
                : texts.of(KEY + "because." + type);
    }

    private String agreed(Relationship relationship) {
        var months = relationship.horizonMonths();
        return Stream.concat(
                        Stream.of(Agreement.values())
                                .filter(relationship.agreed()::has)
                                .map(each -> lowered(texts.of("engagement.agreement." + each))),
                        Stream.ofNullable(months)
                                .filter(each -> each >= RelationshipRules.HORIZON_MONTHS)
                                .map(each -> texts.of(KEY + "because.horizon", each)))
                .collect(Collectors.joining("; "));
    }

    private static String lowered(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private String misaligned(Misalignment misalignment, Relationship relationship, RelationshipReading reading) {
        var key = KEY + "misalignment." + misalignment;
        return switch (misalignment) {
            case M1 -> otherThanExpected(key, reading);
            case M2 -> touch(key, reading);
            case M4 -> {
                var expected = Objects.requireNonNull(reading.expected());
                yield texts.of(key, touch(reading), texts.of("engagement.touch." + expected.touch()));
            }
            case M5 -> {
                var last = relationship.lastMonitored();
                yield last == null ? texts.of(key + ".never") : texts.of(key, days.said(last));
            }
            case M6 -> withoutGround(key, relationship);
            case M3, M7 -> texts.of(key);
        };
    }

    private String otherThanExpected(String key, RelationshipReading reading) {
        var expected = Objects.requireNonNull(reading.expected());
        var practised = reading.practised().known().orElseThrow();
        var which = expected == RelationshipType.SELF_SERVICE
                ? ".expects-SELF_SERVICE"
                : practised == RelationshipType.SELF_SERVICE ? ".SELF_SERVICE" : "";
        return texts.of(key + which, as(expected), as(practised));
    }

    private String touch(String key, RelationshipReading reading) {
        var type = reading.practised().known().orElseThrow();
        var close = reading.touch().compareTo(type.touch()) > 0;
        var which = !close ? ".loose" : type == RelationshipType.SELF_SERVICE ? ".SELF_SERVICE" : ".close";
        return texts.of(key + which, touch(reading), texts.of("engagement.touch." + type.touch()), as(type));
    }

    private String withoutGround(String key, Relationship relationship) {
        var measures = relationship.agreed().has(Agreement.MEASURES);
        var roadmap = relationship.agreed().has(Agreement.ROADMAP);
        return texts.of(measures ? key + ".ROADMAP" : roadmap ? key + ".MEASURES" : key);
    }

    private String touch(RelationshipReading reading) {
        return texts.of("engagement.touch." + reading.touch());
    }

    private String as(RelationshipType type) {
        return texts.of(KEY + "as." + type);
    }
}
