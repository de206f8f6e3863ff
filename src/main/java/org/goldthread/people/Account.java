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
 * @param since when the password was set or all sessions were ended, the later: an older session is over
 */
public record Account(
        PersonId id,
        String email,
        String name,
        Set<Role> roles,
        String passwordHash,
        boolean enabled,
        @Nullable Instant since)
        implements UserDetails {
    public Account {
        roles = Set.copyOf(roles);
    }

    public Account(PersonId id, String email, String name, Set<Role> roles, String passwordHash, boolean enabled) {
        this(id, email, name, roles, passwordHash, enabled, null);
    }

    /** Whether neither a password was set nor sessions were ended between both. */
    public boolean isOfTheSameTime(Account other) {
        return Objects.equals(since, other.since);
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
                later(person.sessionsEnded(), known == null ? null : known.passwordSet()));
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    Account withoutPassword() {
        return new Account(id, email, name, roles, "", enabled, since);
    }

    @Override
    public String toString() {
        return "Account[" + id.value() + "]";
    }
}
