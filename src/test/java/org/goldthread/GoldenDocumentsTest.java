package org.goldthread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.goldthread.store.StoredKinds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;

/**
 * Documents of every collection as this version writes them, with every field filled, in {@code golden/}: each later
 * version must read them. Where a shape changes, its old documents stay in a file that is only read, and a schema change
 * or the type's own constructor fills what they lack.
 */
@GoldthreadTest
class GoldenDocumentsTest {
    private final ApplicationContext context;
    private final MappingMongoConverter converter;
    private final MongoMappingContext shapes;

    GoldenDocumentsTest(ApplicationContext context, MappingMongoConverter converter, MongoMappingContext shapes) {
        this.context = context;
        this.converter = converter;
        this.shapes = shapes;
    }

    @TestFactory
    Stream<DynamicTest> whatIsReadIsWrittenAsItStood() {
        return aggregates().entrySet().stream()
                .map(each -> dynamicTest(each.getKey(), () -> {
                    var golden = golden(each.getKey());
                    assertThat(golden).isNotEmpty();
                    assertThat(golden)
                            .allSatisfy(document -> assertThat(
                                            rewritten(each.getValue().getType(), document)
                                                    .toJson())
                                    .isEqualTo(document.toJson()));
                }));
    }

    @Test
    void everyFieldOfEveryAggregateIsFilledInOneOfThem() {
        var filled = new HashMap<Class<?>, Set<String>>();
        aggregates()
                .forEach((collection, entity) ->
                        golden(collection).forEach(document -> note(entity.getType(), document, filled)));
        assertThat(filled).hasSizeGreaterThan(40);
        assertThat(filled)
                .allSatisfy((type, fields) ->
                        assertThat(fields).as(type.getSimpleName()).containsExactlyInAnyOrderElementsOf(fields(type)));
    }

    @Test
    void everyKindOfAValueOrEventIsThere() {
        var kinds = context.getBeansOfType(StoredKinds.class).values().stream()
                .flatMap(each -> each.names().entrySet().stream())
                .filter(each -> !isOfATest(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        var written = aggregates().keySet().stream()
                .flatMap(collection -> golden(collection).stream())
                .map(Document::toJson)
                .collect(Collectors.joining());
        assertThat(kinds).hasSizeGreaterThan(10);
        assertThat(kinds).allSatisfy(kind -> assertThat(written).contains("\"_kind\": \"" + kind + "\""));
    }

    @Test
    void noneOfThemNamesAClass() {
        assertThat(aggregates().keySet().stream().flatMap(collection -> golden(collection).stream()))
                .allSatisfy(document -> assertThat(document.toJson()).doesNotContain("_class", "org.goldthread"));
    }

    private Document rewritten(Class<?> type, Document document) {
        var written = new Document();
        converter.write(converter.read(type, document), written);
        return written;
    }

    private Map<String, MongoPersistentEntity<?>> aggregates() {
        var found = new TreeMap<String, MongoPersistentEntity<?>>();
        shapes.getPersistentEntities().stream()
                .filter(entity ->
                        entity.isAnnotationPresent(org.springframework.data.mongodb.core.mapping.Document.class))
                .filter(entity -> !isOfATest(entity.getType()))
                .forEach(entity -> found.put(entity.getCollection(), entity));
        assertThat(found).hasSizeGreaterThan(12);
        return found;
    }

    private static boolean isOfATest(Class<?> type) {
        return type.getProtectionDomain()
                .getCodeSource()
                .equals(GoldenDocumentsTest.class.getProtectionDomain().getCodeSource());
    }

    private List<String> fields(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(component -> shapes.getRequiredPersistentEntity(type)
                        .getRequiredPersistentProperty(component.getName())
                        .getFieldName())
                .toList();
    }

    private void note(Class<?> declared, Document document, Map<Class<?>, Set<String>> filled) {
        var kind = converter.getTypeMapper().readType(document);
        var type = kind == null ? declared : kind.getType();
        var entity = shapes.getRequiredPersistentEntity(type);
        var names = filled.computeIfAbsent(type, _ -> new HashSet<>());
        for (var property : entity) {
            var value = document.get(property.getFieldName());
            if (isFilled(value)) {
                names.add(property.getFieldName());
                nested(value).forEach(inner -> note(property.getActualType(), inner, filled));
            }
        }
    }

    private static boolean isFilled(@Nullable Object value) {
        return value instanceof Collection<?> several ? !several.isEmpty() : value != null;
    }

    private static Stream<Document> nested(@Nullable Object value) {
        var values = value instanceof Collection<?> several ? several.stream() : Stream.ofNullable(value);
        return values.filter(Document.class::isInstance).map(Document.class::cast);
    }

    private static List<Document> golden(String collection) {
        return GoldenFiles.of(collection);
    }
}
