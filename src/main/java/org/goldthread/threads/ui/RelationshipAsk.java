package org.goldthread.threads.ui;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.engagement.Practised;
import org.goldthread.engagement.RelationshipQuestion;
import org.goldthread.engagement.RelationshipReading;

/** A question of the form for a relationship; what is agreed is one question for several answers. */
enum RelationshipAsk {
    AGREED,
    REQUIREMENTS,
    KIND,
    CONTENT,
    HORIZON,
    HUMAN;

    static RelationshipAsk of(RelationshipQuestion question) {
        return switch (question) {
            case REQUEST_KIND -> KIND;
            case REQUIREMENTS -> REQUIREMENTS;
            case CONTENT -> CONTENT;
            case SHARED_GOAL, JOINT_PLAN, JOINT_DECISION, MEASURES -> AGREED;
            case HORIZON -> HORIZON;
            case HUMAN_CONTACT -> HUMAN;
        };
    }

    /** Exactly those whose answers are missed, in the order of the form. */
    static Set<RelationshipAsk> missing(RelationshipReading reading) {
        return reading.practised() instanceof Practised.Unclear(var missing)
                ? Stream.of(values())
                        .filter(ask -> missing.stream().anyMatch(question -> of(question) == ask))
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                : Set.of();
    }

    /** The key of its label. */
    String label() {
        return "threads.relationship.field." + address();
    }

    /** As an address names it. */
    String address() {
        return name().toLowerCase(Locale.ROOT);
    }
}
