package org.goldthread;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
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

    private static ArchCondition<JavaField> notHoldAnotherDocument() {
        return new ArchCondition<>("not hold another document") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                field.getAllInvolvedRawTypes().stream()
                        .filter(type -> type.isAnnotatedWith(Document.class))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                field, field.getFullName() + " holds " + type.getSimpleName() + "; keep its id")));
            }
        };
    }
}
