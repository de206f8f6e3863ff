package org.goldthread.shell;

import org.goldthread.ui.Texts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the console where the product is; the demo has a greeting of its own. */
@Component
@ConditionalOnBooleanProperty(name = "goldthread.demo", havingValue = false)
class ReadyLine {
    private final Texts texts;

    ReadyLine(Texts texts) {
        this.texts = texts;
    }

    @EventListener
    void print(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            System.out.println(
                    texts.of("shell.ready", Integer.toString(web.getWebServer().getPort())));
        }
    }
}
