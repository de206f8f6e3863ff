package org.goldthread.store.sqlite.query;

import de.bwaldvogel.mongo.backend.aggregation.Expression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldthread.store.sqlite.file.View;
import org.goldthread.store.sqlite.value.FieldValues;
import org.goldthread.store.sqlite.value.Refused;
import org.jspecify.annotations.Nullable;

/** Joins the documents of another collection: those with an equal field, or the result of a pipeline, or both. */
final class Lookup {
    private static final Set<String> KNOWN = Set.of("from", "localField", "foreignField", "let", "pipeline", "as");

    private final Document asked;
    private final Queries queries;
    private final View view;
    private final String database;

    private Lookup(Document asked, Queries queries, View view, String database) {
        this.asked = asked;
        this.queries = queries;
        this.view = view;
        this.database = database;
    }

    static Lookup of(Document asked, Queries queries, View view, String database) {
        for (var option : asked.keySet()) {
            if (!KNOWN.contains(option)) {
                throw Refused.feature("the $lookup option " + option);
            }
        }
        if (!asked.containsKey("pipeline") && !(asked.containsKey("localField") && asked.containsKey("foreignField"))) {
            throw Refused.unreadable("$lookup requires either 'pipeline' or both 'localField' and 'foreignField'");
        }
        text(asked, "from");
        text(asked, "as");
        return new Lookup(asked, queries, view, database);
    }

    Document joined(Document document) {
        var pipeline = new ArrayList<Document>();
        if (asked.containsKey("localField")) {
            var values = FieldValues.of(document, text(asked, "localField"));
            pipeline.add(
                    new Document("$match", new Document(text(asked, "foreignField"), new Document("$in", values))));
        }
        if (asked.containsKey("pipeline")) {
            var variables = variables(document);
            Aggregations.parse(asked.get("pipeline"))
                    .forEach(stage -> pipeline.add((Document) replaced(stage, variables)));
        }
        try (var found = new Aggregations(queries).run(view, database, text(asked, "from"), withEqualities(pipeline))) {
            var result = document.clone();
            result.put(text(asked, "as"), new ArrayList<>(found.toList()));
            return result;
        }
    }

    private Map<String, Object> variables(Document document) {
        var variables = new LinkedHashMap<String, Object>();
        if (asked.get("let") instanceof Document let) {
            let.forEach((name, expression) ->
                    variables.put("$$" + name, literal(Expression.evaluateDocument(expression, document))));
        }
        return variables;
    }

    private static Document literal(@Nullable Object value) {
        return new Document("$literal", value instanceof de.bwaldvogel.mongo.backend.Missing ? null : value);
    }

    private static @Nullable Object replaced(@Nullable Object node, Map<String, Object> variables) {
        return switch (node) {
            case Document document -> {
                var copy = new Document();
                document.forEach((name, value) -> copy.put(name, replaced(value, variables)));
                yield copy;
            }
            case List<?> list -> {
                var copy = new ArrayList<@Nullable Object>();
                list.forEach(each -> copy.add(replaced(each, variables)));
                yield copy;
            }
            case String text when text.startsWith("$$") -> variable(text, variables);
            case null, default -> node;
        };
    }

    private static Object variable(String text, Map<String, Object> variables) {
        if (text.equals("$$ROOT") || text.startsWith("$$ROOT.") || text.startsWith("$$CURRENT")) {
            return text;
        }
        var value = variables.get(text);
        return value == null ? text : value; // one that the pipeline itself defines, as $map does
    }

    /** Says equalities within the first {@code $expr} as a plain condition too, so that an index can help. */
    private static List<Document> withEqualities(List<Document> pipeline) {
        if (pipeline.isEmpty()
                || !(pipeline.getFirst().get("$match") instanceof Document filter)
                || !(filter.get("$expr") instanceof Document expression)) {
            return pipeline;
        }
        var all = new ArrayList<Document>();
        for (var equality : equalities(expression)) {
            all.add(new Document("$match", equality));
        }
        all.addAll(pipeline);
        return all;
    }

    private static List<Document> equalities(Document expression) {
        var found = new ArrayList<Document>();
        if (expression.get("$and") instanceof List<?> parts) {
            parts.forEach(part -> {
                if (part instanceof Document each) {
                    found.addAll(equalities(each));
                }
            });
        }
        if (expression.get("$eq") instanceof List<?> two && two.size() == 2) {
            for (int i = 0; i < 2; i++) {
                if (two.get(i) instanceof String path
                        && path.startsWith("$")
                        && !path.startsWith("$$")
                        && two.get(1 - i) instanceof Document literal
                        && isScalar(literal.get("$literal"))) {
                    found.add(new Document(path.substring(1), new Document("$eq", literal.get("$literal"))));
                }
            }
        }
        return found;
    }

    private static boolean isScalar(@Nullable Object value) {
        return value != null && !(value instanceof Document) && !(value instanceof List);
    }

    private static String text(Document asked, String option) {
        if (asked.get(option) instanceof String text) {
            return text;
        }
        throw Refused.unreadable("'" + option + "' option to $lookup must be a string");
    }
}
