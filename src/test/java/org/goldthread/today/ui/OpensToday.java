package org.goldthread.today.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.time.Duration;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.time.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.springframework.context.ApplicationContext;

/** Somebody opens their Today. */
abstract class OpensToday {
    final ApplicationContext context;

    OpensToday(ApplicationContext context) {
        this.context = context;
    }

    @AfterEach
    void close() {
        context.getBean(MovableClock.class).moveTo(Duration.ZERO);
        Screens.close();
        SignIn.out();
    }

    String firstToDo() {
        return OnScreen.textOf(_find(ListItem.class).getFirst());
    }

    void open() {
        Screens.close();
        Screens.open(context);
        OnScreen.go("");
        assertThat(_find(Anchor.class)).isNotEmpty();
    }
}
