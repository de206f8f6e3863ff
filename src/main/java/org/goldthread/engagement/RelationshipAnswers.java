package org.goldthread.engagement;

import org.jspecify.annotations.Nullable;

/** What the form for a relationship asks: the kind of request, which stands with the request, and the relationship. */
public record RelationshipAnswers(@Nullable RequestKind requestKind, Relationship relationship) {}
