package org.goldthread.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.Document;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.engagement.AskedBy;
import org.goldthread.engagement.CustomerGroup;
import org.goldthread.engagement.EngagementService;
import org.goldthread.engagement.RelationshipAnswers;
import org.goldthread.engagement.RelationshipType;
import org.goldthread.engagement.SomeRelationship;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refused;
import org.goldthread.standards.Standards;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.security.access.AccessDeniedException;

/** "Not for this one, because …" is kept on the item, until it is taken back. */
@GoldthreadTest
class SettingHintsAsideTest extends SignsInACandidate {
    private final EvidenceService evidence;
    private final EvidenceHints hints;
    private final EngagementService works;
    private final Standards standards;
    private final MappingMongoConverter converter;

    SettingHintsAsideTest(
            EvidenceService evidence,
            EvidenceHints hints,
            EngagementService works,
            Standards standards,
            MappingMongoConverter converter) {
        this.evidence = evidence;
        this.hints = hints;
        this.works = works;
        this.standards = standards;
        this.converter = converter;
    }

    @Test
    void theReasonIsKeptWithTheItem() {
        var item = SomeEvidence.coaching(me).dismissing(Hint.H34_NO_IMPACT, "  Too early to say  ");
        evidence.save(item);
        assertThat(evidence.find(item.id()).dismissed())
                .containsExactly(new DismissedHint(Hint.H34_NO_IMPACT, "Too early to say"));
        assertThat(worth(item)).doesNotContain(Hint.H34_NO_IMPACT);
    }

    @Test
    void settingItAsideAgainReplacesTheReason() {
        var item = SomeEvidence.process(me)
                .dismissing(Hint.H34_NO_IMPACT, "Too early")
                .dismissing(Hint.H19_NO_OWN_STANDARD, "There is none")
                .dismissing(Hint.H34_NO_IMPACT, "Not ours");
        assertThat(item.dismissed())
                .containsExactly(
                        new DismissedHint(Hint.H19_NO_OWN_STANDARD, "There is none"),
                        new DismissedHint(Hint.H34_NO_IMPACT, "Not ours"));
    }

    @Test
    void takenBackItIsGivenAgain() {
        var item = SomeEvidence.coaching(me).dismissing(Hint.H34_NO_IMPACT, "Too early");
        assertThat(item.takingBack(Hint.H34_NO_IMPACT).dismissed()).isEmpty();
        assertThat(worth(item.takingBack(Hint.H34_NO_IMPACT))).contains(Hint.H34_NO_IMPACT);
    }

    @Test
    void withoutAReasonOrWithALongOneItIsRefused() {
        var item = SomeEvidence.process(me);
        assertThat(HintRules.mayDismiss(" ")).isPresent();
        assertThat(HintRules.mayDismiss("x".repeat(1_001))).isPresent();
        assertThat(HintRules.mayDismiss("x".repeat(1_000))).isEmpty();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> item.dismissing(Hint.H34_NO_IMPACT, " "));
    }

    @Test
    void anOlderDocumentHasNothingSetAside() throws IOException {
        var file = "/golden/older/evidence-without-dismissed.json";
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream(file))) {
            var all = BsonArray.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            var stored = Document.parse(all.getFirst().asDocument().toJson());
            assertThat(stored).doesNotContainKey("dismissed");
            assertThat(converter.read(EvidenceItem.class, stored).dismissed()).isEmpty();
        }
    }

    @Test
    void nobodyElsesItemIsThoughtAbout() {
        var theirs = SomeEvidence.process(PersonId.next());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> worth(theirs));
    }

    @Test
    void whatDoesNotFitInThePieceOfWorkIsWorthAThought() {
        var work = works.begin("Faster answers", new AskedBy(CustomerGroup.SPONSOR, "Sales"));
        var item = SomeEvidence.process(me).partOf(work.id()).withClaims(SomeFacts.claims("5.1"));
        assertThat(worth(item)).doesNotContain(Hint.H37_UNPLANNED_PARTNERSHIP);
        var expects = SomeRelationship.open()
                .expected(RelationshipType.STRATEGIC_PARTNERSHIP)
                .get();
        works.relate(
                work.id(),
                work.asker(),
                work.answers(work.asker()),
                new RelationshipAnswers(work.requestKind(), expects));
        assertThat(worth(item)).contains(Hint.H37_UNPLANNED_PARTNERSHIP);
    }

    @Test
    void whatIsMeasuredInThePieceOfWorkIsReadFromThere() {
        var work = works.begin("Faster answers", null);
        var measure = SomeFacts.measure(SomeFacts.SHOWN, "Satisfied");
        works.keepMeasure(work.id(), null, measure);
        var shows = SomeEvidence.at(Stage.SATISFACTION, me).partOf(work.id());
        var item = shows.withDetail(
                        (StageDetail) Answers.with((Record) shows.detail(), Map.of("measure", SomeFacts.SHOWN)))
                .withClaims(SomeFacts.claims("5.4"));
        assertThat(worth(item)).startsWith(Hint.H24_NOTHING_DECIDED);
    }

    @Test
    void anotherRoleHasNoHints() {
        SignIn.as(me, Role.ASSESSOR);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(hints::urged);
    }

    private List<Hint> worth(EvidenceItem item) {
        return hints.worthAThought(item, standards.current(), Set.of());
    }
}
