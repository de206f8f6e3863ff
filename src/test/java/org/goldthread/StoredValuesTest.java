package org.goldthread;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import org.bson.BsonBinarySubType;
import org.bson.BsonDocument;
import org.bson.Document;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.SomeEvidence;
import org.goldthread.evidence.Stage;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.marking.SubmissionService;
import org.goldthread.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** How values stand in the store, whoever wrote them and wherever. */
@GoldthreadTest
class StoredValuesTest {
    private static final List<LocalDate> DAYS_OF_CHANGED_CLOCKS =
            List.of(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 4, 5), LocalDate.of(2026, 9, 27));

    private static final Set<String> MAKES_AN_INDEX = Set.of("indexOps", "ensureIndex", "createIndex", "createIndexes");

    private final ApplicationContext context;
    private final MongoTemplate store;
    private final TimeZone zone = TimeZone.getDefault();

    StoredValuesTest(ApplicationContext context, MongoTemplate store) {
        this.context = context;
        this.store = store;
    }

    @AfterEach
    void zoneAsBefore() {
        TimeZone.setDefault(zone);
        SignIn.out();
    }

    @Test
    void whatIsWrittenInAucklandIsReadAlikeInLondon() {
        for (var day : DAYS_OF_CHANGED_CLOCKS) {
            var lateThatEvening = Instant.parse(day + "T23:30:00.123Z");
            var item = EvidenceItem.begun(PersonId.next(), Stage.GAP, day, lateThatEvening)
                    .retitled("Written in Auckland")
                    .on(day, day.plusDays(1));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            store.save(item);
            TimeZone.setDefault(TimeZone.getTimeZone("Europe/London"));
            var read = Objects.requireNonNull(store.findById(item.id(), EvidenceItem.class));
            assertThat(List.of(read.activityFrom(), read.activityTo())).containsExactly(day, day.plusDays(1));
            assertThat(List.of(read.created(), read.updated())).containsOnly(lateThatEvening);
            assertThat(raw("evidence", item.id().value()).getString("activityFrom"))
                    .isEqualTo(day.toString());
        }
    }

    @Test
    void theDatedRecordsOfAProcessAreDaysEverywhere() {
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
        var item = store.save(SomeEvidence.process(PersonId.next()));
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/London"));
        var read = Objects.requireNonNull(store.findById(item.id(), EvidenceItem.class));
        assertThat(read.datedRecords()).isEqualTo(item.datedRecords()).hasSize(2);
    }

    @Test
    void noJavaNameStandsInTheStore() {
        var attempt = SomeAttempt.ready(context);
        attempt.asCandidate();
        context.getBean(SubmissionService.class)
                .submit(attempt.portfolio, List.of(SomeAttempt.PROCESS, SomeAttempt.LOOP), true);
        var documents = everything();
        assertThat(documents).hasSizeGreaterThan(5);
        assertThat(documents).noneMatch(json -> json.contains("\"_class\"") || json.contains("org.goldthread"));
    }

    @Test
    void aUuidIsStoredInTheStandardForm() {
        var id = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
        store.getCollection("uuid_form").insertOne(new Document("_id", id));
        var stored = store.getCollection("uuid_form")
                .withDocumentClass(BsonDocument.class)
                .find()
                .into(new ArrayList<>())
                .getFirst();
        store.dropCollection("uuid_form");
        var binary = Objects.requireNonNull(stored).getBinary("_id");
        assertThat(binary.getType()).isEqualTo(BsonBinarySubType.UUID_STANDARD.getValue());
        assertThat(binary.asUuid()).isEqualTo(id);
    }

    @Test
    void noIndexIsDeclaredTwice() {
        var shapes = context.getBean(MongoMappingContext.class);
        var resolver = IndexResolver.create(shapes);
        var declared = new ArrayList<String>();
        for (var entity : shapes.getPersistentEntities()) {
            if (entity.isAnnotationPresent(org.springframework.data.mongodb.core.mapping.Document.class)) {
                resolver.resolveIndexFor(entity.getTypeInformation())
                        .forEach(index -> declared.add(entity.getCollection() + " "
                                + index.getIndexKeys().toJson()));
            }
        }
        assertThat(declared).hasSizeGreaterThan(12).doesNotHaveDuplicates();
    }

    @Test
    void indexesAreDeclaredOnTheAggregatesOnly() {
        // the store itself makes those that it is asked for
        noClasses()
                .that()
                .resideOutsideOfPackage("org.goldthread.store..")
                .should()
                .accessTargetWhere(describe(
                        "it makes an index",
                        access -> MAKES_AN_INDEX.contains(access.getTarget().getName())))
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.goldthread"));
    }

    private List<String> everything() {
        return store.getCollectionNames().stream()
                .filter(name -> !name.endsWith(".chunks"))
                .flatMap(name -> store.findAll(Document.class, name).stream())
                .map(Document::toJson)
                .toList();
    }

    private Document raw(String collection, String id) {
        return Objects.requireNonNull(store.getCollection(collection)
                .find(new Document("_id", id))
                .into(new ArrayList<>())
                .getFirst());
    }
}
