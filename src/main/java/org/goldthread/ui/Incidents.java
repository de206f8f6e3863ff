package org.goldthread.ui;

import org.goldthread.rules.LogRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/** Writes what nobody expected into the log, under a reference that the person sees too. */
@Component
public class Incidents {
    /** Under this key the log knows the request that a line was written for. */
    public static final String REQUEST = "request";

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
    private static final int LENGTH = 8;

    /** Logs {@code error} and returns its reference. */
    public String report(Throwable error) {
        var reference = ShortCode.of(LENGTH);
        // as text, because the messages of exceptions quote what was typed
        LOG.error("Reference {}, request {}\n{}", reference, MDC.get(REQUEST), LogRules.trace(error));
        return reference;
    }
}
