package org.goldthread;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.KaribuConfig;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.goldthread.rules.NotFound;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.GenericTypeResolver;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A browser tab without a browser, logged in as Spring Security's current user. */
public final class Screens {
    private static final Routes ROUTES = routes();
    private static final Set<Class<? extends RouterLayout>> LAYOUTS = annotatedWith(Layout.class, RouterLayout.class);

    /** One for each application, as there is one in the product: its start costs more than most pages. */
    private static final Map<ApplicationContext, MockSpringServlet> SERVLETS = new ConcurrentHashMap<>();

    private Screens() {}

    /** At no page yet: each costs, and few tests are about the first one. */
    public static void open(ApplicationContext context) {
        KaribuConfig.setInitDefaultRoute(false);
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
        MockVaadin.setup(Screens::inTheShell, SERVLETS.computeIfAbsent(context, Screens::servlet));
    }

    public static void close() {
        MockVaadin.tearDown();
        MockVaadin.setMockRequestFactory(FakeRequest::new);
    }

    private static MockSpringServlet servlet(ApplicationContext context) {
        return new MockSpringServlet(ROUTES, context, Screens::inTheShell);
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
        routes.getErrorRoutes().addAll(pagesForWhatIsNotFound());
        return routes;
    }

    /** Any other error fails the test that meets it. */
    private static Set<Class<? extends HasErrorParameter<?>>> pagesForWhatIsNotFound() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(HasErrorParameter.class));
        return scanner.findCandidateComponents("org.goldthread").stream()
                .<Class<? extends HasErrorParameter<?>>>map(Screens::errorPage)
                .filter(page ->
                        NotFound.class.equals(GenericTypeResolver.resolveTypeArgument(page, HasErrorParameter.class)))
                .collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends HasErrorParameter<?>> errorPage(BeanDefinition found) {
        return (Class<? extends HasErrorParameter<?>>)
                load(Objects.requireNonNull(found.getBeanClassName()), HasErrorParameter.class);
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
