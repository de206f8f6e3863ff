package org.goldthread.demo;

import org.goldthread.marking.SubmissionService;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.PresentationService;
import org.goldthread.portfolio.SubmissionId;
import org.springframework.stereotype.Component;

/** Tells what becomes of what is handed in: added to, asked about, returned or marked, and read. */
@Component
class DemoAttempts {
    private final DemoMarking marking;
    private final SubmissionService submissions;
    private final PresentationService presentations;

    DemoAttempts(DemoMarking marking, SubmissionService submissions, PresentationService presentations) {
        this.presentations = presentations;
        this.marking = marking;
        this.submissions = submissions;
    }

    void tell(
            DemoMember member,
            DemoMember.Attempt attempt,
            Later<PortfolioId> portfolio,
            DemoScript script,
            DemoTimeline timeline) {
        var id = new Later<SubmissionId>("what " + member.name() + " hands in");
        var assessor = member.assessorKey();
        timeline.on(attempt.submitted(), member.key(), () -> id.is(handIn(portfolio.get(), attempt)));
        attempt.addedOrNone().forEach(added -> tell(member, added, id, script, timeline));
        attempt.askedOrNone().forEach(asked -> tell(member, asked, id, timeline));
        var givenBack = attempt.givenBack();
        if (givenBack != null) {
            timeline.on(givenBack.daysAgo(), assessor, () -> marking.giveBack(id.get(), givenBack.reason()));
        }
        if (attempt.marked() != null) {
            timeline.on(attempt.marked(), assessor, () -> marking.mark(id.get(), attempt));
        }
        if (attempt.read() != null) {
            timeline.on(attempt.read(), member.key(), () -> read(id.get(), attempt));
        }
    }

    private SubmissionId handIn(PortfolioId portfolio, DemoMember.Attempt attempt) {
        var before = submissions.prepare(portfolio);
        if (attempt.statement() != null) {
            presentations.say(portfolio, before.presented().statement(), attempt.statement());
        }
        return submissions.submit(
                portfolio, attempt.codes(), true, submissions.prepare(portfolio).shown());
    }

    private void tell(
            DemoMember member,
            DemoMember.Added added,
            Later<SubmissionId> id,
            DemoScript script,
            DemoTimeline timeline) {
        var addendum = new Later<String>("what the assessor of " + member.name() + " saw");
        timeline.on(added.daysAgo(), member.assessorKey(), () -> {
            addendum.is(marking.record(id.get(), added.draft(script.day(added.daysAgo()))));
        });
        if (added.confirmed() != null) {
            timeline.on(added.confirmed(), member.key(), () -> submissions.confirm(id.get(), addendum.get()));
        }
    }

    private void tell(DemoMember member, DemoMember.Asked asked, Later<SubmissionId> id, DemoTimeline timeline) {
        var question = new Later<String>("what " + member.name() + " is asked");
        timeline.on(asked.daysAgo(), member.assessorKey(), () -> question.is(marking.ask(id.get(), asked)));
        var answer = asked.answer();
        if (asked.answered() != null && answer != null) {
            timeline.on(asked.answered(), member.key(), () -> submissions.answer(id.get(), question.get(), answer));
        }
    }

    private void read(SubmissionId id, DemoMember.Attempt attempt) {
        submissions.opened(id);
        submissions.acknowledge(id);
        if (attempt.answer() != null) {
            submissions.comment(id, attempt.answer());
        }
    }
}
