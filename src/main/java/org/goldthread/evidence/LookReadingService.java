package org.goldthread.evidence;

import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.goldthread.engagement.Engagement;
import org.goldthread.engagement.EngagementCatalogue;
import org.goldthread.files.FileFacts;
import org.goldthread.files.FileId;
import org.goldthread.files.FilesService;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.Looks;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PersonId;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refused;
import org.goldthread.standards.Framework;
import org.goldthread.standards.Standards;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * What a coach or assessor does with a draft that they were asked to look at. Each call asks anew whether they still may:
 * once the request is closed, or their role or the assignment has ended, there is nothing here.
 */
@Service
public class LookReadingService {
    private final LookRequests requests;
    private final EvidenceRepository items;
    private final EvidenceQueries queries;
    private final Onlookers onlookers;
    private final EngagementCatalogue works;
    private final FilesService files;
    private final Standards standards;
    private final ObjectProvider<ClaimStates> ledger;
    private final PeopleDirectory people;
    private final CurrentPerson me;
    private final Clock clock;

    LookReadingService(
            LookRequests requests,
            EvidenceRepository items,
            EvidenceQueries queries,
            Onlookers onlookers,
            EngagementCatalogue works,
            FilesService files,
            Standards standards,
            ObjectProvider<ClaimStates> ledger,
            PeopleDirectory people,
            CurrentPerson me,
            Clock clock) {
        this.requests = requests;
        this.items = items;
        this.queries = queries;
        this.onlookers = onlookers;
        this.works = works;
        this.files = files;
        this.standards = standards;
        this.ledger = ledger;
        this.people = people;
        this.me = me;
        this.clock = clock;
    }

    /** The drafts that are shown to me now: those that wait for me first, the longest untouched first. */
    @RolesAllowed({"COACH", "ASSESSOR", "TRAINEE_ASSESSOR"})
    public List<LookRow> shownToMe() {
        var asked = requests.openTo(me.id());
        if (asked.isEmpty()) {
            return List.of();
        }
        var open = onlookers.among(me.id(), asked);
        var names = people.names(
                open.stream().map(LookRequest::candidate).distinct().toList());
        var titles =
                queries.titles(open.stream().map(LookRequest::item).distinct().toList());
        return open.stream()
                .filter(request -> titles.containsKey(request.item()))
                .map(request -> new LookRow(
                        request, names.getOrDefault(request.candidate(), ""), titles.getOrDefault(request.item(), "")))
                .sorted(Comparator.comparing(row -> row.request().state()))
                .toList();
    }

    /** The draft as it is now. */
    @RolesAllowed({"COACH", "ASSESSOR", "TRAINEE_ASSESSOR"})
    @Looks
    public OpenedLook open(LookRequestId id) {
        var request = shown(id);
        var item = item(request);
        var work = Optional.ofNullable(item.engagement()).flatMap(works::of);
        return new OpenedLook(
                request,
                people.name(request.candidate()),
                item,
                work.map(Engagement::title).orElse(""),
                work.map(found -> EvidenceRules.measures(item, found)).orElse(List.of()),
                framework(request.candidate()));
    }

    /**
     * Comments on it.
     *
     * @param seen how many comments were shown
     */
    @RolesAllowed({"COACH", "ASSESSOR", "TRAINEE_ASSESSOR"})
    public LookRequest comment(LookRequestId id, String text, int seen) {
        return requests.change(() -> readable(id), request -> {
            Refused.when(LookRequestRules.mayWrite(request, text, seen));
            return request.commented(text, clock.instant());
        });
    }

    @RolesAllowed({"COACH", "ASSESSOR", "TRAINEE_ASSESSOR"})
    @Looks
    public void copyFile(LookRequestId id, FileId file, OutputStream target) {
        files.copyTo(attached(id, file).id(), target);
    }

    /** A page of an attached PDF as a JPEG; pages count from 1. */
    @RolesAllowed({"COACH", "ASSESSOR", "TRAINEE_ASSESSOR"})
    @Looks
    public byte[] pagePicture(LookRequestId id, FileId file, int page) {
        return files.pagePicture(attached(id, file).id(), page);
    }

    /** An attached image, drawn anew. */
    @RolesAllowed({"COACH", "ASSESSOR", "TRAINEE_ASSESSOR"})
    @Looks
    public byte[] imagePicture(LookRequestId id, FileId file) {
        return files.imagePicture(attached(id, file).id());
    }

    /** The beginning of an attached text file. */
    @RolesAllowed({"COACH", "ASSESSOR", "TRAINEE_ASSESSOR"})
    @Looks
    public String text(LookRequestId id, FileId file) {
        return files.text(attached(id, file).id());
    }

    private FileFacts attached(LookRequestId id, FileId file) {
        return item(shown(id)).attachments().stream()
                .map(Attachment::file)
                .filter(facts -> facts.id().equals(file))
                .findFirst()
                .orElseThrow(() -> new NotFound("file " + file.value()));
    }

    /** One whose draft is still there, too. */
    private LookRequest readable(LookRequestId id) {
        var request = shown(id);
        item(request);
        return request;
    }

    private LookRequest shown(LookRequestId id) {
        return requests.find(id)
                .filter(request -> request.asked().equals(me.id()) && request.isOpen())
                .filter(onlookers::mayLook)
                .orElseThrow(() -> new NotFound("look " + id.value()));
    }

    private EvidenceItem item(LookRequest request) {
        return items.findByIdAndOwner(request.item(), request.candidate())
                .orElseThrow(() -> new NotFound("evidence " + request.item().value()));
    }

    private Framework framework(PersonId candidate) {
        return Optional.ofNullable(ledger.getIfAvailable())
                .flatMap(states -> Optional.ofNullable(states.ledger(candidate).edition()))
                .map(standards::find)
                .orElseGet(standards::current);
    }
}
