package org.goldthread.threads;

import java.util.List;
import java.util.Objects;
import org.goldthread.engagement.Alignment;
import org.goldthread.engagement.MappedWork;
import org.goldthread.engagement.RelationshipType;
import org.jspecify.annotations.Nullable;

/**
 * One's pieces of work by the relationship that who asked expects, and by that which is practised.
 *
 * @param all those of the person, whatever the filter says, the latest first
 */
public record CustomerMap(List<MappedWork> all, Filter filter) {
    /** A cell of the picture; null is not said, or not clear yet. */
    public record Cell(
            @Nullable RelationshipType expected, @Nullable RelationshipType practised) {
        boolean holds(MappedWork work) {
            return Objects.equals(work.reading().expected(), expected) && Objects.equals(typeOf(work), practised);
        }
    }

    /** Which of them are shown; null leaves nothing out. */
    public record Filter(
            @Nullable RelationshipType practised,
            @Nullable Alignment alignment,
            @Nullable Cell cell) {
        public static Filter none() {
            return new Filter(null, null, null);
        }

        /** What of the same fit stands in this cell. */
        public Filter in(Cell other) {
            return new Filter(null, alignment, other);
        }

        boolean shows(MappedWork work) {
            return (practised == null || practised == typeOf(work))
                    && (cell == null || cell.holds(work))
                    && (alignment == null || alignment == work.reading().alignment());
        }
    }

    public CustomerMap {
        all = List.copyOf(all);
    }

    /** Those that the filter leaves. */
    public List<MappedWork> shown() {
        return all.stream().filter(filter::shows).toList();
    }

    /** Those shown that are expected as the one and practised as the other; null is not said, or not clear yet. */
    public List<MappedWork> at(@Nullable RelationshipType expected, @Nullable RelationshipType practised) {
        return shown().stream().filter(new Cell(expected, practised)::holds).toList();
    }

    /** How many of all, whatever the filter says, stand so. */
    public long count(Alignment alignment) {
        return all.stream()
                .filter(work -> work.reading().alignment() == alignment)
                .count();
    }

    /** The type practised; null while it is not clear, or while nobody has said anything. */
    public static @Nullable RelationshipType typeOf(MappedWork work) {
        return work.said() ? work.reading().practised().known().orElse(null) : null;
    }
}
