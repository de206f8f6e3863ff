package org.goldthread.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.RolesAllowed;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.goldthread.people.Looks;
import org.goldthread.people.SignedIn;
import org.junit.jupiter.api.Test;

/** Whatever a service gives out for an id alone, to others than its candidate, is a look that the audit enters. */
class EveryLookTest {
    /** Those that give out nothing of another person's, or are entered otherwise. */
    private static final Map<String, String> NO_LOOKS = Map.of(
            "MarkingService.draftFeedback", "the assessor's own words",
            "MarkingService.draftFeedbackAnew", "the assessor's own words",
            "MarkingService.reopen", "entered as a change",
            "PortfolioService.assignedTo", "the name of an assessor",
            "PortfolioService.unmitigated", "a declaration that whoever assigns has to weigh",
            "DocumentService.current", "how far the making of one's own document is",
            "EngagementService.find", "for its owner alone",
            "NoticeService.open", "for whom it is to alone");

    /** Beside ids: a page's number and where it is written to. */
    private static final Set<Class<?>> NO_WORDS = Set.of(int.class, OutputStream.class, LongConsumer.class);

    @Test
    void whatIsGivenOutForAnIdAloneIsALook() {
        assertThat(given().filter(method -> !method.isAnnotationPresent(Looks.class))
                        .map(EveryLookTest::name))
                .containsExactlyInAnyOrderElementsOf(NO_LOOKS.keySet());
    }

    private static Stream<Method> given() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.goldthread").stream()
                        .filter(type -> type.getSimpleName().endsWith("Service"))
                        // files are asked for by what holds them, which is what was looked at
                        .filter(type -> !type.getSimpleName().equals("FilesService"))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> isForOthers(method) && isAskedByIds(method) && givesOut(method));
    }

    private static boolean isForOthers(Method method) {
        var roles = method.getAnnotation(RolesAllowed.class);
        return roles == null
                ? method.isAnnotationPresent(SignedIn.class)
                : !List.of("CANDIDATE", "ADMIN").containsAll(List.of(roles.value()));
    }

    private static boolean isAskedByIds(Method method) {
        var asked = Arrays.asList(method.getParameterTypes());
        return asked.stream().anyMatch(EveryLookTest::isId)
                && asked.stream().allMatch(type -> isId(type) || NO_WORDS.contains(type));
    }

    private static boolean isId(Class<?> type) {
        return type.getPackageName().startsWith("org.goldthread")
                && type.getSimpleName().endsWith("Id");
    }

    private static boolean givesOut(Method method) {
        return method.getReturnType() != void.class
                || List.of(method.getParameterTypes()).contains(OutputStream.class);
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
