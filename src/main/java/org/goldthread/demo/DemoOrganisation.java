package org.goldthread.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.PeopleFilter;
import org.goldthread.people.PeopleService;
import org.goldthread.people.SystemActor;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Makes the demo organisation in a store in which nobody is yet, before the product says that it is ready. */
@Component
@ConditionalOnBooleanProperty("goldthread.demo")
class DemoOrganisation implements ApplicationRunner {
    private final DemoPeople people;
    private final DemoPortfolios portfolios;
    private final PeopleService directory;
    private final CurrentPerson current;
    private final Clock clock;

    DemoOrganisation(
            DemoPeople people, DemoPortfolios portfolios, PeopleService directory, CurrentPerson current, Clock clock) {
        this.people = people;
        this.portfolios = portfolios;
        this.directory = directory;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        current.as(SystemActor.DEMO.account(), () -> {
            if (directory.count(PeopleFilter.everyone()) == 0) {
                make();
            }
        });
    }

    private void make() {
        var members = DemoScript.people();
        var script = new DemoScript(LocalDate.now(clock));
        try {
            portfolios.longAgo();
            people.add(members);
            portfolios.play(members.stream().filter(DemoMember::isCandidate).toList(), script);
        } finally {
            portfolios.backToNow();
        }
    }
}
