package org.goldthread.naughty;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.communication.rpc.EventRpcHandler;
import com.vaadin.flow.server.communication.rpc.MapSyncRpcHandler;
import com.vaadin.flow.server.communication.rpc.RpcInvocationHandler;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.access.Actor;
import org.goldthread.access.Stand;
import org.goldthread.access.World;
import org.goldthread.evidence.Integrity;
import org.goldthread.marking.SubmissionState;
import org.goldthread.portfolio.Portfolio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Messages that no page of ours sends: what is hidden, disabled or gone from the page does nothing, however often it is pressed. */
@GoldthreadTest
class NotOfferedTest {
    private final ApplicationContext context;

    NotOfferedTest(ApplicationContext context) {
        this.context = context;
    }

    @AfterEach
    void close() {
        Screens.close();
        SignIn.out();
    }

    @Test
    void submittingFromAPageThatHasGone() {
        var world = opened(Stand.DRAFT, Actor.OWN_CANDIDATE);
        OnScreen.go("portfolio/" + world.attempt.portfolio.value() + "/submit");
        OnScreen.tick("I declare this", true);
        var submit = button("Submit ");
        OnScreen.go("");
        clicks(submit);
        assertThat(world.attempt.allStored()).isEmpty();
    }

    @Test
    void submittingWhileItIsDisabled() {
        var world = opened(Stand.DRAFT, Actor.OWN_CANDIDATE);
        OnScreen.go("portfolio/" + world.attempt.portfolio.value() + "/submit");
        OnScreen.tick("I declare this", true);
        var submit = button("Submit ");
        submit.setEnabled(false);
        clicks(submit);
        assertThat(world.attempt.allStored()).isEmpty();
        submit.setEnabled(true);
        clicks(submit);
        clicks(submit);
        assertThat(world.attempt.allStored()).hasSize(1);
    }

    @Test
    void withdrawingBeforeOneIsAsked() {
        var world = opened(Stand.SUBMITTED, Actor.OWN_CANDIDATE);
        OnScreen.go("portfolio/" + world.attempt.portfolio.value() + "/attempts/" + world.submission.value());
        var withdraw = hidden("Withdraw it");
        clicks(withdraw);
        assertThat(state(world)).isEqualTo(SubmissionState.SUBMITTED);
        OnScreen.press("Withdraw");
        clicks(withdraw);
        clicks(withdraw);
        assertThat(state(world)).isEqualTo(SubmissionState.WITHDRAWN);
    }

    @Test
    void finishingWithSomethingLeftAndOnceMore() {
        var world = opened(Stand.DECIDED, Actor.ASSESSOR_OF_RECORD);
        OnScreen.go("marking/" + world.submission.value() + "/finish");
        var send = button("Send feedback");
        var before = world.attempt.stored(world.submission);
        send.setVisible(false);
        clicks(send);
        send.setVisible(true);
        send.setEnabled(false);
        clicks(send);
        assertThat(world.attempt.stored(world.submission)).isEqualTo(before);
        send.setEnabled(true);
        clicks(send);
        var finished = world.attempt.stored(world.submission);
        assertThat(finished).isNotEqualTo(before);
        clicks(send);
        assertThat(world.attempt.stored(world.submission)).isEqualTo(finished);
    }

    @Test
    void countersigningOnceMore() {
        var world = opened(Stand.COUNTERSIGNING, Actor.COUNTERSIGNER);
        OnScreen.go("marking/" + world.submission.value() + "/countersign");
        var agree = button("Agree and sign");
        OnScreen.go("");
        clicks(agree);
        assertThat(world.attempt.ledger().decisions()).isEmpty();
        OnScreen.go("marking/" + world.submission.value() + "/countersign");
        agree = button("Agree and sign");
        clicks(agree);
        var signed = world.attempt.stored(world.submission);
        assertThat(world.attempt.ledger().decisions()).isNotEmpty();
        clicks(agree);
        assertThat(world.attempt.stored(world.submission)).isEqualTo(signed);
    }

    @Test
    void signingOffBeforeItIsReady() {
        var world = opened(Stand.OPENED, Actor.OWN_CANDIDATE);
        OnScreen.go("portfolio/" + world.attempt.portfolio.value());
        var before = portfolio(world);
        var sign = button("Sign off");
        clicks(sign);
        sign.setEnabled(false);
        clicks(sign);
        OnScreen.go("");
        clicks(sign);
        assertThat(portfolio(world)).isEqualTo(before);
    }

    @Test
    void anItemThatIsTheFirstGoesNoEarlier() {
        var world = opened(Stand.SUBMITTED, Actor.OWN_CANDIDATE);
        OnScreen.go("portfolio/" + world.attempt.portfolio.value() + "?criterion=2.3");
        var disabled = _find(Button.class).stream()
                .filter(button -> !button.isEnabled())
                .toList();
        assertThat(disabled).isNotEmpty();
        var before = OnScreen.text();
        disabled.forEach(NotOfferedTest::clicks);
        assertThat(OnScreen.text()).isEqualTo(before);
    }

    @Test
    void aFieldThatIsNotAskedTakesNoText() {
        var world = opened(Stand.DRAFT, Actor.OWN_CANDIDATE);
        var item = world.attempt.keep(world.attempt.callBack().stated(Integrity.notAsked()));
        OnScreen.go("portfolio/" + world.attempt.portfolio.value() + "/submit");
        OnScreen.choose("Help from AI", "No AI");
        var notes = inTheTree(TextField.class).stream()
                .filter(field -> Objects.equals(field.getLabel(), "What AI helped with"))
                .toList();
        assertThat(notes).isNotEmpty();
        notes.forEach(field -> types(field, "Typed by nobody"));
        OnScreen.choose("Help from AI", "No AI");
        assertThat(world.attempt.kept(item.title()).integrity().aiNote()).isEmpty();
        assertThat(notes).allMatch(TextField::isEmpty);
    }

    private World opened(Stand stand, Actor who) {
        var world = new World(context, stand, stand == Stand.COUNTERSIGNING, new EnumMap<>(Actor.class));
        world.comes(who);
        Screens.open(context);
        return world;
    }

    private static SubmissionState state(World world) {
        return world.attempt.stored(world.submission).state();
    }

    private static Portfolio portfolio(World world) {
        return world.attempt.ledger();
    }

    private static Button button(String text) {
        return _get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getText().startsWith(text)));
    }

    private static Button hidden(String text) {
        return inTheTree(Button.class).stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static <C extends Component> List<C> inTheTree(Class<C> kind) {
        return Alive.all().stream()
                .flatMap(element -> element.getComponent().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static void clicks(Component button) {
        arrives(new EventRpcHandler(), """
                {"type":"event","node":%d,"event":"click","data":{}}\
                """, button);
    }

    private static void types(Component field, String text) {
        arrives(new MapSyncRpcHandler(), """
                {"type":"mSync","node":%d,"feature":1,"property":"value","value":\"\
                """ + text + "\"}", field);
    }

    /** As the server takes a message in that a browser sent which has the page as it is now. */
    private static void arrives(RpcInvocationHandler handler, String message, Component at) {
        MockVaadin.clientRoundtrip(true);
        UI.getCurrent().getInternals().getStateTree().collectChanges(_ -> {});
        JsonNode call = JsonMapper.shared()
                .readTree(message.formatted(at.getElement().getNode().getId()));
        handler.handle(UI.getCurrent(), call).ifPresent(Runnable::run);
    }
}
