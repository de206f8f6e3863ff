package org.goldthread;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Time comes from the one clock: otherwise it cannot be moved, and a day would begin where the server stands. */
@GoldthreadTest
@SuppressWarnings("UnusedMethod") // its samples are read, not called
class ClockRulesTest {
    private static final Set<String> CALENDARS = Set.of("java.util.Calendar", "java.util.GregorianCalendar");

    private static final ArchRule NO_NOW_OUTSIDE_THE_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage("org.goldthread.time..")
            .should()
            .accessTargetWhere(describe("it tells the time without the clock", ClockRulesTest::tellsTheTime));

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.goldthread");

    private final ApplicationContext context;

    ClockRulesTest(ApplicationContext context) {
        this.context = context;
    }

    @Test
    void nothingButTheClockTellsTheTime() {
        NO_NOW_OUTSIDE_THE_CLOCK.check(OURS);
    }

    @Test
    void thereIsOneClock() {
        assertThat(context.getBeansOfType(Clock.class)).hasSize(1);
    }

    @Test
    void itsTimesAreCutToWhatTheStoreKeeps() {
        var now = context.getBean(Clock.class).instant();
        assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MILLIS));
    }

    @Test
    void theRuleFindsEveryWayAround() {
        Set.of(
                        InstantNow.class,
                        DayInAZone.class,
                        Reference.class,
                        OldDate.class,
                        OldCalendar.class,
                        Millis.class,
                        OwnClock.class)
                .forEach(type ->
                        assertThat(breaks(type)).as(type.getSimpleName()).isTrue());
        assertThat(breaks(ByTheClock.class)).isFalse();
    }

    private static boolean breaks(Class<?> type) {
        return NO_NOW_OUTSIDE_THE_CLOCK
                .evaluate(new ClassFileImporter().importClasses(type))
                .hasViolation();
    }

    private static boolean tellsTheTime(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget called)) {
            return false;
        }
        var owner = called.getOwner().getName();
        var name = called.getName();
        var withoutArguments = called.getRawParameterTypes().isEmpty();
        return switch (name) {
            case "now" -> owner.startsWith("java.time.") && takesNoClock(called);
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "getInstance" -> CALENDARS.contains(owner);
            case "<init>" -> withoutArguments && (owner.equals("java.util.Date") || CALENDARS.contains(owner));
            default -> owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick"));
        };
    }

    private static boolean takesNoClock(CodeUnitAccessTarget called) {
        return called.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static final class ByTheClock {
        Instant now(Clock clock) {
            return Instant.now(clock).plusMillis(LocalDate.now(clock).getDayOfYear());
        }
    }

    private static final class InstantNow {
        Instant now() {
            return Instant.now();
        }
    }

    private static final class DayInAZone {
        LocalDate now() {
            return LocalDate.now(ZoneOffset.UTC);
        }
    }

    private static final class Reference {
        Supplier<Instant> now() {
            return Instant::now;
        }
    }

    @SuppressWarnings("JavaUtilDate")
    private static final class OldDate {
        Date now() {
            return new Date();
        }
    }

    private static final class OldCalendar {
        Calendar now() {
            return Calendar.getInstance();
        }
    }

    private static final class Millis {
        long now() {
            return System.currentTimeMillis();
        }
    }

    private static final class OwnClock {
        Clock now() {
            return Clock.systemUTC();
        }
    }
}
