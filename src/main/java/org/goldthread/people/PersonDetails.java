package org.goldthread.people;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an administrator keeps about a person. The email address is kept trimmed and in lower case. */
public record PersonDetails(
        String name,
        String email,
        @Nullable TeamId team,
        @Nullable PersonId lineManager,
        List<RoleGrant> roles) {
    public PersonDetails {
        name = name.strip();
        email = emailOf(email);
        roles = List.copyOf(roles);
    }

    static String emailOf(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
