package org.goldthread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.people.OpenToAll;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.people.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Each service method says who may call it, and whoever else calls it is refused before it begins. */
@GoldthreadTest
class AccessRulesTest {
    private final ApplicationContext context;

    AccessRulesTest(ApplicationContext context) {
        this.context = context;
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void everyServiceMethodSaysWhoMayCallIt() {
        assertThat(methods()).hasSizeGreaterThan(100);
        assertThat(methods())
                .filteredOn(method -> Stream.of(RolesAllowed.class, SignedIn.class, OpenToAll.class)
                                .filter(method::isAnnotationPresent)
                                .count()
                        != 1)
                .isEmpty();
    }

    @Test
    void whatIsOpenToAllSaysWhy() {
        var open = methods().stream()
                .filter(method -> method.isAnnotationPresent(OpenToAll.class))
                .toList();
        assertThat(open).isNotEmpty();
        assertThat(open)
                .allSatisfy(method -> assertThat(Objects.requireNonNull(method.getAnnotation(OpenToAll.class))
                                .because())
                        .matches("\\S+( \\S+){4,}"));
    }

    @Test
    void onlyRolesThatExistAreAllowed() {
        var roles = Arrays.stream(Role.values()).map(Enum::name).collect(Collectors.toSet());
        assertThat(methods()).allSatisfy(method -> assertThat(allowed(method)).isSubsetOf(roles));
    }

    /** The methods are called through Spring's proxies, without valid arguments: what is allowed fails later, or not. */
    @TestFactory
    Stream<DynamicTest> whoeverElseCallsIsRefused() {
        return methods().stream()
                .map(method -> dynamicTest(
                        method.getDeclaringClass().getSimpleName() + "." + method.getName() + "/"
                                + method.getParameterCount(),
                        () -> assertThat(whoGetsIn(method)).isEqualTo(whoMay(method))));
    }

    private static Set<String> whoMay(Method method) {
        if (method.isAnnotationPresent(OpenToAll.class)) {
            return Set.copyOf(everybody());
        }
        return method.isAnnotationPresent(SignedIn.class)
                ? everybody().stream().filter(who -> !who.startsWith("nobody")).collect(Collectors.toSet())
                : allowed(method);
    }

    private static Set<String> allowed(Method method) {
        var allowed = method.getAnnotation(RolesAllowed.class);
        return allowed == null ? Set.of() : Set.of(allowed.value());
    }

    private static List<String> everybody() {
        return Stream.concat(
                        Stream.of("nobody", "nobody, by name", "without a role"),
                        Arrays.stream(Role.values()).map(Enum::name))
                .toList();
    }

    private Set<String> whoGetsIn(Method method) {
        return everybody().stream()
                .filter(who -> {
                    signIn(who);
                    return getsIn(method);
                })
                .collect(Collectors.toSet());
    }

    private static void signIn(String who) {
        switch (who) {
            case "nobody" -> SignIn.out();
            case "nobody, by name" ->
                SecurityContextHolder.getContext()
                        .setAuthentication(new AnonymousAuthenticationToken(
                                "key", "anonymousUser", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
            case "without a role" -> SignIn.as(PersonId.next());
            default -> SignIn.as(PersonId.next(), Role.valueOf(who));
        }
    }

    private boolean getsIn(Method method) {
        var bean = context.getBean(method.getDeclaringClass());
        try {
            method.invoke(bean, nothings(method));
            return true;
        } catch (InvocationTargetException e) {
            return !(e.getCause() instanceof AccessDeniedException
                    || e.getCause() instanceof AuthenticationCredentialsNotFoundException);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Object[] nothings(Method method) {
        Map<Class<?>, Object> zeros = Map.of(int.class, 0, boolean.class, false, long.class, 0L);
        return Arrays.stream(method.getParameterTypes()).map(zeros::get).toArray();
    }

    private List<Method> methods() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .<Class<?>>map(AopUtils::getTargetClass)
                .filter(type -> type.getPackageName().startsWith("org.goldthread"))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }
}
