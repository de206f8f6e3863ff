package org.goldthread.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.goldthread.standards.CriterionCode;

/** Which criteria an item might help to show, by its stage and by what was filled in. */
public final class Suggestions {
    public static final int AT_MOST = 5;

    private Suggestions() {}

    /** The best supported first, those with equal support in the order of section 3a; at most {@value #AT_MOST}. */
    public static List<CriterionCode> of(Stage stage, Set<String> filled) {
        return StageForm.of(stage).suggests().stream()
                .sorted(Comparator.comparingLong((Suggested each) ->
                                each.because().stream().filter(filled::contains).count())
                        .reversed())
                .limit(AT_MOST)
                .map(Suggested::criterion)
                .toList();
    }
}
