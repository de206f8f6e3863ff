package org.goldthread.engagement;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A relationship as it reads on a day.
 *
 * @param touch as observed from the contacts
 * @param misalignments in the order of their numbers
 */
public record RelationshipReading(
        @Nullable RelationshipType expected,
        Practised practised,
        Touch touch,
        Set<Misalignment> misalignments,
        Alignment alignment) {
    public boolean has(Misalignment misalignment) {
        return misalignments.contains(misalignment);
    }
}
