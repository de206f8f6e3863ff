package org.goldthread.people;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** What signs that somebody got in on a device before; whoever steals it guesses a little faster, and no more. */
@Document("device_keys")
record DeviceKey(@Id String id, String secret) {
    static final String ID = "sign-in";

    @Override
    public String toString() {
        return "DeviceKey";
    }
}
