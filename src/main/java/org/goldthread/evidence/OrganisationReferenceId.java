package org.goldthread.evidence;

import java.util.UUID;

public record OrganisationReferenceId(String value) {
    static OrganisationReferenceId next() {
        return new OrganisationReferenceId(UUID.randomUUID().toString());
    }
}
