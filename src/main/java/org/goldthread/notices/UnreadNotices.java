package org.goldthread.notices;

import org.goldthread.ui.Addresses;
import org.goldthread.ui.PlaceCount;
import org.springframework.stereotype.Component;

/** How many unread notices the navigation says there are. */
@Component
class UnreadNotices implements PlaceCount {
    private final NoticeService notices;

    UnreadNotices(NoticeService notices) {
        this.notices = notices;
    }

    @Override
    public String place() {
        return Addresses.NOTICES;
    }

    @Override
    public long count() {
        return notices.unread();
    }
}
