package org.goldthread.shell;

import com.vaadin.flow.component.Component;
import org.springframework.aop.Advisor;
import org.springframework.aop.ClassFilter;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/**
 * {@code @RolesAllowed} and its like on services. On a screen they are Vaadin's, which asks them before it goes there:
 * were each screen wrapped for a second answer, the search for what to wrap it in, which is done anew for every wrapped
 * object, would take much of the time of going there.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class MethodGuards {
    private static final ClassFilter NO_SCREEN = type -> !Component.class.isAssignableFrom(type);

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor rolesAllowed() {
        var guard = AuthorizationManagerBeforeMethodInterceptor.jsr250();
        var advisor =
                new DefaultPointcutAdvisor(new ComposablePointcut(guard.getPointcut()).intersection(NO_SCREEN), guard);
        advisor.setOrder(guard.getOrder());
        return advisor;
    }
}
