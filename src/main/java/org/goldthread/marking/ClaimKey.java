package org.goldthread.marking;

import org.goldthread.standards.CriterionCode;

/** A claim within a submission: the id of an item or of an addendum, and the criterion. */
public record ClaimKey(String source, CriterionCode criterion) {}
