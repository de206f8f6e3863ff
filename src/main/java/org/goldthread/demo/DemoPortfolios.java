package org.goldthread.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.goldthread.engagement.EngagementId;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.PortfolioService;
import org.goldthread.time.MovableClock;
import org.springframework.stereotype.Component;

/** Plays everybody's months: the plan, the evidence day by day, what is handed in, marked, read and signed. */
@Component
class DemoPortfolios {
    private final DemoPeople people;
    private final DemoEvidence evidence;
    private final DemoAttempts attempts;
    private final DemoLooks looks;
    private final PortfolioService portfolios;
    private final MovableClock clock;

    DemoPortfolios(
            DemoPeople people,
            DemoEvidence evidence,
            DemoAttempts attempts,
            DemoLooks looks,
            PortfolioService portfolios,
            MovableClock clock) {
        this.people = people;
        this.evidence = evidence;
        this.attempts = attempts;
        this.looks = looks;
        this.portfolios = portfolios;
        this.clock = clock;
    }

    /** Refuses a story that is told out of order before anything of it is played. */
    void play(List<DemoMember> members, DemoScript script) {
        var timeline = new DemoTimeline();
        for (var member : members) {
            var stories = script.stories(member);
            DemoOrder.check(member, stories, script);
            tell(member, stories, script, timeline);
        }
        for (var step : timeline.inOrder()) {
            clock.moveTo(Duration.ofDays(step.daysAgo()).negated());
            people.as(step.who(), step.work());
        }
    }

    private void tell(DemoMember member, List<DemoStory> stories, DemoScript script, DemoTimeline timeline) {
        var portfolio = start(member, script, timeline);
        var works = new ArrayList<Later<EngagementId>>();
        stories.forEach(story -> works.add(tell(member, story, script, timeline)));
        member.begunOrNone().forEach(begun -> begin(member, begun, script, timeline));
        member.draftsOrNone().forEach(draft -> draft(member, draft, works.getFirst(), timeline));
        member.attemptsOrNone().forEach(attempt -> attempts.tell(member, attempt, portfolio, script, timeline));
        member.asksOrNone().forEach(asks -> looks.tell(member, asks, timeline));
        if (member.signedOff() != null) {
            timeline.on(member.signedOff(), member.assessorKey(), () -> portfolios.sign(portfolio.get()));
            timeline.on(member.signedOff(), member.key(), () -> portfolios.sign(portfolio.get()));
        }
    }

    private Later<PortfolioId> start(DemoMember member, DemoScript script, DemoTimeline timeline) {
        var id = new Later<PortfolioId>("the portfolio of " + member.name());
        timeline.on(
                member.started(),
                member.starterKey(),
                () -> id.is(portfolios
                        .start(people.id(member.key()), null, script.day(member.target()))
                        .id()));
        timeline.on(member.started(), member.assessorKey(), () -> agree(id.get()));
        if (!member.planning()) {
            timeline.on(member.started() - 1, member.key(), () -> agree(id.get()));
        }
        return id;
    }

    private void agree(PortfolioId id) {
        portfolios.agree(id, portfolios.find(id).plan());
    }

    private void begin(DemoMember member, DemoMember.Begun begun, DemoScript script, DemoTimeline timeline) {
        var work = new Later<EngagementId>(begun.title());
        timeline.on(begun.daysAgo(), member.key(), () -> work.is(evidence.thread(begun.brief())));
        var relationship = script.relationship(begun);
        if (relationship != null) {
            timeline.on(
                    script.daysAgo(relationship, begun.daysAgo()),
                    member.key(),
                    () -> evidence.relate(work.get(), begun.group(), relationship));
        }
        begun.draftsOrNone().forEach(draft -> draft(member, draft, work, timeline));
    }

    private void draft(DemoMember member, DemoMember.Draft draft, Later<EngagementId> work, DemoTimeline timeline) {
        timeline.on(draft.daysAgo(), member.key(), () -> evidence.draft(draft, work.get()));
    }

    /** A piece of work begins a week before the first of it is over; each item is logged when all of it has happened. */
    private Later<EngagementId> tell(DemoMember member, DemoStory story, DemoScript script, DemoTimeline timeline) {
        var work = new Later<EngagementId>(story.brief().title());
        var first = story.items().stream()
                .mapToInt(item -> script.daysAgo(item.told()))
                .max()
                .orElseThrow();
        var begun = Math.min(first + 7, member.started() - 2);
        timeline.on(begun, member.key(), () -> work.is(evidence.thread(story.brief())));
        story.relationships()
                .forEach((group, relationship) -> timeline.on(
                        script.daysAgo(relationship, begun),
                        member.key(),
                        () -> evidence.relate(work.get(), group, relationship)));
        for (var item : story.items()) {
            timeline.on(script.daysAgo(item.told()), member.key(), () -> evidence.item(story, item, work.get()));
        }
        var last = story.lastReading();
        if (last != null) {
            timeline.on(script.daysAgo(last), member.key(), () -> evidence.keepMeasures(story, work.get()));
        }
        return work;
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
