package org.goldthread.notices;

import java.util.List;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.SignedIn;
import org.goldthread.rules.NotFound;
import org.springframework.stereotype.Service;

/** What one has been told. */
@Service
public class NoticeService {
    /** More than these are said to be many. */
    public static final int MANY = 99;

    private final NoticeBook book;
    private final CurrentPerson me;

    NoticeService(NoticeBook book, CurrentPerson me) {
        this.book = book;
        this.me = me;
    }

    /** One's own, the latest first; pages count from 0. */
    @SignedIn
    public List<Notice> mine(int page, int size) {
        return book.of(me.id(), page, size);
    }

    /** How many there are of one's own. */
    @SignedIn
    public long all() {
        return book.count(me.id());
    }

    /** How many one has not opened yet; counted up to one more than {@link #MANY}. */
    @SignedIn
    public long unread() {
        return book.unread(me.id(), MANY + 1);
    }

    /** Opens one's own: it is read from now on. Returns the address of what it is about. */
    @SignedIn
    public String open(NoticeId id) {
        var notice = book.find(id, me.id()).orElseThrow(() -> new NotFound("notice"));
        book.read(id, me.id());
        return NoticeAddressRules.of(notice);
    }

    @SignedIn
    public void readAll() {
        book.readAll(me.id());
    }
}
