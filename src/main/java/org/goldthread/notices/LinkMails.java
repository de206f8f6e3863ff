package org.goldthread.notices;

import java.time.Clock;
import org.goldthread.people.LinkPost;
import org.goldthread.people.PersonId;
import org.springframework.stereotype.Component;

/** Puts one-time links on the way of all mail. */
@Component
class LinkMails implements LinkPost {
    private final MailQueue mails;
    private final Clock clock;

    LinkMails(MailQueue mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    public boolean isOpen() {
        return mails.isOpen();
    }

    @Override
    public void send(PersonId person, String occasion) {
        mails.enter(Mail.link("link." + person.value() + "." + occasion, person, clock.instant()));
    }
}
