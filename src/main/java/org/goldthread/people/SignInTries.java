package org.goldthread.people;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Tries to sign in that did not succeed, with one email address or from one place.
 *
 * @param id a hash of which: neither who tried nor whom they tried stands in the store
 * @param forgotten when the store removes it
 */
@Document("sign_in_tries")
@CompoundIndex(name = "fewest", def = "{'failures': 1, 'last': 1}")
record SignInTries(
        @Id String id,
        int failures,
        Instant last,
        @Indexed(expireAfter = "0s") Instant forgotten) {}
