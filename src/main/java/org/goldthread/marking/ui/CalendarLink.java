package org.goldthread.marking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Puts a day in the reader's own calendar. */
final class CalendarLink extends Anchor {
    CalendarLink(CalendarEntry entry) {
        var bytes = entry.text().getBytes(StandardCharsets.UTF_8);
        setHref(DownloadHandler.fromInputStream(_ -> new DownloadResponse(
                new ByteArrayInputStream(bytes), "goldthread.ics", "text/calendar; charset=utf-8", bytes.length)));
        setText(getTranslation("marking.next.calendar"));
        addClassName("button-link");
    }
}
