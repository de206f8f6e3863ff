package org.goldthread.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is signed in, as the session keeps it: no more than the id, the name and the roles held at sign-in.
 *
 * @param passwordSet when the password was set that it was opened with: with another one, the session ends
 */
public record Account(
        PersonId id,
        String email,
        String name,
        Set<Role> roles,
        String passwordHash,
        boolean enabled,
        @Nullable Instant passwordSet)
        implements UserDetails {
    public Account {
        roles = Set.copyOf(roles);
    }

    public Account(PersonId id, String email, String name, Set<Role> roles, String passwordHash, boolean enabled) {
        this(id, email, name, roles, passwordHash, enabled, null);
    }

    /** Whether both were opened with the same password. */
    public boolean isOfTheSamePassword(Account other) {
        return Objects.equals(passwordSet, other.passwordSet);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.copyOf(roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList());
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    Account withoutPassword() {
        return new Account(id, email, name, roles, "", enabled, passwordSet);
    }

    @Override
    public String toString() {
        return "Account[" + id.value() + "]";
    }
}
