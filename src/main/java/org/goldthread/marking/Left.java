package org.goldthread.marking;

import java.util.List;
import org.goldthread.rules.Refusal;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;

/**
 * One thing that finishing still waits for.
 *
 * @param criterion at which; null for the assessor's own word
 * @param letters that are not judged: of its claims, and S of all together
 * @param why each reason, named; at least one
 */
public record Left(@Nullable CriterionCode criterion, int letters, List<Refusal> why) {
    public Left {
        why = List.copyOf(why);
    }
}
