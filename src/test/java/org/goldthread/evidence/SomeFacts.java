package org.goldthread.evidence;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldthread.engagement.Benchmark;
import org.goldthread.engagement.BenchmarkKind;
import org.goldthread.engagement.Direction;
import org.goldthread.engagement.Measure;
import org.goldthread.engagement.MeasureId;
import org.goldthread.engagement.MeasurePoint;
import org.goldthread.people.PersonId;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.CriterionKind;
import org.goldthread.standards.EvidenceType;
import org.goldthread.standards.Framework;
import org.goldthread.standards.FrameworkId;
import org.goldthread.standards.FrameworkStatus;
import org.goldthread.standards.Standard;
import org.jspecify.annotations.Nullable;

/** What hints are found from, field by field; names are those of the item, of its stage's detail, or "measure." and one. */
final class SomeFacts {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    static final MeasureId SHOWN = new MeasureId("shown");
    static final HintWords ENGLISH = HintWords.of(bundle()::getProperty);
    private static final Framework FRAMEWORK = framework();
    private static final String OF_MEASURE = "measure.";

    private SomeFacts() {}

    /** An item of this stage with nothing but its title and its first day, 2 March; nothing is measured. */
    static HintFacts at(Stage stage) {
        return new HintFacts(
                SomeEvidence.at(stage, new PersonId("cara")), List.of(), Set.of(), FRAMEWORK, TODAY, ENGLISH);
    }

    /** Satisfaction shown by a measure with a baseline, one later reading, enough answers and a target. */
    static HintFacts measured() {
        var followed = List.of(measure(SHOWN, "Satisfied with the answer"));
        var shows = with(at(Stage.SATISFACTION), "measure", SHOWN);
        return new HintFacts(shows.item(), followed, Set.of(), FRAMEWORK, TODAY, ENGLISH);
    }

    static Measure measure(MeasureId id, String name) {
        var baseline = read(TODAY.minusDays(100), 40);
        return new Measure(
                id,
                name,
                "%",
                Direction.UP,
                true,
                baseline,
                List.of(read(TODAY.minusDays(40), 40)),
                60.0,
                new Benchmark(80, BenchmarkKind.TARGET, "Charter"));
    }

    static MeasurePoint read(LocalDate on, int n) {
        return new MeasurePoint(on, 70, n);
    }

    static HintFacts claiming(HintFacts facts, String... criteria) {
        return with(facts, "claims", claims(criteria));
    }

    static List<Claim> claims(String... criteria) {
        return Arrays.stream(criteria).map(SomeEvidence::claim).toList();
    }

    /** The same with another value of one field. */
    static HintFacts with(HintFacts facts, String field, @Nullable Object value) {
        if (field.startsWith(OF_MEASURE)) {
            var first = Answers.with(facts.followed().getFirst(), one(field.substring(OF_MEASURE.length()), value));
            return (HintFacts) Answers.with(facts, one("followed", List.of(first)));
        }
        if (Answers.of(facts).stream().anyMatch(answer -> answer.name().equals(field))) {
            return (HintFacts) Answers.with(facts, one(field, value));
        }
        var item = facts.item();
        var ofStage = Answers.of((Record) item.detail()).stream()
                .anyMatch(answer -> answer.name().equals(field));
        var changed = ofStage
                ? item.withDetail((StageDetail) Answers.with((Record) item.detail(), one(field, value)))
                : (EvidenceItem) Answers.with(item, one(field, value));
        return (HintFacts) Answers.with(facts, one("item", changed));
    }

    private static Map<String, @Nullable Object> one(String name, @Nullable Object value) {
        var map = new HashMap<String, @Nullable Object>();
        map.put(name, value);
        return map;
    }

    /** The names of all fields in which two differ. */
    static Set<String> differences(HintFacts one, HintFacts other) {
        var names = new LinkedHashSet<String>();
        Versions.between(one.item(), other.item()).forEach(difference -> names.add(difference.field()));
        names.addAll(differing(one, other, Set.of("item", "followed")));
        if (one.followed().size() == other.followed().size()) {
            for (int i = 0; i < one.followed().size(); i++) {
                differing(one.followed().get(i), other.followed().get(i), Set.of())
                        .forEach(name -> names.add(OF_MEASURE + name));
            }
        } else {
            names.add("followed");
        }
        return names;
    }

    private static Set<String> differing(Record one, Record other, Set<String> leftOut) {
        var others = Answers.of(other).stream()
                .collect(HashMap<String, Object>::new, (map, a) -> map.put(a.name(), a.value()), HashMap::putAll);
        return Answers.of(one).stream()
                .filter(answer -> !leftOut.contains(answer.name()))
                .filter(answer -> !Objects.equals(answer.value(), others.get(answer.name())))
                .map(Answer::name)
                .collect(Collectors.toSet());
    }

    /** The English texts about hints. */
    static Properties bundle() {
        var texts = new Properties();
        try (var in = Objects.requireNonNull(SomeFacts.class.getResourceAsStream("/texts/evidence-hints.properties"))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }

    /** 2.4 asks for practice over 90 days, 2.1 does not. */
    private static Framework framework() {
        var standard = new Standard("S2", "Processes", "", List.of(criterion("2.1", false), criterion("2.4", true)));
        return new Framework(
                new FrameworkId("f"), null, "test", "1", "Test", FrameworkStatus.PUBLISHED, List.of(standard));
    }

    private static Criterion criterion(String code, boolean sustained) {
        return new Criterion(
                new CriterionCode(code),
                code,
                "",
                CriterionKind.PERFORMANCE,
                List.of(EvidenceType.PRODUCT),
                1,
                1,
                sustained,
                90,
                24,
                "",
                List.of(),
                "");
    }
}
