package org.goldthread.evidence.ui;

import org.goldthread.evidence.ServicePromise;

/** The promises to customers. */
final class PromiseRows extends RowsField<ServicePromise> {
    PromiseRows(Runnable changed) {
        super("servicePromises", Words.text("evidence.help.servicePromises"), changed);
    }

    @Override
    RowFields<ServicePromise> newRow(Runnable changed) {
        return new PromiseRow(changed);
    }
}
