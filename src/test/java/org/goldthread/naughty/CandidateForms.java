package org.goldthread.naughty;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.goldthread.access.Actor.ASSESSOR_OF_RECORD;
import static org.goldthread.access.Actor.OWN_CANDIDATE;
import static org.goldthread.naughty.Pressing.first;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldthread.OnScreen;
import org.goldthread.access.Stand;
import org.goldthread.access.World;
import org.goldthread.engagement.CustomerGroup;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.Integrity;
import org.goldthread.evidence.LookReadingService;
import org.goldthread.evidence.SomeEvidence;
import org.goldthread.evidence.Stage;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.standards.EvidenceType;
import org.springframework.context.ApplicationContext;

/** Where a candidate types. */
final class CandidateForms {
    private final ApplicationContext context;

    CandidateForms(ApplicationContext context) {
        this.context = context;
    }

    List<Form> all() {
        return Stream.of(
                        threads(),
                        Stream.of(Stage.values()).map(this::evidence),
                        aboutEvidence(),
                        portfolio(),
                        handedIn())
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<Form> threads() {
        return Stream.of(
                Form.at("a new thread", Stand.DRAFT, OWN_CANDIDATE, _ -> "threads/new")
                        .opening(() -> OnScreen.choose("Who asked?", "Sponsor"))
                        .aFewAtATime()
                        .sending(() -> OnScreen.press("Start the thread")),
                Form.at(
                                "a thread",
                                Stand.DRAFT,
                                OWN_CANDIDATE,
                                world -> "threads/" + world.work.id().value() + "/edit")
                        .opening(CandidateForms::forEverybody));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void forEverybody() {
        OnScreen.choose("Who asked?", "Sponsor");
        CheckboxGroup served = _get(CheckboxGroup.class, spec -> spec.withLabel("Whom does it serve?"));
        _setValue(served, Set.of(CustomerGroup.values()));
    }

    /** With a row in every table, a criterion that it shows, and a witness where there is one. */
    private Form evidence(Stage stage) {
        return Form.at("evidence: " + stage, Stand.DRAFT, OWN_CANDIDATE, world -> evidence(item(world, stage)))
                .opening(() -> {
                    Pressing.all("Add a");
                    _find(Checkbox.class).stream()
                            .filter(tick -> OnScreen.textOf(tick).matches(".* \\d\\.\\d"))
                            .limit(1)
                            .forEach(tick -> _setValue(tick, true));
                });
    }

    private static EvidenceItem item(World world, Stage stage) {
        var item = SomeEvidence.at(stage, world.attempt.candidate.id()).partOf(world.work.id());
        return world.attempt.keep(stage == Stage.COACHING ? item.typed(EvidenceType.WITNESS_TESTIMONY) : item);
    }

    private static String evidence(EvidenceItem item) {
        return "evidence/" + item.id().value();
    }

    private Stream<Form> aboutEvidence() {
        return Stream.of(
                Form.at(
                        "quick capture",
                        Stand.DRAFT,
                        OWN_CANDIDATE,
                        world -> "capture?item=" + item(world, Stage.GAP).id().value()),
                Form.at("not for this one", Stand.DRAFT, OWN_CANDIDATE, world -> evidence(hinted(world)))
                        .opening(() -> first("Not for this one"))
                        .only("Not for this one, because")
                        .aFewAtATime()
                        .sending(() -> OnScreen.press("Set aside")),
                Form.at("a look asked for", Stand.DRAFT, OWN_CANDIDATE, world -> evidence(hinted(world)))
                        .opening(() -> {
                            OnScreen.press("Ask for a look");
                            OnScreen.pick("Whom do you ask?", "Ada");
                        })
                        .only("What would you like to know?")
                        .sending(() -> OnScreen.press("Ask")),
                Form.at("a look answered", Stand.DRAFT, OWN_CANDIDATE, this::commented)
                        .only("Answer ")
                        .sending(() -> OnScreen.press("Send")),
                Form.at("a comment on a draft", Stand.DRAFT, ASSESSOR_OF_RECORD, world -> "looks/" + world.look.value())
                        .sending(() -> OnScreen.press("Send")));
    }

    private static EvidenceItem hinted(World world) {
        return world.attempt.keep(world.attempt.callBack());
    }

    private String commented(World world) {
        world.comes(ASSESSOR_OF_RECORD);
        context.getBean(LookReadingService.class).comment(world.look, "Whose is it?", 0);
        world.comes(OWN_CANDIDATE);
        return evidence(world.item);
    }

    private static Stream<Form> portfolio() {
        return Stream.of(
                Form.at("the plan", Stand.PLANNING, OWN_CANDIDATE, CandidateForms::portfolio)
                        .only("How it will be assessed", "Reasonable adjustments"),
                Form.at("the covering statement", Stand.DRAFT, OWN_CANDIDATE, CandidateForms::portfolio)
                        .only("Your statement"),
                Form.at("a pause", Stand.DRAFT, OWN_CANDIDATE, CandidateForms::portfolio)
                        .only("Why?")
                        .sendingOnce(() -> OnScreen.press("Pause")),
                Form.at("an end", Stand.DRAFT, OWN_CANDIDATE, CandidateForms::portfolio)
                        .only("Why?")
                        .sendingOnce(() -> OnScreen.press("Withdraw the portfolio")),
                Form.at("what AI helped with", Stand.DRAFT, OWN_CANDIDATE, world -> {
                            world.attempt.keep(world.attempt.callBack().stated(Integrity.notAsked()));
                            return portfolio(world) + "/submit";
                        })
                        .opening(() -> OnScreen.choose("Help from AI", "AI helped with drafting")),
                Form.at("handed in again", Stand.RETURNED, OWN_CANDIDATE, world -> portfolio(world) + "/submit")
                        .only("A word to")
                        .sendingOnce(() -> {
                            OnScreen.tick("Close the loop (2.3)", false);
                            OnScreen.tick("I declare this", true);
                            OnScreen.press("Submit 1 criterion");
                        })
                        .readAt(
                                ASSESSOR_OF_RECORD,
                                world -> "marking/" + latest(world).value()));
    }

    static SubmissionId latest(World world) {
        return world.attempt.allStored().stream()
                .filter(each -> !each.id().equals(world.submission))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Stream<Form> handedIn() {
        return Stream.of(
                Form.at("a comment on feedback", Stand.OPENED, OWN_CANDIDATE, CandidateForms::attempt)
                        .sending(() -> OnScreen.press("Save comment")),
                Form.at("an answer", Stand.MARKING, OWN_CANDIDATE, world -> {
                            world.comes(ASSESSOR_OF_RECORD);
                            world.attempt
                                    .assessorDoes()
                                    .ask(world.submission, "Who owns it?", List.of(SomeAttempt.PROCESS));
                            world.comes(OWN_CANDIDATE);
                            return attempt(world);
                        })
                        .sending(() -> OnScreen.press("Send the answer")));
    }

    private static String attempt(World world) {
        return portfolio(world) + "/attempts/" + world.submission.value();
    }

    private static String portfolio(World world) {
        return "portfolio/" + world.attempt.portfolio.value();
    }
}
