package org.goldthread.marking;

import java.time.Instant;

/** The candidate's declaration; {@code wording} is the version of its text. */
public record Declaration(String wording, Instant acceptedAt) {}
