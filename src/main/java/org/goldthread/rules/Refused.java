package org.goldthread.rules;

import java.util.Optional;

/** A rule said no. Screens show the refusal's text where it arose. */
public final class Refused extends RuntimeException {
    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.rule() + " " + refusal.key());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }

    /** Throws if a rule refused. */
    public static void when(Optional<Refusal> refusal) {
        refusal.ifPresent(why -> {
            throw new Refused(why);
        });
    }
}
