package org.goldthread.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Of which rows nobody is ever answered with yes, and why: {@code access/never-yes.txt}. */
final class NeverYes {
    private static final String FILE = "/access/never-yes.txt";

    private NeverYes() {}

    /** Why, by what it is about, as people wrote it down. */
    static Map<String, String> reasons() {
        try (var file = Objects.requireNonNull(NeverYes.class.getResourceAsStream(FILE))) {
            return reasons(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> reasons(String text) {
        var reasons = new LinkedHashMap<String, String>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            var parts = line.split("\\s*\\|\\s*", 2);
            ExpectedAccess.surfaces(parts[0]).forEach(surface -> reasons.put(surface, parts[1]));
        });
        return reasons;
    }

    /** Rows without a yes that nobody has given a reason for, and reasons for what has one, or is not there. */
    static Set<String> unexplained(
            ExpectedAccess expected, Collection<? extends Surface> surfaces, Map<String, String> reasons) {
        var without = without(expected, surfaces);
        var unexplained = new TreeSet<String>();
        without.stream().filter(name -> !reasons.containsKey(name)).forEach(unexplained::add);
        reasons.keySet().stream().filter(name -> !without.contains(name)).forEach(unexplained::add);
        return unexplained;
    }

    private static Set<String> without(ExpectedAccess expected, Collection<? extends Surface> surfaces) {
        var withYes = surfaces.stream()
                .filter(surface -> surface.cells()
                        .anyMatch(cell ->
                                expected.answer(cell).filter(Answer.YES::equals).isPresent()))
                .map(Surface::name)
                .collect(Collectors.toSet());
        return surfaces.stream()
                .map(Surface::name)
                .filter(name -> !withYes.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The tests that reasons name: the words that end like a test. */
    static List<String> tests(Collection<String> reasons) {
        return reasons.stream()
                .map(reason -> reason.replaceFirst(".*: ", ""))
                .distinct()
                .toList();
    }
}
