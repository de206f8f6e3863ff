package org.goldthread.audit;

import java.lang.reflect.Method;
import org.aopalliance.aop.Advice;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.goldthread.people.Looks;
import org.goldthread.rules.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.StaticMethodMatcherPointcutAdvisor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Stands before every service, outside of what guards it: a call that read another person's is a look, and one that was
 * answered as if nothing were there, though it is, is a refused look. One that broke off is a look, too. So no screen, download or later service is forgotten.
 */
class LooksAtServices extends StaticMethodMatcherPointcutAdvisor {
    private static final long serialVersionUID = 1L;

    LooksAtServices(ObjectProvider<LookNotes> notes) {
        super(advice(notes));
        setOrder(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean matches(Method method, Class<?> target) {
        return target.getPackageName().startsWith("org.goldthread.")
                && AnnotatedElementUtils.hasAnnotation(target, Service.class);
    }

    private static Advice advice(ObjectProvider<LookNotes> notes) {
        return (MethodInterceptor) call -> around(call, notes);
    }

    private static @Nullable Object around(MethodInvocation call, ObjectProvider<LookNotes> notes) throws Throwable {
        Object answer;
        try {
            answer = call.proceed();
        } catch (NotFound | AccessDeniedException refused) {
            noting(refused, () -> notes.getObject().refused(call.getArguments()));
            throw refused;
        } catch (Throwable broken) {
            // a download that breaks off was read as far as it came
            if (isLook(call)) {
                noting(broken, () -> notes.getObject().looked(call.getArguments()));
            }
            throw broken;
        }
        if (isLook(call)) {
            notes.getObject().looked(call.getArguments());
        }
        return answer;
    }

    private static boolean isLook(MethodInvocation call) {
        return call.getMethod().isAnnotationPresent(Looks.class);
    }

    /** What cannot be noted is told with what went wrong before. */
    private static void noting(Throwable before, Runnable note) {
        try {
            note.run();
        } catch (RuntimeException notNoted) {
            before.addSuppressed(notNoted);
        }
    }
}
