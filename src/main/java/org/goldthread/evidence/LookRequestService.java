package org.goldthread.evidence;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PersonId;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refused;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** What a candidate does with looks at their own drafts: asks, answers, ends them, keeps what was said. */
@Service
public class LookRequestService {
    private final LookRequests requests;
    private final EvidenceRepository items;
    private final EvidenceQueries queries;
    private final Onlookers onlookers;
    private final ObjectProvider<ClaimStates> ledger;
    private final PeopleDirectory people;
    private final CurrentPerson me;
    private final Clock clock;

    LookRequestService(
            LookRequests requests,
            EvidenceRepository items,
            EvidenceQueries queries,
            Onlookers onlookers,
            ObjectProvider<ClaimStates> ledger,
            PeopleDirectory people,
            CurrentPerson me,
            Clock clock) {
        this.requests = requests;
        this.items = items;
        this.queries = queries;
        this.onlookers = onlookers;
        this.ledger = ledger;
        this.people = people;
        this.me = me;
        this.clock = clock;
    }

    /** Whom I may ask for a look. */
    @RolesAllowed("CANDIDATE")
    public List<LookChoice> choices() {
        return onlookers.of(me.id());
    }

    /** All looks at an item of mine, the latest first. */
    @RolesAllowed("CANDIDATE")
    public List<ShownLook> at(EvidenceId item) {
        find(item);
        return shown(requests.of(item)).reversed();
    }

    /** Those of mine that were commented on and neither answered nor closed, the longest untouched first. */
    @RolesAllowed("CANDIDATE")
    public List<LookRow> answered() {
        var mine = requests.by(me.id(), LookRequestState.ANSWERED);
        if (mine.isEmpty()) {
            return List.of();
        }
        var names =
                people.names(mine.stream().map(LookRequest::asked).distinct().toList());
        var titles =
                queries.titles(mine.stream().map(LookRequest::item).distinct().toList());
        return mine.stream()
                .filter(request -> titles.containsKey(request.item()))
                .map(request -> new LookRow(
                        request, names.getOrDefault(request.asked(), ""), titles.getOrDefault(request.item(), "")))
                .toList();
    }

    /**
     * Shows a draft of mine to somebody until I close it.
     *
     * @param criterion what it is about; none for the whole item
     * @param question may be empty
     */
    @RolesAllowed("CANDIDATE")
    public LookRequest ask(EvidenceId item, PersonId asked, @Nullable CriterionCode criterion, String question) {
        var draft = find(item);
        var choice = onlookers.choice(me.id(), asked).orElseThrow(() -> new Refused(LookRequestRules.notAChoice()));
        var states = ledger.getIfAvailable();
        var standings = states == null ? null : states.of(me.id()).get(item);
        Refused.when(LookRequestRules.mayAsk(draft, criterion, standings == null ? Map.of() : standings, question));
        return requests.add(LookRequest.of(draft, choice, criterion, question, clock.instant()));
    }

    /**
     * Writes back; whoever was asked is to look again.
     *
     * @param seen how many comments were shown
     */
    @RolesAllowed("CANDIDATE")
    public LookRequest reply(LookRequestId id, String text, int seen) {
        return requests.change(() -> mine(id), request -> {
            Refused.when(LookRequestRules.mayWrite(request, text, seen));
            return request.replied(text, clock.instant());
        });
    }

    /** From now on nobody else sees it by this request. */
    @RolesAllowed("CANDIDATE")
    public LookRequest close(LookRequestId id) {
        return requests.change(() -> mine(id), request -> request.isOpen() ? request.closed(clock.instant()) : request);
    }

    /** Takes closing back, while whoever was asked may still be asked. */
    @RolesAllowed("CANDIDATE")
    public LookRequest reopen(LookRequestId id) {
        return requests.change(() -> mine(id), request -> {
            if (request.isOpen()) {
                return request;
            }
            Refused.when(LookRequestRules.mayReopen(onlookers.mayLook(request)));
            return request.reopened(clock.instant());
        });
    }

    /** A comment that is to be handed in with the item, from the next time on. */
    @RolesAllowed("CANDIDATE")
    public LookRequest keep(LookRequestId id, String comment) {
        return keeping(id, comment, true);
    }

    /** Hands a comment in no more; what was handed in keeps it. */
    @RolesAllowed("CANDIDATE")
    public LookRequest leaveOut(LookRequestId id, String comment) {
        return keeping(id, comment, false);
    }

    private LookRequest keeping(LookRequestId id, String comment, boolean whether) {
        return requests.change(() -> mine(id), request -> {
            var found = request.comments().stream()
                    .filter(each -> each.id().equals(comment))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("comment " + comment));
            Refused.when(LookRequestRules.mayKeep(request, found));
            return request.keeping(comment, whether);
        });
    }

    private List<ShownLook> shown(List<LookRequest> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        var names = people.names(all.stream().map(LookRequest::asked).distinct().toList());
        return all.stream()
                .map(request -> new ShownLook(request, names.getOrDefault(request.asked(), "")))
                .toList();
    }

    private LookRequest mine(LookRequestId id) {
        return requests.find(id)
                .filter(request -> request.candidate().equals(me.id()))
                .orElseThrow(() -> new NotFound("look " + id.value()));
    }

    private EvidenceItem find(EvidenceId id) {
        return items.findByIdAndOwner(id, me.id()).orElseThrow(() -> new NotFound("evidence " + id.value()));
    }
}
