package org.goldthread.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The matrix as a page: what is answered alike in every column stands in one row. */
final class AccessPage {
    private static final String HEAD = """
            # Who may what

            Generated from `src/test/resources/access/expected.txt`, which is written by hand after section 11 of the domain
            brief; `AccessMatrixTest` calls every service method and opens every screen as everybody, in every state, and
            fails where one answers otherwise. Whoever adds one adds a line there (its head says how) and writes this page
            anew: run `AccessPageTest` with `-Dgoldthread.write-access-page=true`.

            - **yes** nothing keeps them from it · **rule** theirs, but a rule says no in this state or without more
            - **404** as if it were not there · **no** not with their roles; a screen looks as if it were not there
            - **sign in** they are asked to sign in

            "Own candidate", "of record" and "their lead" are those of the candidate whose things these are; all others have
            the role and no relation to them.

            """;

    private final ExpectedAccess expected;
    private final List<Surface> surfaces;

    AccessPage(ExpectedAccess expected, List<Surface> surfaces) {
        this.expected = expected;
        this.surfaces = surfaces;
    }

    String text() {
        var cells = surfaces.stream().flatMap(Surface::cells).distinct().count();
        var page = new StringBuilder(HEAD)
                .append("%d service methods and screens, %d cells; gaps: %d%n%n"
                        .formatted(
                                surfaces.stream().map(Surface::name).distinct().count(), cells, gaps()));
        sections().forEach((title, within) -> page.append(section(title, within)));
        page.append("## Where nobody is ever answered with yes, and why%n%n| | |%n|---|---|%n".formatted());
        NeverYes.reasons().forEach((row, why) -> page.append("| `%s` | %s |%n".formatted(row, why)));
        return page.toString().stripTrailing() + "\n";
    }

    private long gaps() {
        return expected.gaps(surfaces).stream().distinct().count();
    }

    /** Screens first, then each service. */
    private Map<String, List<Surface>> sections() {
        var sections = new LinkedHashMap<String, List<Surface>>();
        sections.put("Screens", new ArrayList<>());
        for (var surface : surfaces) {
            var screen = surface.name().startsWith("/");
            var title = screen ? "Screens" : surface.name().replaceFirst("\\..*", "");
            sections.computeIfAbsent(title, _ -> new ArrayList<>()).add(surface);
        }
        return sections;
    }

    private String section(String title, List<Surface> within) {
        var rows = new LinkedHashMap<String, Map<String, List<String>>>();
        for (var surface : within) {
            for (var stand : Stand.of(surface.thing())) {
                var row = row(surface, stand);
                var names = rows.computeIfAbsent(row, _ -> new LinkedHashMap<>());
                names.computeIfAbsent(surface.name().replace(title + ".", ""), _ -> new ArrayList<>())
                        .add(stand.toString());
            }
        }
        var columns = Arrays.stream(Actor.values()).map(Actor::toString).collect(Collectors.joining(" | "));
        var table = new StringBuilder(
                "## %s%n%n| | %s |%n|---|%s%n".formatted(title, columns, "---|".repeat(Actor.values().length)));
        rows.forEach((row, names) -> table.append("| %s | %s |%n".formatted(label(names, within), row)));
        return table.append("\n").toString();
    }

    private String row(Surface surface, Stand stand) {
        return Arrays.stream(Actor.values())
                .map(actor -> expected.answer(new Cell(surface.name(), actor, stand))
                        .map(Answer::toString)
                        .orElse("**gap**"))
                .collect(Collectors.joining(" | "));
    }

    /** States are named only where they make a difference. */
    private static String label(Map<String, List<String>> names, List<Surface> within) {
        var labels = new LinkedHashMap<String, List<String>>();
        names.forEach((name, stands) -> {
            var all = within.stream()
                    .filter(surface -> surface.name().endsWith(name))
                    .anyMatch(surface -> stands.stream().distinct().count()
                            == Stand.of(surface.thing()).size());
            var states = all ? "" : stands.stream().distinct().collect(Collectors.joining(", ", ": ", ""));
            labels.computeIfAbsent(states, _ -> new ArrayList<>()).add("`" + name + "`");
        });
        return labels.entrySet().stream()
                .map(each -> String.join(" ", each.getValue()) + each.getKey())
                .collect(Collectors.joining("; "));
    }
}
