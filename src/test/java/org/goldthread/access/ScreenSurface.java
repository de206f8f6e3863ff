package org.goldthread.access;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.access.Stand.Thing;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.rules.Refused;
import org.springframework.context.ApplicationContext;

/** The address of a screen, opened in a page of its own. */
public record ScreenSurface(ApplicationContext context, String template) implements Surface {
    /** What Vaadin calls an optional part of an address. */
    private static final String WHAT_MAY_BE_LEFT_OUT = "/:___url_parameter\\?";

    public static List<ScreenSurface> all(ApplicationContext context) {
        SignIn.as(PersonId.next(), Role.ADMIN);
        Screens.open(context);
        try {
            return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                    .filter(route ->
                            route.getNavigationTarget().getPackageName().startsWith("org.goldthread"))
                    .flatMap(route -> Stream.concat(Stream.of(route), route.getRouteAliases().stream()))
                    .map(RouteBaseData::getTemplate)
                    .map(each -> each.replaceAll(WHAT_MAY_BE_LEFT_OUT, ""))
                    .distinct()
                    .map(each -> new ScreenSurface(context, each))
                    .sorted(Comparator.comparing(ScreenSurface::template))
                    .toList();
        } finally {
            Screens.close();
            SignIn.out();
        }
    }

    @Override
    public String name() {
        return "/" + template;
    }

    @Override
    public Thing thing() {
        if (template.contains(":submission")) {
            return Thing.SUBMISSION;
        }
        if (template.contains(":portfolio")) {
            return Thing.PORTFOLIO;
        }
        return template.contains(":item") ? Thing.EVIDENCE : Thing.NONE;
    }

    @Override
    public Answer answer(World world) {
        Screens.open(context);
        try {
            UI.getCurrent().navigate(address(world));
            var shown = UI.getCurrent()
                    .getInternals()
                    .getActiveRouterTargetsChain()
                    .getFirst()
                    .getClass()
                    .getSimpleName();
            return switch (shown) {
                case "NotFoundPage" -> Answer.NOT_FOUND;
                case "LoginView" -> template.equals("login") ? Answer.YES : Answer.SIGN_IN;
                default -> Answer.YES;
            };
        } catch (MockAccessDeniedException _) {
            return Answer.NO;
        } catch (RuntimeException e) {
            if (isRefusal(e)) {
                return Answer.RULE;
            }
            throw e;
        } finally {
            Screens.close();
        }
    }

    private static boolean isRefusal(Throwable error) {
        return error instanceof Refused || (error.getCause() != null && isRefusal(error.getCause()));
    }

    public String address(World world) {
        return template.replace(":submission", world.submission.value())
                .replace(":portfolio", world.attempt.portfolio.value())
                .replace(":item", world.item.id().value())
                .replace(":look", world.look.value())
                .replace(":thread", world.work.id().value())
                .replace(":person", world.candidate())
                .replace(":notice", world.notice.value())
                .replace(":criterion", SomeAttempt.PROCESS.value())
                .replace(":token", "made-up");
    }
}
