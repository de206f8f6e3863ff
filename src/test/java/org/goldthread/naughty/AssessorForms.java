package org.goldthread.naughty;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.goldthread.access.Actor.ASSESSOR_OF_RECORD;
import static org.goldthread.access.Actor.COUNTERSIGNER;
import static org.goldthread.access.Actor.OWN_CANDIDATE;
import static org.goldthread.access.Actor.TRAINEE_OF_RECORD;
import static org.goldthread.naughty.Pressing.first;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldthread.OnScreen;
import org.goldthread.access.Stand;
import org.goldthread.access.World;
import org.goldthread.evidence.Attachment;
import org.goldthread.evidence.Witness;
import org.goldthread.marking.CommentBankService;
import org.goldthread.marking.Letter;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.marking.SomeHandedIn;
import org.goldthread.standards.EvidenceType;
import org.springframework.context.ApplicationContext;

/** Where an assessor types. */
final class AssessorForms {
    private final ApplicationContext context;

    AssessorForms(ApplicationContext context) {
        this.context = context;
    }

    List<Form> all() {
        return Stream.of(judging(), adding(), finishing())
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<Form> judging() {
        return Stream.of(
                desk("a note and a comment").opening(() -> first("Add a note")).only("Note on this item", "Comment"),
                desk("not yet")
                        .opening(() -> {
                            first("Not yet");
                            failing();
                        })
                        .only("What would show it?")
                        .sending(() -> OnScreen.press("Save not yet")),
                Form.at("a witness confirmed", Stand.SUBMITTED, ASSESSOR_OF_RECORD, AssessorForms::testimony)
                        .only("How they confirmed it")
                        .sending(() -> OnScreen.press("Witness confirmed it"))
                        .readAt(
                                ASSESSOR_OF_RECORD,
                                world -> "marking/"
                                        + CandidateForms.latest(world).value() + "/finish"),
                desk("a comment to use again")
                        .opening(() -> {
                            context.getBean(CommentBankService.class).keep("It names the owner.", SomeAttempt.PROCESS);
                            first("Comment bank");
                            OnScreen.pressNamed("Edit “It names the owner.”");
                        })
                        .only("Comment to use again")
                        .sending(() -> {
                            OnScreen.press("Save");
                            OnScreen.fill("Search the comment bank", "");
                        }));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void failing() {
        CheckboxGroup letters = _get(CheckboxGroup.class, spec -> spec.withLabel("Which letter fails?"));
        _setValue(letters, Set.of(Letter.SUFFICIENT));
    }

    private static String testimony(World world) {
        var attempt = world.attempt;
        var item = attempt.keep(attempt.reply()
                .typed(EvidenceType.WITNESS_TESTIMONY)
                .testifiedBy(
                        new Witness("Wanda", "Manager", "Customer", "wanda@test.example", LocalDate.of(2026, 3, 2)))
                .attached(new Attachment(attempt.pdf().file(), null))
                .stated(SomeHandedIn.stated()));
        var id = attempt.submit(SomeAttempt.LOOP);
        world.comes(ASSESSOR_OF_RECORD);
        return "marking/" + id.value() + "?at=2.3&item=" + item.id().value();
    }

    private static Stream<Form> adding() {
        return Stream.of(
                desk("a question")
                        .opening(() -> OnScreen.press("Ask a question"))
                        .only("Your question")
                        .sending(() -> OnScreen.press("Send the question"))
                        .readAt(OWN_CANDIDATE, AssessorForms::attempt),
                added("Observation"),
                added("Discussion"),
                added("Questioning"),
                desk("given back")
                        .opening(() -> OnScreen.press("Give back"))
                        .only("Reason")
                        .sendingOnce(() -> OnScreen.press("Give it back"))
                        .readAt(OWN_CANDIDATE, AssessorForms::attempt));
    }

    private static Form added(String kind) {
        return desk(kind)
                .opening(() -> OnScreen.press(kind))
                .only("Where", "What you asked", "What you saw", "What was")
                .aFewAtATime()
                .sending(() -> OnScreen.press("Record it"))
                .readAt(OWN_CANDIDATE, AssessorForms::attempt);
    }

    private static Stream<Form> finishing() {
        return Stream.of(
                Form.at(
                        "overall feedback",
                        Stand.DECIDED,
                        ASSESSOR_OF_RECORD,
                        world -> "marking/" + world.submission.value() + "/finish"),
                Form.at(
                                "sent back to a trainee",
                                Stand.COUNTERSIGNING,
                                COUNTERSIGNER,
                                world -> "marking/" + world.submission.value() + "/countersign")
                        .opening(() -> OnScreen.press("Send back"))
                        .only("Reason")
                        .sendingOnce(() -> OnScreen.press("Send it back"))
                        .readAt(TRAINEE_OF_RECORD, world -> "marking/" + world.submission.value()));
    }

    private static Form desk(String name) {
        return Form.at(name, Stand.SUBMITTED, ASSESSOR_OF_RECORD, world -> "marking/" + world.submission.value());
    }

    private static String attempt(World world) {
        return "portfolio/" + world.attempt.portfolio.value() + "/attempts/" + world.submission.value();
    }
}
