package org.goldthread.people;

import java.util.Optional;
import org.goldthread.relay.Acting;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Says to the relay who is signed in, or which part of Goldthread acts. */
@Component
class ActingPerson implements Acting {
    private final CurrentPerson current;

    ActingPerson(CurrentPerson current) {
        this.current = current;
    }

    @Override
    public Optional<String> now() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Account account
                ? Optional.of(account.id().value())
                : Optional.empty();
    }

    @Override
    public void asUpkeep(Runnable work) {
        current.as(SystemActor.UPKEEP.account(), work);
    }
}
