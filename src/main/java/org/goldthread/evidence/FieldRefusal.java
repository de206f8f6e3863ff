package org.goldthread.evidence;

import org.goldthread.rules.Refusal;

/** Why what stands in one field cannot be kept; {@code field} is its name in the item, in the stage's detail, or claims. */
public record FieldRefusal(String field, Refusal refusal) {}
