package org.goldthread.engagement;

/** Who asked for the piece of work: a group, and a name or a role. */
public record AskedBy(CustomerGroup group, String name) {}
