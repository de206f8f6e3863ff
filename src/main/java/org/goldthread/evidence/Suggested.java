package org.goldthread.evidence;

import java.util.List;
import org.goldthread.standards.CriterionCode;

/**
 * A criterion that a stage usually helps to show.
 *
 * @param because the answers that speak for it, by name
 */
public record Suggested(CriterionCode criterion, List<String> because) {
    public Suggested {
        because = List.copyOf(because);
    }

    static Suggested of(String criterion, String... because) {
        return new Suggested(new CriterionCode(criterion), List.of(because));
    }
}
