package org.goldthread.relay;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/** That an event was handed on; forgotten after 90 days, when no copy of it can be left. */
@Document("handed_on")
record HandedOn(@Id String id, @Indexed(expireAfter = "90d") Instant at) {}
