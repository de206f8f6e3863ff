package org.goldthread.portfolio.ui;

import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.people.Person;
import org.goldthread.people.Role;
import org.goldthread.portfolio.PortfolioId;
import org.junit.jupiter.api.AfterEach;
import org.springframework.context.ApplicationContext;

/** Somebody who looks at portfolios. */
abstract class OpensPortfolios {
    final ApplicationContext context;

    OpensPortfolios(ApplicationContext context) {
        this.context = context;
    }

    @AfterEach
    void close() {
        Screens.close();
        SignIn.out();
    }

    void openAs(Person person, Role role, String address) {
        Screens.close();
        SignIn.as(person.id(), role);
        Screens.open(context);
        OnScreen.go(address);
    }

    static String of(PortfolioId portfolio) {
        return "portfolio/" + portfolio.value();
    }
}
