package org.goldthread.people;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Who is signed in, as the session keeps it: no more than the id, the name and the roles held at sign-in. */
public record Account(PersonId id, String email, String name, Set<Role> roles, String passwordHash, boolean enabled)
        implements UserDetails {
    public Account {
        roles = Set.copyOf(roles);
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
        return new Account(id, email, name, roles, "", enabled);
    }

    @Override
    public String toString() {
        return "Account[" + id.value() + "]";
    }
}
