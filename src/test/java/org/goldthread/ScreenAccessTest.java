package org.goldthread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.ApplicationContext;

/** Each screen says who may see it, and whoever else goes there is turned away. */
@GoldthreadTest
class ScreenAccessTest {
    private final ApplicationContext context;

    ScreenAccessTest(ApplicationContext context) {
        this.context = context;
    }

    @AfterEach
    void close() {
        Screens.close();
        SignIn.out();
    }

    @Test
    void everyScreenSaysWhoMaySeeIt() {
        var screens = screens().stream().map(RouteData::getNavigationTarget).toList();
        assertThat(screens).hasSizeGreaterThan(20);
        assertThat(screens)
                .filteredOn(screen -> Stream.of(RolesAllowed.class, PermitAll.class, AnonymousAllowed.class)
                                .filter(screen::isAnnotationPresent)
                                .count()
                        != 1)
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> whoeverElseGoesThereIsTurnedAway() {
        return screens().stream()
                .map(screen -> dynamicTest(
                        "/" + screen.getTemplate(),
                        () -> assertThat(whoGetsIn(screen)).isEqualTo(whoMay(screen))));
    }

    private static Set<Role> whoMay(RouteData screen) {
        var allowed = screen.getNavigationTarget().getAnnotation(RolesAllowed.class);
        return allowed == null
                ? Set.of(Role.values())
                : Arrays.stream(allowed.value()).map(Role::valueOf).collect(Collectors.toSet());
    }

    private Set<Role> whoGetsIn(RouteData screen) {
        return Arrays.stream(Role.values()).filter(role -> getsIn(role, screen)).collect(Collectors.toSet());
    }

    private boolean getsIn(Role role, RouteData screen) {
        open(role);
        try {
            UI.getCurrent().navigate(screen.getTemplate().replaceAll(":\\w+|\\*|\\?", "none"));
            return true;
        } catch (MockAccessDeniedException _) {
            return false;
        } finally {
            Screens.close();
        }
    }

    private void open(Role role) {
        SignIn.as(PersonId.next(), role);
        Screens.open(context);
    }

    private List<RouteData> screens() {
        open(Role.ADMIN);
        try {
            return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                    .filter(route -> isOurs(route.getNavigationTarget()))
                    .toList();
        } finally {
            Screens.close();
        }
    }

    private static boolean isOurs(Class<? extends Component> screen) {
        return screen.getPackageName().startsWith("org.goldthread");
    }
}
