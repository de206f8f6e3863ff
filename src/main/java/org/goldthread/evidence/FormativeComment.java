package org.goldthread.evidence;

import java.time.Instant;
import org.goldthread.people.PersonId;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;

/**
 * A comment on a draft that its candidate hands in with the item: formative feedback, no judgement.
 *
 * @param name what {@code by} was called then
 * @param criterion what was asked about; none for the whole item
 * @param question what the candidate had asked; may be empty
 */
public record FormativeComment(
        PersonId by,
        String name,
        LookAs as,
        @Nullable CriterionCode criterion,
        String question,
        String text,
        Instant at) {}
