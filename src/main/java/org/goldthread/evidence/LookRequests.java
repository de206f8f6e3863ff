package org.goldthread.evidence;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.goldthread.people.PersonId;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.Refused;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Where requests for a look are kept; each change is one versioned write. */
@Component
class LookRequests {
    /** So many open ones are listed to one person. */
    private static final int LISTED = 200;

    /** Two people write in one; so many meetings in a row mean that something is wrong. */
    private static final int TRIES = 8;

    private static final Set<LookRequestState> OPEN = EnumSet.complementOf(EnumSet.of(LookRequestState.CLOSED));

    private final LookRequestRepository requests;

    LookRequests(LookRequestRepository requests) {
        this.requests = requests;
    }

    Optional<LookRequest> find(LookRequestId id) {
        return requests.findById(id);
    }

    /** From the first to the last. */
    List<LookRequest> of(EvidenceId item) {
        return requests.findByItemOrderByCreated(item);
    }

    List<LookRequest> of(Collection<EvidenceId> items) {
        return items.isEmpty() ? List.of() : requests.findByItemInOrderByCreated(items);
    }

    /** Those open to {@code asked}, the longest untouched first. */
    List<LookRequest> openTo(PersonId asked) {
        return requests.findByAskedAndStateInOrderByUpdated(asked, OPEN, Limit.of(LISTED));
    }

    /** The candidate's own in one state, the longest untouched first. */
    List<LookRequest> by(PersonId candidate, LookRequestState state) {
        return requests.findByCandidateAndStateInOrderByUpdated(candidate, List.of(state), Limit.of(LISTED));
    }

    List<LookRequest> openBy(PersonId candidate) {
        return requests.findByCandidateAndStateInOrderByUpdated(candidate, OPEN, Limit.of(LISTED));
    }

    /** One is open per item and person: who asks twice at once has asked once. */
    LookRequest add(LookRequest request) {
        return unlessAsked(() -> requests.save(request));
    }

    /**
     * Applies {@code change} to what {@code found} gives, and where somebody else was quicker, anew to what they left, so
     * that its rules speak about that.
     */
    LookRequest change(Supplier<LookRequest> found, UnaryOperator<LookRequest> change) {
        for (int attempt = 1; ; attempt++) {
            var before = found.get();
            var after = change.apply(before);
            if (after.equals(before)) {
                return before;
            }
            try {
                return unlessAsked(() -> requests.save(after));
            } catch (OptimisticLockingFailureException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    private static LookRequest unlessAsked(Supplier<LookRequest> save) {
        try {
            return save.get();
        } catch (DuplicateKeyException e) {
            throw new Refused(Refusal.of("asked", "evidence.refusal.look-asked-already"));
        }
    }
}
