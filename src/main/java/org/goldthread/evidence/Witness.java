package org.goldthread.evidence;

import java.time.LocalDate;
import org.goldthread.rules.TextRules;
import org.jspecify.annotations.Nullable;

/** Who saw it and says so; the signed statement is attached to the item. */
public record Witness(
        String name,
        String role,
        String relationship,
        String contact,
        @Nullable LocalDate statedOn) {
    public Witness {
        name = TextRules.orEmpty(name);
        role = TextRules.orEmpty(role);
        relationship = TextRules.orEmpty(relationship);
        contact = TextRules.orEmpty(contact);
    }

    static Witness nobody() {
        return new Witness("", "", "", "", null);
    }

    public boolean isEmpty() {
        return name.isBlank() && role.isBlank() && relationship.isBlank() && contact.isBlank() && statedOn == null;
    }
}
