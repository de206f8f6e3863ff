package org.goldthread.notices.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.goldthread.notices.NoticeId;
import org.goldthread.notices.NoticeService;
import org.goldthread.ui.Addresses;

/** A notice's own address: it is read, and what it is about is opened in its place. */
@Route(Addresses.NOTICES + "/:notice")
@PermitAll
class OpenedNoticeView extends Main implements BeforeEnterObserver {
    private final NoticeService notices;

    OpenedNoticeView(NoticeService notices) {
        this.notices = notices;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("notice").orElse("");
        event.forwardTo(notices.open(new NoticeId(id)));
    }
}
