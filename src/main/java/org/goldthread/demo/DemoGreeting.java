package org.goldthread.demo;

import org.goldthread.ui.Texts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The console's closing lines: where the demo is, and who can sign in. */
@Component
@ConditionalOnBooleanProperty("goldthread.demo")
class DemoGreeting {
    private final ApplicationContext context;
    private final Texts texts;

    DemoGreeting(ApplicationContext context, Texts texts) {
        this.context = context;
        this.texts = texts;
    }

    @EventListener
    void ready(AvailabilityChangeEvent<ReadinessState> event) {
        if (event.getState() == ReadinessState.ACCEPTING_TRAFFIC
                && context instanceof WebServerApplicationContext web
                && web.getWebServer() != null) {
            System.out.println(texts.of(
                    "demo.greeting", Integer.toString(web.getWebServer().getPort())));
            DemoPortfolios.accounts()
                    .forEach(account -> System.out.println(texts.of(
                            "demo.account", account + "@goldthread.example", texts.of("demo.can." + account))));
            System.out.println(texts.of("demo.password", DemoPeople.PASSWORD));
        }
    }
}
