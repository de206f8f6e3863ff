package org.goldthread.relay;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** That an aggregate is about to be removed; kept until it is known whether it was. */
@Document("removals")
record Removal(@Id String id, Instant at, String collection, String subject, Stamp stamp) {}
