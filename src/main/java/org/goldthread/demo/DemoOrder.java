package org.goldthread.demo;

import java.util.Collection;
import java.util.List;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;

/** Refuses a story that is told out of order: evidence handed in before it could be written, or marked before that. */
final class DemoOrder {
    private final DemoMember member;
    private final List<DemoItem> items;
    private final DemoScript script;

    private DemoOrder(DemoMember member, List<DemoItem> items, DemoScript script) {
        this.member = member;
        this.items = items;
        this.script = script;
    }

    /** Throws {@link IllegalStateException}, saying who tells what too early. */
    static void check(DemoMember member, Collection<DemoStory> stories, DemoScript script) {
        var items = stories.stream().flatMap(story -> story.items().stream()).toList();
        var order = new DemoOrder(member, items, script);
        member.attemptsOrNone().forEach(order::check);
        member.asksOrNone().forEach(order::check);
    }

    private void check(DemoMember.Attempt attempt) {
        unless(attempt.submitted() < member.started(), "hands in before the portfolio is started");
        attempt.codes().forEach(code -> check(code, attempt));
        var givenBack = attempt.givenBack();
        follows(attempt.submitted(), attempt.marked(), "is marked before they hand in");
        follows(attempt.submitted(), givenBack == null ? null : givenBack.daysAgo(), "is returned before it is there");
        follows(attempt.marked(), attempt.read(), "reads feedback before it is written");
        attempt.addedOrNone().forEach(added -> check(attempt, added.daysAgo(), added.confirmed()));
        attempt.askedOrNone().forEach(asked -> check(attempt, asked.daysAgo(), asked.answered()));
    }

    /** A look is asked for at what is written, and it is commented on after that. */
    private void check(DemoMember.Asks asks) {
        items.stream()
                .filter(item -> item.title().equals(asks.item()))
                .forEach(item -> follows(
                        script.daysAgo(item.told()),
                        asks.daysAgo(),
                        "asks for a look at “" + item.title() + "” before it is written"));
        follows(asks.daysAgo(), asks.commented(), "reads a comment before they ask for it");
    }

    /** All that shows a criterion is written when it is handed in, unless it is handed in again later. */
    private void check(CriterionCode criterion, DemoMember.Attempt attempt) {
        var again = member.attemptsOrNone().stream()
                .anyMatch(each ->
                        each.submitted() < attempt.submitted() && each.codes().contains(criterion));
        var showing = items.stream().filter(item -> item.shows(criterion)).toList();
        unless(
                showing.stream().anyMatch(item -> isWritten(item, attempt)),
                "hands in " + criterion.value() + " before anything shows it");
        showing.stream()
                .filter(item -> !again && !isWritten(item, attempt))
                .forEach(item -> refuse("hands in " + criterion.value() + " before “" + item.title() + "” is written"));
    }

    private boolean isWritten(DemoItem item, DemoMember.Attempt attempt) {
        return script.daysAgo(item.told()) >= attempt.submitted();
    }

    /** What an assessor adds or asks comes after handing in, the candidate's word after that, and both before marking. */
    private void check(DemoMember.Attempt attempt, int told, @Nullable Integer answered) {
        follows(attempt.submitted(), told, "is asked before they hand in");
        follows(told, answered, "answers before they are asked");
        follows(told, attempt.marked(), "is asked after it is marked");
        if (answered != null) {
            follows(answered, attempt.marked(), "answers after it is marked");
        }
    }

    private void follows(@Nullable Integer earlier, @Nullable Integer later, String what) {
        unless(later == null || (earlier != null && later <= earlier), what);
    }

    private void unless(boolean inOrder, String what) {
        if (!inOrder) {
            refuse(what);
        }
    }

    private void refuse(String what) {
        throw new IllegalStateException("Told out of order: " + member.name() + " " + what);
    }
}
