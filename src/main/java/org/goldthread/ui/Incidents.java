package org.goldthread.shell;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/** Writes what nobody expected into the log, under a reference that the person sees too. */
@Component
class Incidents {
    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
    private static final int LENGTH = 8;

    /** Logs {@code error} and returns its reference. */
    String report(Throwable error) {
        var reference = ShortCode.of(LENGTH);
        LOG.error("Reference {}, request {}", reference, MDC.get(RequestIds.KEY), error);
        return reference;
    }
}
