package org.goldthread.document.pdf;

import java.io.IOException;

/** The drawing was stopped because {@link Progress#cancelled()} asked for it; nothing is left behind but what was written. */
public final class Cancelled extends IOException {

    Cancelled() {
        super("Stopped on request");
    }
}
