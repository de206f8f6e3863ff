package org.goldthread.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldthread.engagement.CustomerGroup;
import org.goldthread.engagement.EngagementBrief;
import org.goldthread.engagement.EngagementId;
import org.goldthread.engagement.EngagementService;
import org.goldthread.engagement.MeasureId;
import org.goldthread.engagement.Relationship;
import org.goldthread.engagement.RelationshipAnswers;
import org.goldthread.evidence.AiAssistance;
import org.goldthread.evidence.Answers;
import org.goldthread.evidence.Attachment;
import org.goldthread.evidence.CandidateRole;
import org.goldthread.evidence.CoachingDetail;
import org.goldthread.evidence.CultureDetail;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.evidence.GapDetail;
import org.goldthread.evidence.Impact;
import org.goldthread.evidence.ImprovementDetail;
import org.goldthread.evidence.Integrity;
import org.goldthread.evidence.ProcessDetail;
import org.goldthread.evidence.Redaction;
import org.goldthread.evidence.SatisfactionDetail;
import org.goldthread.evidence.Saving;
import org.goldthread.evidence.Stage;
import org.goldthread.evidence.StageDetail;
import org.goldthread.evidence.StandardsDetail;
import org.goldthread.evidence.ThirdPartyData;
import org.goldthread.standards.EvidenceType;
import org.springframework.stereotype.Component;

/** Logs a candidate's evidence as they would: a piece of work, its items with files, what they show. */
@Component
class DemoEvidence {
    private static final Integrity STATEMENT =
            new Integrity(ThirdPartyData.PSEUDONYMISED, Redaction.DONE, AiAssistance.NONE, "");

    private final EngagementService engagements;
    private final EvidenceService evidence;
    private final DemoFiles files;
    private final Clock clock;

    DemoEvidence(EngagementService engagements, EvidenceService evidence, DemoFiles files, Clock clock) {
        this.engagements = engagements;
        this.evidence = evidence;
        this.files = files;
        this.clock = clock;
    }

    EngagementId thread(EngagementBrief brief) {
        var begun = engagements.begin(brief.title(), brief.askedBy());
        engagements.describe(begun.id(), begun.brief(), brief);
        return begun.id();
    }

    /** Says how one works with a group, as the form does. */
    void relate(EngagementId id, CustomerGroup group, Relationship relationship) {
        var work = engagements.find(id);
        engagements.relate(id, group, work.answers(group), new RelationshipAnswers(work.requestKind(), relationship));
    }

    /** Keeps the measures of a piece of work, with what has been read by today. */
    void keepMeasures(DemoStory story, EngagementId work) {
        for (var measure : story.measuresOn(LocalDate.now(clock))) {
            var before = engagements.find(work).measure(measure.id()).orElse(null);
            engagements.keepMeasure(work, before, measure);
        }
    }

    void item(DemoStory story, DemoItem told, EngagementId work) {
        if (told.told().isAfter(LocalDate.now(clock))) {
            throw new IllegalStateException("Told out of order: “" + told.title() + "” tells of a day to come");
        }
        if (told.measure() != null) {
            keepMeasures(story, work);
        }
        var item = evidence.begin(told.stage(), work)
                .retitled(told.title())
                .on(told.day("from"), told.day("to"))
                .withDetail(detail(story, told))
                .described(
                        told.text("summary"),
                        CandidateRole.valueOf(told.text("role")),
                        all(told, "groups", CustomerGroup.class),
                        all(told, "impact", Impact.class),
                        told.text("inclusion"),
                        told.text("reflection"))
                .stated(STATEMENT);
        for (var thought : told.aside()) {
            item = item.dismissing(thought.hint(), thought.reason());
        }
        var measures = story.measuresOn(LocalDate.now(clock));
        for (var name : told.files()) {
            item = item.attached(new Attachment(files.upload(name, told, measures), told.day("to")));
        }
        keep(item.typed(EvidenceType.valueOf(told.text("type"))).withClaims(told.claims()));
    }

    void draft(DemoMember.Draft draft, EngagementId work) {
        keep(evidence.begin(Stage.valueOf(draft.stage()), work).retitled(draft.title()));
    }

    private void keep(EvidenceItem item) {
        if (!(evidence.save(item) instanceof Saving.Kept)) {
            throw new IllegalStateException("Not kept: " + item.title());
        }
    }

    private static StageDetail detail(DemoStory story, DemoItem item) {
        var told = item.node().get("detail");
        return switch (item.stage()) {
            case GAP -> DemoScript.as(told, GapDetail.class);
            case PROCESS -> DemoScript.as(told, ProcessDetail.class);
            case COACHING -> DemoScript.as(told, CoachingDetail.class);
            case SATISFACTION -> measured(DemoScript.as(told, SatisfactionDetail.class), story.measureOf(item));
            case IMPROVEMENT -> answering(DemoScript.as(told, ImprovementDetail.class), item, story);
            case CULTURE -> DemoScript.as(told, CultureDetail.class);
            case STANDARDS -> DemoScript.as(told, StandardsDetail.class);
        };
    }

    private static SatisfactionDetail measured(SatisfactionDetail told, MeasureId measure) {
        return new SatisfactionDetail(
                measure,
                told.whatItTells(),
                told.population(),
                told.whoDidNotAnswer(),
                told.feedbackChannels(),
                told.adverseFeedbackIncluded(),
                told.complaints(),
                told.markers(),
                told.evaluationLevels());
    }

    private static ImprovementDetail answering(ImprovementDetail told, DemoItem item, DemoStory story) {
        return item.measure() == null
                ? told
                : (ImprovementDetail) Answers.with(told, Map.of("becauseOfMeasure", story.measureOf(item)));
    }

    private static <E extends Enum<E>> Set<E> all(DemoItem item, String name, Class<E> type) {
        return item.node()
                .get(name)
                .valueStream()
                .map(value -> Enum.valueOf(type, value.asString()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
