package org.goldthread.people;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.stereotype.Component;

/** Runs work on threads of its own with the authority of whoever asked for it, logged under the same request. */
@Component
public class SignedInExecutor implements DisposableBean {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CurrentPerson me;

    SignedInExecutor(CurrentPerson me) {
        this.me = me;
    }

    /** Cancelling the future interrupts the work. */
    public <T> Future<T> submit(Callable<T> work) {
        var authority = CurrentPerson.contextOf(me.account());
        var request = MDC.getCopyOfContextMap();
        return threads.submit(new DelegatingSecurityContextCallable<>(() -> logged(request, work), authority));
    }

    /** {@link #submit(Callable)} for work that has no result. */
    public Future<?> execute(Runnable work) {
        return submit(Executors.callable(work));
    }

    private static <T> T logged(@Nullable Map<String, String> request, Callable<T> work) throws Exception {
        MDC.setContextMap(request == null ? Map.of() : request);
        try {
            return work.call();
        } finally {
            MDC.clear();
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
