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
 * @param passwordSet when the password was set that the session was opened with
 * @param sessionsEnded when all sessions were ended last before it was. Both stand by themselves and are compared for being
 *     the same only: several processes write them, each by its own clock
 */
public record Account(
        PersonId id,
        String email,
        String name,
        Set<Role> roles,
        String passwordHash,
        boolean enabled,
        @Nullable Instant passwordSet,
        @Nullable Instant sessionsEnded)
        implements UserDetails {
    public Account {
        roles = Set.copyOf(roles);
    }

    public Account(PersonId id, String email, String name, Set<Role> roles, String passwordHash, boolean enabled) {
        this(id, email, name, roles, passwordHash, enabled, null, null);
    }

    /** Whether neither a password was set nor sessions were ended between both. */
    public boolean isOfTheSameTime(Account other) {
        return Objects.equals(passwordSet, other.passwordSet) && Objects.equals(sessionsEnded, other.sessionsEnded);
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

    static Account of(Person person, @Nullable Credentials known, Set<Role> roles, String passwordHash) {
        return new Account(
                person.id(),
                person.email(),
                person.name(),
                roles,
                passwordHash,
                person.maySignIn(),
                known == null ? null : known.passwordSet(),
                person.sessionsEnded());
    }

    Account withoutPassword() {
        return new Account(id, email, name, roles, "", enabled, passwordSet, sessionsEnded);
    }

    @Override
    public String toString() {
        return "Account[" + id.value() + "]";
    }
}
