package org.goldthread.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.engagement.AskedBy;
import org.goldthread.engagement.Benchmark;
import org.goldthread.engagement.BenchmarkKind;
import org.goldthread.engagement.CustomerGroup;
import org.goldthread.engagement.Direction;
import org.goldthread.engagement.EngagementBrief;
import org.goldthread.engagement.EngagementId;
import org.goldthread.engagement.EngagementService;
import org.goldthread.engagement.Measure;
import org.goldthread.engagement.MeasureId;
import org.goldthread.engagement.MeasurePoint;
import org.goldthread.engagement.RequestKind;
import org.goldthread.engagement.Served;
import org.goldthread.evidence.AiAssistance;
import org.goldthread.evidence.Attachment;
import org.goldthread.evidence.CandidateRole;
import org.goldthread.evidence.Claim;
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
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.EvidenceType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

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

    EngagementId thread(DemoScript script, String story) {
        var asker = new AskedBy(CustomerGroup.SPONSOR, script.word(story, "asker"));
        var begun = engagements.begin(script.word(story, "thread"), asker);
        engagements.describe(
                begun.id(),
                new EngagementBrief(begun.title(), asker, List.of(), "", null),
                new EngagementBrief(
                        begun.title(),
                        asker,
                        List.of(new Served(
                                CustomerGroup.LEARNER,
                                script.word(story, "population") + " " + script.word(story, "customers"),
                                true)),
                        script.word(story, "request"),
                        RequestKind.DEFINED_DELIVERABLE));
        return begun.id();
    }

    void item(
            DemoScript script,
            DemoMember member,
            JsonNode node,
            List<String> more,
            @Nullable EngagementId work,
            Measure measure) {
        var stage = Stage.valueOf(node.get("stage").asString());
        var item = evidence.begin(stage, work)
                .retitled(node.get("title").asString())
                .on(day(node, "from"), day(node, "to"))
                .withDetail(detail(script, stage, node.get("detail"), measure.id()))
                .described(
                        node.get("summary").asString(),
                        CandidateRole.valueOf(node.get("role").asString()),
                        all(node, "groups", CustomerGroup.class),
                        all(node, "impact", Impact.class),
                        "Large print and a spoken version were offered.",
                        "")
                .stated(STATEMENT);
        var names = Stream.concat(node.get("files").valueStream().map(JsonNode::asString), more.stream());
        for (var name : names.toList()) {
            item = item.attached(new Attachment(files.upload(name, node), day(node, "to")));
        }
        item = item.typed(EvidenceType.valueOf(node.get("type").asString()));
        keep(item.withClaims(claims(member, node)));
    }

    void draft(DemoMember.Draft draft, @Nullable EngagementId work) {
        keep(evidence.begin(Stage.valueOf(draft.stage()), work).retitled(draft.title()));
    }

    /** The pulse, quarter by quarter, from before the process until a month ago. */
    Measure measure(DemoScript script, String story) {
        var before = Integer.parseInt(script.word(story, "before"));
        var after = Integer.parseInt(script.word(story, "after"));
        var points = new ArrayList<MeasurePoint>();
        for (int at = 0; at < 8; at++) {
            var rise = (after - before) * Math.min(7, at) / 7.0;
            points.add(
                    new MeasurePoint(script.day(255 - at * 30), Math.round(before + rise + at % 2), 31 + at * 3 % 11));
        }
        return new Measure(
                MeasureId.next(),
                "Satisfied " + script.word(story, "customers"),
                "%",
                Direction.UP,
                true,
                new MeasurePoint(script.day(290), before, 38),
                points,
                64.0,
                new Benchmark(80, BenchmarkKind.INTERNAL_PEER, "IT service desk, same pulse, last quarter"));
    }

    void keepMeasure(EngagementId work, Measure measure) {
        var before = engagements.find(work).measure(measure.id()).orElse(null);
        engagements.keepMeasure(work, before, measure);
    }

    private void keep(EvidenceItem item) {
        if (!(evidence.save(item) instanceof Saving.Kept)) {
            throw new IllegalStateException("Not kept: " + item.title());
        }
    }

    private StageDetail detail(DemoScript script, Stage stage, JsonNode node, MeasureId measure) {
        return switch (stage) {
            case GAP -> script.as(node, GapDetail.class);
            case PROCESS -> script.as(node, ProcessDetail.class);
            case COACHING -> script.as(node, CoachingDetail.class);
            case SATISFACTION -> measured(script.as(node, SatisfactionDetail.class), measure);
            case IMPROVEMENT -> script.as(node, ImprovementDetail.class);
            case CULTURE -> script.as(node, CultureDetail.class);
            case STANDARDS -> script.as(node, StandardsDetail.class);
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

    private static List<Claim> claims(DemoMember member, JsonNode node) {
        return node.get("claims")
                .valueStream()
                .filter(claim -> !member.omits(claim.get(0).asString()))
                .map(claim -> new Claim(
                        new CriterionCode(claim.get(0).asString()),
                        claim.get(1).asString(),
                        claim.get(2).asString()))
                .toList();
    }

    private LocalDate day(JsonNode node, String name) {
        var text = DemoScript.text(node, name);
        return text == null ? LocalDate.now(clock) : LocalDate.parse(text);
    }

    private static <E extends Enum<E>> Set<E> all(JsonNode node, String name, Class<E> type) {
        return node.get(name)
                .valueStream()
                .map(value -> Enum.valueOf(type, value.asString().toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
