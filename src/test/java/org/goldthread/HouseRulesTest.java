package org.goldthread;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.mongodb.core.mapping.DBRef;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.DocumentReference;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

class HouseRulesTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.goldthread");

    @Test
    void featuresOnlyUseWhatTheyDeclare() {
        ApplicationModules.of(GoldthreadApplication.class).verify();
    }

    @Test
    void viewsAreHidden() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAnyPackage("org.goldthread..ui..", "org.goldthread.shell..")
                .check(OURS);
    }

    @Test
    void repositoriesStayInTheirFeature() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .check(OURS);
    }

    @Test
    void screensNeverTouchTheDatabase() {
        noClasses()
                .that()
                .resideInAPackage("org.goldthread..ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.data..", "com.mongodb..", "org.bson..")
                .check(OURS);
    }

    @Test
    void onlyScreensAndTheShellKnowVaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.goldthread..ui..", "org.goldthread.shell..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(OURS);
    }

    @Test
    void nothingReachesIntoAScreen() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.goldthread..ui..", "org.goldthread.shell..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.goldthread.*.ui.."))
                .check(OURS);
    }

    @Test
    void rulesArePure() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Rules")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "org.goldthread.."))
                .check(OURS);
    }

    @Test
    void onlyThePdfPackageDrawsPages() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.goldthread.document.pdf..", "org.goldthread.files.inspection..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.pdfbox..")
                .check(OURS);
    }

    @Test
    void aDocumentHoldsIdsNotOtherDocuments() {
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Document.class)
                .should(notHoldAnotherDocument())
                .check(OURS);
    }

    @Test
    void nothingWaitsForATransactionThatNeverComes() {
        noMethods()
                .should()
                .beMetaAnnotatedWith(TransactionalEventListener.class)
                .check(OURS);
    }

    @Test
    void nothingRunsInATransaction() {
        noMethods().should().beMetaAnnotatedWith(Transactional.class).check(OURS);
        noClasses().should().beMetaAnnotatedWith(Transactional.class).check(OURS);
    }

    @Test
    void aReferenceIsATypedIdNeverTheDriversOwn() {
        noFields()
                .should()
                .beAnnotatedWith(DBRef.class)
                .orShould()
                .beAnnotatedWith(DocumentReference.class)
                .check(OURS);
    }

    @Test
    void onlyTheStoreKnowsWhatItRunsOn() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.goldthread.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("de.bwaldvogel..", "org.h2..", "org.sqlite..", "io.netty..")
                .check(OURS);
    }

    @Test
    void rulesHaveNoStateAndAskNoService() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Rules")
                .should()
                .haveOnlyPrivateConstructors()
                .andShould(notHaveFieldsThatChange())
                .check(OURS);
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Rules")
                .should()
                .dependOnClassesThat()
                .areMetaAnnotatedWith(Component.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Repository.class)
                .check(OURS);
    }

    @Test
    void whatRunsOnScheduleRunsOnOneInstance() {
        // Made documents are kept by the instance that made them: each clears its own shelf.
        methods()
                .that()
                .areAnnotatedWith(Scheduled.class)
                .and()
                .doNotHaveFullName("org.goldthread.document.Shelf.onSchedule()")
                .should()
                .beAnnotatedWith(SchedulerLock.class)
                .check(OURS);
    }

    @Test
    void collaboratorsAreHandedInByTheConstructor() {
        noFields().should().beAnnotatedWith(Autowired.class).check(OURS);
        noFields().should().beAnnotatedWith(Value.class).check(OURS);
    }

    @Test
    void namesAreTheDomains() {
        noClasses()
                .should()
                .haveNameMatching(".*\\.(util|utils|common|manager|helper|impl|dto)\\..*")
                .orShould()
                .haveNameMatching(".*(Util|Utils|Common|Manager|Helper|Impl|Dto|DTO)")
                .check(OURS);
    }

    @Test
    void nullIsCheckedInEveryPackage() {
        assertThat(OURS.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(each -> !each.isAnnotatedWith(NullMarked.class)))
                .isEmpty();
    }

    private static ArchCondition<JavaClass> notHaveFieldsThatChange() {
        return new ArchCondition<>("not have fields that change") {
            @Override
            public void check(JavaClass rules, ConditionEvents events) {
                rules.getFields().stream()
                        .filter(field -> !field.getModifiers().containsAll(Set.of(STATIC, FINAL)))
                        .forEach(field -> events.add(
                                SimpleConditionEvent.violated(field, field.getFullName() + " is not a constant")));
            }
        };
    }

    private static ArchCondition<JavaField> notHoldAnotherDocument() {
        return new ArchCondition<>("not hold another document") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                held(field, new HashSet<>())
                        .filter(type -> type.isAnnotatedWith(Document.class))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                field, field.getFullName() + " holds " + type.getSimpleName() + "; keep its id")));
            }
        };
    }

    /** The types that a field holds, with those that its values hold in turn. */
    private static Stream<JavaClass> held(JavaField field, Set<JavaClass> seen) {
        return field.getAllInvolvedRawTypes().stream()
                .filter(type -> type.getPackageName().startsWith("org.goldthread") && seen.add(type))
                .flatMap(type -> Stream.concat(
                        Stream.of(type),
                        Stream.concat(Stream.of(type), type.getSubclasses().stream())
                                .flatMap(each -> each.getFields().stream())
                                .filter(each -> !each.getModifiers().contains(STATIC))
                                .flatMap(each -> held(each, seen))));
    }
}
