package org.goldthread.evidence.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.goldthread.engagement.Measure;
import org.goldthread.evidence.Answers;
import org.goldthread.evidence.Versions.Difference;
import org.jspecify.annotations.Nullable;

/** Two versions of one measure, part by part; parts go by the names of their labels. */
final class MeasureVersions {
    private MeasureVersions() {}

    static List<Difference> between(Measure mine, Measure theirs) {
        var yours = Answers.of(mine);
        var saved = Answers.of(theirs);
        var differences = new ArrayList<Difference>();
        for (var i = 0; i < yours.size(); i++) {
            if (!Objects.equals(yours.get(i).value(), saved.get(i).value())) {
                var name = yours.get(i).name();
                differences.add(new Difference(
                        label(name), yours.get(i).value(), saved.get(i).value()));
            }
        }
        return differences;
    }

    /** {@code theirs} with the parts of {@code mine} that were chosen. */
    static Measure taking(Collection<String> chosen, Measure mine, Measure theirs) {
        var values = new HashMap<String, @Nullable Object>();
        Answers.of(mine).stream()
                .filter(part -> chosen.contains(label(part.name())))
                .forEach(part -> values.put(part.name(), part.value()));
        return (Measure) Answers.with(theirs, values);
    }

    private static String label(String part) {
        return switch (part) {
            case "name", "unit", "direction" -> "measure." + part;
            case "fromCustomers" -> "measure.from-customers";
            default -> part;
        };
    }
}
