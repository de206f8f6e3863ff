package org.goldthread.engagement;

import java.util.Optional;
import java.util.Set;

/** Which relationship the answers describe. */
public sealed interface Practised {
    record As(RelationshipType type) implements Practised {}

    /**
     * None of the four yet.
     *
     * @param missing the open questions that could still settle it; with none, the answers lie between the types
     */
    record Unclear(Set<RelationshipQuestion> missing) implements Practised {}

    default Optional<RelationshipType> known() {
        return switch (this) {
            case As(var type) -> Optional.of(type);
            case Unclear _ -> Optional.empty();
        };
    }

    default boolean is(RelationshipType type) {
        return known().filter(type::equals).isPresent();
    }
}
