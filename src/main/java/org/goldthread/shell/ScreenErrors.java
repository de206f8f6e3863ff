package org.goldthread.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.io.IOException;
import java.util.Optional;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refused;
import org.goldthread.store.StoreTrouble;
import org.goldthread.ui.Incidents;
import org.goldthread.ui.Notices;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** What a person sees when something that they did on a page failed. What they typed stays. */
@Component
class ScreenErrors implements VaadinServiceInitListener, ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ScreenErrors.class);

    private final transient Incidents incidents;

    ScreenErrors(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        var error = event.getThrowable();
        var page = UI.getCurrent();
        if (page == null) {
            offThePage(error);
        } else if (!known(error, page)) {
            Notices.failed(page.getTranslation(notice(error), incidents.report(error)));
        }
    }

    /** A browser that left in the middle of a download is no incident. */
    private void offThePage(Throwable error) {
        if (cause(error, IOException.class).isPresent()) {
            LOG.info("The browser went away: {}", error.toString());
        } else {
            incidents.report(error);
        }
    }

    private static boolean known(Throwable error, UI page) {
        var refused = cause(error, Refused.class);
        if (refused.isPresent()) {
            Notices.refused(refused.get().refusal());
        } else if (cause(error, OptimisticLockingFailureException.class).isPresent()) {
            Notices.failed(page.getTranslation("shell.error.changed-meanwhile"));
        } else if (cause(error, NotFound.class).isPresent()
                || cause(error, AccessDeniedException.class).isPresent()) {
            Notices.failed(page.getTranslation("shell.error.gone"));
        } else if (cause(error, AuthenticationException.class).isPresent()) {
            page.getPage().reload();
        } else {
            return false;
        }
        return true;
    }

    private static String notice(Throwable error) {
        return StoreTrouble.behind(error).map(ScreenErrors::key).orElse("shell.error.notice");
    }

    /** The text for what is wrong with the store; its title and text for a whole page stand below it. */
    static String key(StoreTrouble trouble) {
        return switch (trouble) {
            case AWAY -> "shell.error.store-away";
            case FULL -> "shell.error.store-full";
        };
    }

    static <T extends Throwable> Optional<T> cause(@Nullable Throwable error, Class<T> kind) {
        if (error == null) {
            return Optional.empty();
        }
        return kind.isInstance(error) ? Optional.of(kind.cast(error)) : cause(error.getCause(), kind);
    }
}
