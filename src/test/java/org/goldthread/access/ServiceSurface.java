package org.goldthread.access;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.goldthread.access.Stand.Thing;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refused;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Service;

/** A public method of a service, called through Spring's proxy as everybody else does. */
record ServiceSurface(ApplicationContext context, Method method) implements Surface {
    static List<ServiceSurface> all(ApplicationContext context) {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .<Class<?>>map(AopUtils::getTargetClass)
                .filter(type -> type.getPackageName().startsWith("org.goldthread"))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::toString))
                .map(method -> new ServiceSurface(context, method))
                .toList();
    }

    /** Where several have one name, how many arguments it takes tells them apart. */
    @Override
    public String name() {
        var name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        var alike = Arrays.stream(method.getDeclaringClass().getDeclaredMethods())
                .filter(other -> Modifier.isPublic(other.getModifiers()) && !other.isSynthetic())
                .filter(other -> other.getName().equals(method.getName()))
                .map(Method::getParameterCount)
                .distinct()
                .count();
        return alike > 1 ? name + "/" + method.getParameterCount() : name;
    }

    @Override
    public Thing thing() {
        var takes = List.of(method.getParameterTypes());
        if (takes.contains(SubmissionId.class)) {
            return Thing.SUBMISSION;
        }
        if (takes.contains(PortfolioId.class)) {
            return Thing.PORTFOLIO;
        }
        return takes.contains(EvidenceId.class) || takes.contains(EvidenceItem.class) ? Thing.EVIDENCE : Thing.NONE;
    }

    /**
     * What fails in another way has passed all who watch, so it is a yes: where a stranger gets that far, the table says so.
     * Arguments that a method can work with are in {@link SomeArguments}.
     */
    @Override
    public Answer answer(World world) {
        try {
            method.invoke(context.getBean(method.getDeclaringClass()), SomeArguments.of(method, world));
            return Answer.YES;
        } catch (InvocationTargetException e) {
            return switch (e.getCause()) {
                case AccessDeniedException _ -> Answer.NO;
                case AuthenticationCredentialsNotFoundException _ -> Answer.NO;
                case NotFound _ -> Answer.NOT_FOUND;
                case Refused _ -> Answer.RULE;
                case null, default -> Answer.YES;
            };
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
