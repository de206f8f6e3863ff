package org.goldthread;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.lang.annotation.Annotation;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A browser tab without a browser, logged in as Spring Security's current user. */
public final class Screens {
    private static final Routes ROUTES = routes();
    private static final Set<Class<? extends RouterLayout>> LAYOUTS = annotatedWith(Layout.class, RouterLayout.class);

    private Screens() {}

    public static void open(ApplicationContext context) {
        MockVaadin.setMockRequestFactory(session -> {
            var request = new FakeRequest(session);
            var user = SecurityContextHolder.getContext().getAuthentication();
            if (user != null && !(user instanceof AnonymousAuthenticationToken)) {
                request.setUserPrincipalInt(user);
                request.setUserInRole((_, role) -> user.getAuthorities().stream()
                        .anyMatch(granted -> Objects.equals(granted.getAuthority(), "ROLE_" + role)));
            }
            return request;
        });
        MockVaadin.setup(Screens::inTheShell, new MockSpringServlet(ROUTES, context, Screens::inTheShell));
    }

    public static void close() {
        MockVaadin.tearDown();
        MockVaadin.setMockRequestFactory(FakeRequest::new);
    }

    /** Karibu knows no automatic layouts; they must be there before the first view is shown. */
    private static UI inTheShell() {
        var registry =
                ApplicationRouteRegistry.getInstance(VaadinService.getCurrent().getContext());
        LAYOUTS.forEach(registry::setLayout);
        return new UI();
    }

    /** Karibu's own discovery passes over package-private views. */
    private static Routes routes() {
        var routes = new Routes();
        routes.getRoutes().addAll(annotatedWith(Route.class, Component.class));
        return routes;
    }

    private static <T> Set<Class<? extends T>> annotatedWith(Class<? extends Annotation> annotation, Class<T> kind) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(annotation));
        return scanner.findCandidateComponents("org.goldthread").stream()
                .map(found -> load(Objects.requireNonNull(found.getBeanClassName()), kind))
                .collect(Collectors.toSet());
    }

    private static <T> Class<? extends T> load(String name, Class<T> kind) {
        try {
            return Class.forName(name).asSubclass(kind);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
