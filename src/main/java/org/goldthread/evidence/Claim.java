package org.goldthread.evidence;

import org.goldthread.rules.TextRules;
import org.goldthread.standards.CriterionCode;

/**
 * That an item shows a criterion.
 *
 * @param locator where to look: a page or a time; may be empty for a single page
 * @param rationale how it shows it, in one sentence
 */
public record Claim(CriterionCode criterion, String locator, String rationale) {
    public Claim {
        locator = TextRules.orEmpty(locator);
        rationale = TextRules.orEmpty(rationale);
    }
}
