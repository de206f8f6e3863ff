package org.goldthread.store.sqlite.query;

import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.goldthread.store.sqlite.file.View;
import org.goldthread.store.sqlite.value.Filter;
import org.goldthread.store.sqlite.value.Projection;
import org.goldthread.store.sqlite.value.Refused;
import org.goldthread.store.sqlite.value.SortOrder;
import org.jspecify.annotations.Nullable;

/**
 * The stages of a pipeline. Filtering, sorting, looking up and plain projections are this store's own, so that they mean
 * the same as in a query; expressions and groups are those of mongo-java-server.
 */
final class Stages {
    private static final Set<String> OF_THE_LIBRARY = Set.of(
            "$project",
            "$addFields",
            "$unset",
            "$group",
            "$unwind",
            "$replaceRoot",
            "$bucket",
            "$sortByCount",
            "$count",
            "$sample",
            "$redact");
    private static final Set<String> OWN =
            Set.of("$match", "$sort", "$skip", "$limit", "$lookup", "$facet", "$set", "$replaceWith");
    private static final int UNRECOGNIZED_STAGE = 40324;

    private final Queries queries;
    private final View view;
    private final String database;

    Stages(Queries queries, View view, String database) {
        this.queries = queries;
        this.view = view;
        this.database = database;
    }

    /** Before anything is read: every stage is known, in nested pipelines too. */
    static void check(List<Document> pipeline) {
        for (var stage : pipeline) {
            var name = name(stage);
            if (!OWN.contains(name) && !OF_THE_LIBRARY.contains(name)) {
                throw new MongoServerError(
                        UNRECOGNIZED_STAGE, "NotImplemented", "the embedded store does not support the stage " + name);
            }
            if (name.equals("$facet") && stage.get(name) instanceof Document facets) {
                facets.values().forEach(each -> check(Aggregations.parse(each)));
            }
            if (name.equals("$lookup")
                    && stage.get(name) instanceof Document lookup
                    && lookup.containsKey("pipeline")) {
                check(Aggregations.parse(lookup.get("pipeline")));
            }
        }
    }

    private static String name(Document stage) {
        return stage.keySet().iterator().next();
    }

    Stream<Document> apply(Stream<Document> documents, List<Document> pipeline) {
        var through = documents;
        for (var stage : pipeline) {
            through = apply(through, name(stage), stage.get(name(stage)));
        }
        return through;
    }

    private Stream<Document> apply(Stream<Document> in, String name, @Nullable Object operand) {
        return switch (name) {
            case "$match" -> {
                var filter = Filter.of(document(name, operand));
                yield in.filter(filter::matches);
            }
            case "$sort" -> sorted(in, SortOrder.of(document(name, operand)));
            case "$skip" -> in.skip(number(name, operand));
            case "$limit" -> in.limit(number(name, operand));
            case "$lookup" -> {
                var lookup = Lookup.of(document(name, operand), queries, view, database);
                yield in.map(lookup::joined);
            }
            case "$facet" -> facets(in, document(name, operand));
            case "$set" -> library(in, "$addFields", operand);
            case "$replaceWith" -> library(in, "$replaceRoot", new Document("newRoot", operand));
            case "$project" -> {
                var asked = document(name, operand);
                if (!isPlain(asked)) {
                    yield library(in, name, operand);
                }
                var projection = Projection.of(asked);
                yield in.map(projection::apply);
            }
            default -> library(in, name, operand);
        };
    }

    /** Names with 0, 1, true or false only. */
    private static boolean isPlain(Document projection) {
        return projection.values().stream().allMatch(value -> value instanceof Number || value instanceof Boolean);
    }

    private static Stream<Document> library(Stream<Document> in, String name, @Nullable Object operand) {
        var stage = new ArrayList<Document>(List.of(new Document(name, operand)));
        return Aggregation.fromPipeline(stage, null, null, null, null).runStagesAsStream(in);
    }

    private static Stream<Document> sorted(Stream<Document> in, SortOrder order) {
        @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
        record Keyed(byte[] key, Document document) {}
        return in.map(document -> new Keyed(order.keyOf(document), document))
                .sorted(Comparator.comparing(Keyed::key, Arrays::compareUnsigned))
                .map(Keyed::document);
    }

    private Stream<Document> facets(Stream<Document> in, Document facets) {
        var all = in.toList();
        var result = new Document();
        facets.forEach((facet, pipeline) -> {
            var copies = all.stream().map(Document::cloneDeeply);
            result.put(
                    facet,
                    new ArrayList<>(apply(copies, Aggregations.parse(pipeline)).toList()));
        });
        return Stream.of(result);
    }

    private static Document document(String name, @Nullable Object operand) {
        if (operand instanceof Document document) {
            return document;
        }
        throw Refused.badValue("the " + name + " specification must be an object");
    }

    private static long number(String name, @Nullable Object operand) {
        if (operand instanceof Number number && number.longValue() >= 0) {
            return number.longValue();
        }
        throw Refused.badValue("invalid argument to " + name + " stage: " + operand);
    }
}
