package org.goldthread.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.goldthread.engagement.Alignment;
import org.goldthread.engagement.AskedBy;
import org.goldthread.engagement.RelationshipRules;
import org.goldthread.evidence.EvidenceRules;
import org.goldthread.standards.CriterionCode;
import org.junit.jupiter.api.Test;

/** The demo organisation is as large and as varied as the product brief says. */
class DemoScriptTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private final DemoScript script = new DemoScript(TODAY);
    private final List<DemoMember> people = DemoScript.people();

    @Test
    void twoTeamsOfAGoodDozenPeopleTellOfNinePiecesOfWork() {
        assertThat(people).hasSize(15);
        assertThat(people).extracting(DemoMember::team).containsOnly("Learning services", "Field academy");
        assertThat(stories()).hasSize(9);
        assertThat(items()).hasSizeBetween(58, 70);
    }

    @Test
    void itIsTheirOwnWorkAndNobodyElses() {
        assertThat(items()).extracting(DemoItem::title).doesNotHaveDuplicates();
        assertThat(items()).extracting(item -> item.text("summary")).doesNotHaveDuplicates();
        assertThat(files()).doesNotHaveDuplicates();
    }

    @Test
    void filesOfEveryKindAreAttached() {
        assertThat(files().map(name -> name.replaceAll(".*\\.", "")))
                .contains("pdf", "png", "jpg", "webp", "docx", "xlsx", "pptx", "csv", "txt", "mp3", "mp4");
    }

    @Test
    void threeSeriesRunThroughMostOfAYear() {
        var series = stories().stream()
                .flatMap(story -> story.measuresOn(TODAY).stream())
                .filter(measure -> measure.fromCustomers() && measure.readings().size() >= 9);
        assertThat(series)
                .hasSize(3)
                .allSatisfy(
                        measure -> assertThat(measure.readings().getFirst().on().plusDays(270))
                                .isBefore(measure.readings().getLast().on()));
    }

    @Test
    void everyWayThatAnAttemptCanGoOccurs() {
        assertThat(attempts().filter(attempt -> attempt.marked() == null && attempt.givenBack() == null))
                .hasSize(2);
        assertThat(attempts().filter(attempt -> attempt.givenBack() != null)).hasSize(1);
        assertThat(attempts()
                        .flatMap(attempt -> attempt.askedOrNone().stream())
                        .filter(asked -> asked.answered() == null))
                .hasSize(1);
        assertThat(attempts().flatMap(attempt -> attempt.addedOrNone().stream()).map(DemoMember.Added::kind))
                .contains("OBSERVATION", "PROFESSIONAL_DISCUSSION");
        assertThat(people.stream().filter(member -> member.signedOff() != null)).hasSize(1);
    }

    @Test
    void twoAssessorsCanCompareAnAttemptWithTheOneBefore() {
        assertThat(people.stream().filter(DemoScriptTest::handsInTwice))
                .extracting(DemoMember::assessorKey)
                .containsExactlyInAnyOrder("assessor", "ines.duarte");
    }

    private static boolean handsInTwice(DemoMember member) {
        var codes = member.attemptsOrNone().stream()
                .filter(attempt -> attempt.givenBack() == null)
                .flatMap(attempt -> attempt.codes().stream())
                .toList();
        return codes.size() > Set.copyOf(codes).size();
    }

    @Test
    void oneDraftWaitsForALook() {
        assertThat(people.stream().flatMap(member -> member.asksOrNone().stream()))
                .filteredOn(asks -> asks.commented() == null)
                .hasSize(1);
    }

    @Test
    void whatIsSaidOfACriterionFits() {
        assertThat(items().flatMap(item -> item.claims().stream())).allSatisfy(claim -> {
            assertThat(claim.rationale()).isNotBlank().hasSizeLessThan(EvidenceRules.RATIONALE_LIMIT);
            assertThat(claim.locator()).isNotBlank();
        });
    }

    @Test
    void whatIsWatchedIsWatchedByTwoMeasuresEachShownByAnItem() {
        var watching = stories().stream()
                .map(story -> story.items().stream()
                        .filter(item -> item.shows(new CriterionCode("5.2")))
                        .map(DemoItem::measure)
                        .distinct()
                        .toList())
                .filter(measures -> !measures.isEmpty());
        assertThat(watching)
                .hasSize(3)
                .allSatisfy(measures -> assertThat(measures).hasSize(2).doesNotContainNull());
    }

    @Test
    void everyStorySaysHowItWorksWithWhoeverAskedAndNotAllOfThemFit() {
        assertThat(stories().stream().map(DemoScriptTest::alignment))
                .hasSize(9)
                .doesNotContain(Alignment.OPEN)
                .contains(Alignment.ALIGNED, Alignment.WATCH, Alignment.TALK_TO_THE_CUSTOMER);
    }

    private static Alignment alignment(DemoStory story) {
        var brief = story.brief();
        var relationship =
                Objects.requireNonNull(story.relationships().get(AskedBy.groupOf(brief.askedBy())), brief.title());
        return RelationshipRules.reading(brief.requestKind(), relationship, TODAY.minusDays(300), TODAY)
                .alignment();
    }

    private List<DemoStory> stories() {
        return people.stream().map(script::stories).flatMap(List::stream).toList();
    }

    private Stream<DemoItem> items() {
        return stories().stream().map(DemoStory::items).flatMap(List::stream);
    }

    private Stream<String> files() {
        return items().map(DemoItem::files).flatMap(List::stream);
    }

    private Stream<DemoMember.Attempt> attempts() {
        return people.stream().map(DemoMember::attemptsOrNone).flatMap(List::stream);
    }
}
