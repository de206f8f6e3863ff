package org.goldthread.notices;

import org.goldthread.people.PersonId;

/** What it follows from and whom it tells, so that the same thing told twice is one notice. */
public record NoticeId(String value) {
    static NoticeId of(String cause, PersonId to) {
        return new NoticeId(cause + "." + to.value());
    }
}
