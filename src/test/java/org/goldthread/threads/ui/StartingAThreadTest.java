package org.goldthread.threads.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.goldthread.GoldthreadTest;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.engagement.AskedBy;
import org.goldthread.engagement.CustomerGroup;
import org.goldthread.engagement.EngagementRow;
import org.goldthread.engagement.EngagementService;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.ui.UnsavedTyping;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A candidate starts a thread with a title and who asked. */
@GoldthreadTest
class StartingAThreadTest {
    private final ApplicationContext context;
    private final EngagementService engagements;

    StartingAThreadTest(ApplicationContext context, EngagementService engagements) {
        this.context = context;
        this.engagements = engagements;
    }

    @BeforeEach
    void open() {
        SignIn.as(PersonId.next(), Role.CANDIDATE);
        Screens.open(context);
    }

    @AfterEach
    void close() {
        Screens.close();
        SignIn.out();
    }

    @Test
    void anEmptyListTeachesAndLeadsToTheForm() {
        UI.getCurrent().navigate("threads");
        assertThat(_find(Anchor.class, spec -> spec.withText("New thread")))
                .extracting(Anchor::getHref)
                .containsOnly("threads/new")
                .hasSize(2);
        assertThat(_get(Main.class).getElement().getTextRecursively())
                .contains("A thread is one piece of work", "For example");
    }

    @Test
    void whatTheBrowserStillHasComesBack() {
        UI.getCurrent().navigate("threads/new");
        assertThat(title().getElement().getAttribute("data-typed")).isEqualTo("title");
        var typed = Map.of("title", new UnsavedTyping.Typed("Faster answers", ""));
        _get(NewThreadView.class).bringBack(typed);
        assertThat(title().getValue()).isEqualTo("Faster answers");
    }

    @Test
    void titleAndWhoAskedAreEnough() {
        UI.getCurrent().navigate("threads/new");
        _setValue(title(), "Faster answers");
        _setValue(group(), CustomerGroup.SPONSOR);
        _setValue(name(), "Head of Sales");
        start();
        assertThat(_get(H1.class).getText()).isEqualTo("Faster answers");
        assertThat(engagements.mine("", 0, 10))
                .extracting(EngagementRow::title, EngagementRow::askedBy)
                .containsExactly(tuple("Faster answers", new AskedBy(CustomerGroup.SPONSOR, "Head of Sales")));
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingTypedIsLost() {
        UI.getCurrent().navigate("threads/new");
        _setValue(name(), "Head of Sales");
        start();
        assertThat(title().getErrorMessage()).isEqualTo("Give it a title.");
        assertThat(group().getErrorMessage()).isEqualTo("Choose who asked.");
        assertThat(name().getValue()).isEqualTo("Head of Sales");
        assertThat(engagements.mine("", 0, 10)).isEmpty();
    }

    @Test
    void aTitleThatIsTooLongIsRefusedAtTheField() {
        UI.getCurrent().navigate("threads/new");
        _setValue(title(), "t".repeat(1_000_000));
        start();
        assertThat(title().getErrorMessage()).startsWith("Keep this to 200 characters; it has 1,000,000.");
        assertThat(title().getValue()).hasSize(1_000_000);
    }

    private static TextField title() {
        return _get(TextField.class, spec -> spec.withLabel("What is the piece of work?"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<CustomerGroup> group() {
        return _get(Select.class, spec -> spec.withLabel("Who asked?"));
    }

    private static TextField name() {
        return _get(TextField.class, spec -> spec.withLabel("Their name or role"));
    }

    private static void start() {
        _click(_get(Button.class, spec -> spec.withText("Start the thread")));
    }
}
