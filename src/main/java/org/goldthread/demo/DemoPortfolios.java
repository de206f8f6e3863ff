package org.goldthread.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.goldthread.engagement.EngagementId;
import org.goldthread.marking.SubmissionService;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.PortfolioService;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.time.MovableClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plays each candidate's months: the plan, the evidence day by day, what is handed in, marked, read and signed. */
@Component
class DemoPortfolios {
    private final DemoPeople people;
    private final DemoEvidence evidence;
    private final DemoMarking marking;
    private final PortfolioService portfolios;
    private final SubmissionService submissions;
    private final MovableClock clock;

    DemoPortfolios(
            DemoPeople people,
            DemoEvidence evidence,
            DemoMarking marking,
            PortfolioService portfolios,
            SubmissionService submissions,
            MovableClock clock) {
        this.people = people;
        this.evidence = evidence;
        this.marking = marking;
        this.portfolios = portfolios;
        this.submissions = submissions;
        this.clock = clock;
    }

    void play(DemoMember member, DemoScript script) {
        var portfolio = started(member, script);
        var thread = new EngagementId[1];
        if (member.story() != null) {
            logEvidence(member, member.story(), script, thread);
        }
        member.attemptsOrNone().forEach(attempt -> play(member, portfolio, attempt));
        for (var draft : member.draftsOrNone()) {
            on(draft.daysAgo(), member.key(), () -> evidence.draft(draft, thread[0]));
        }
        if (member.signedOff() != null) {
            on(member.signedOff(), member.key(), () -> portfolios.sign(portfolio));
            on(member.signedOff(), member.assessorKey(), () -> portfolios.sign(portfolio));
        }
    }

    private PortfolioId started(DemoMember member, DemoScript script) {
        var id = new PortfolioId[1];
        on(member.started(), member.assessorKey(), () -> {
            var portfolio = portfolios.start(people.id(member.key()), null, script.day(member.target()));
            id[0] = portfolio.id();
            portfolios.agree(portfolio.id(), portfolio.plan());
        });
        if (!member.planning()) {
            on(
                    member.started() - 1,
                    member.key(),
                    () -> portfolios.agree(id[0], portfolios.find(id[0]).plan()));
        }
        return id[0];
    }

    private void logEvidence(DemoMember member, String story, DemoScript script, @Nullable EngagementId[] thread) {
        if (member.planning()) {
            return;
        }
        var measure = evidence.measure(script, story);
        on(member.started() - 2, member.key(), () -> thread[0] = evidence.thread(script, story));
        for (var item : script.items(story)) {
            if (member.logs(item.get("slug").asString())) {
                var end = LocalDate.parse(item.get("to").asString());
                on(script.daysAgo(end), member.key(), () -> {
                    if (item.has("measure") && thread[0] != null) {
                        evidence.keepMeasure(thread[0], measure);
                        evidence.keepMeasure(thread[0], evidence.promiseKept(script));
                    }
                    var more = script.more(story, item.get("slug").asString());
                    evidence.item(script, member, item, more, thread[0], measure);
                });
            }
        }
    }

    private void play(DemoMember member, PortfolioId portfolio, DemoMember.Attempt attempt) {
        var id = new SubmissionId[1];
        on(attempt.submitted(), member.key(), () -> {
            var shown = submissions.prepare(portfolio).copies();
            id[0] = submissions.submit(portfolio, attempt.codes(), true, shown);
        });
        if (attempt.marked() == null) {
            return;
        }
        on(attempt.marked(), member.assessorKey(), () -> marking.mark(id[0], attempt.notYet()));
        if (attempt.read()) {
            on(attempt.marked() - 1, member.key(), () -> {
                submissions.opened(id[0]);
                submissions.acknowledge(id[0]);
            });
        }
    }

    /** Does something as one of the people, so many days ago. */
    private void on(int daysAgo, String person, Runnable work) {
        clock.moveTo(Duration.ofDays(daysAgo).negated());
        people.as(person, work);
    }

    /** Before anything happened. */
    void longAgo() {
        clock.moveTo(Duration.ofDays(345).negated());
    }

    void backToNow() {
        clock.moveTo(Duration.ZERO);
    }

    static List<String> accounts() {
        return List.of("candidate", "assessor", "lead", "admin");
    }
}
