package org.goldthread.audit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldthread.relay.DomainEvent;
import org.goldthread.store.StoredKinds;
import org.springframework.stereotype.Component;

/** The kinds of entries: under their names in the store, which are also those of their texts. */
@Component
class AuditKinds {
    static final String ADDED = "-added";
    static final String SAVED = "-saved";
    static final String REMOVED = "-removed";
    static final String SIGN_IN_FAILED = "sign-in-failed";
    static final String LOOK = "look";
    static final String REFUSED_LOOK = "refused-look";
    static final String EXPORTED = "audit-exported";
    static final String CHECKED = "audit-checked";

    /** In the order in which they are offered. */
    static final List<String> ALL = List.of(
            "signed-in",
            SIGN_IN_FAILED,
            "signed-out",
            LOOK,
            REFUSED_LOOK,
            "evidence-added",
            "evidence-saved",
            "evidence-removed",
            "look-asked",
            "look-commented",
            "look-replied",
            "look-closed",
            "look_requests-added",
            "look_requests-saved",
            "look_requests-removed",
            "engagements-added",
            "engagements-saved",
            "engagements-removed",
            "submissions-added",
            "submission-placed",
            "assessment-begun",
            "submissions-saved",
            "countersigning-asked",
            "countersigning-sent-back",
            "submission-countersigned",
            "submission-marked",
            "submission-reopened",
            "submission-opened",
            "submission-returned",
            "submission-withdrawn",
            "submissions-removed",
            "portfolios-added",
            "portfolios-saved",
            "portfolios-removed",
            "criteria-reserved",
            "open-passed-on",
            "people-added",
            "people-saved",
            "people-removed",
            "roles-changed",
            "person-disabled",
            "person-enabled",
            "assessor-assigned",
            "assessor-unassigned",
            "credentials-added",
            "credentials-saved",
            "credentials-removed",
            "link_requests-added",
            "link_requests-saved",
            "link_requests-removed",
            "teams-added",
            "teams-saved",
            "teams-removed",
            "conflict_declarations-added",
            "conflict_declarations-saved",
            "conflict_declarations-removed",
            "organisation_references-added",
            "organisation_references-saved",
            "organisation_references-removed",
            "frameworks-added",
            "frameworks-saved",
            "frameworks-removed",
            EXPORTED,
            CHECKED);

    private final Map<Class<?>, String> names;

    AuditKinds(List<StoredKinds> kinds) {
        names = kinds.stream()
                .flatMap(each -> each.names().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    String of(DomainEvent event) {
        var name = names.get(event.getClass());
        if (name == null) {
            throw new IllegalStateException(event.getClass().getSimpleName() + " has no name in the store");
        }
        return name;
    }
}
