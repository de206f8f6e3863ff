package org.goldthread.engagement;

import java.util.List;

/** The relationship with one customer group: each may want another. */
public record RelationshipWith(CustomerGroup group, Relationship relationship) {
    /** That with {@code group}, as far as somebody has said. */
    static Relationship among(List<RelationshipWith> all, CustomerGroup group) {
        return all.stream()
                .filter(each -> each.group() == group)
                .map(RelationshipWith::relationship)
                .findFirst()
                .orElse(Relationship.open());
    }
}
