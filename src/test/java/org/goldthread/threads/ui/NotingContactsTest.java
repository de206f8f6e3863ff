package org.goldthread.threads.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.goldthread.GoldthreadTest;
import org.goldthread.engagement.AskedBy;
import org.goldthread.engagement.CustomerContact;
import org.goldthread.engagement.CustomerGroup;
import org.goldthread.engagement.Engagement;
import org.goldthread.engagement.EngagementService;
import org.goldthread.engagement.Relationship;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A candidate notes when they were in contact with whoever asked. */
@GoldthreadTest
class NotingContactsTest extends OpensThreads {
    private final EngagementService engagements;
    private final Clock clock;
    private Engagement work;

    NotingContactsTest(ApplicationContext context, EngagementService engagements, Clock clock) {
        super(context);
        this.engagements = engagements;
        this.clock = clock;
    }

    @BeforeEach
    void form() {
        work = engagements.begin("Faster answers", new AskedBy(CustomerGroup.SPONSOR, "Head of Sales"));
        UI.getCurrent().navigate("threads/" + work.id().value() + "/relationship");
    }

    @Test
    void aContactIsAddedWithItsDayAndWhoSpoke() {
        add(LocalDate.of(2026, 3, 2), true);
        add(LocalDate.of(2026, 2, 2), false);
        assertThat(stored().contacts())
                .containsExactly(
                        new CustomerContact(LocalDate.of(2026, 2, 2), false, false),
                        new CustomerContact(LocalDate.of(2026, 3, 2), true, false));
        assertThat(page()).containsSubsequence("2 Mar 2026, both of you spoke", "2 Feb 2026, only sent");
    }

    @Test
    void aContactWithoutADayOrOnADayToComeIsRefusedAtItsField() {
        _click(_get(Button.class, spec -> spec.withText("Add contact")));
        assertThat(contactDay().getErrorMessage()).isEqualTo("Choose the day.");
        add(LocalDate.now(clock).plusDays(1), true);
        assertThat(contactDay().getErrorMessage()).startsWith("This day is still to come.");
        add(LocalDate.of(2026, 3, 2), true);
        add(LocalDate.of(2026, 3, 2), true);
        assertThat(contactDay().getErrorMessage()).isEqualTo("This contact is noted already.");
        assertThat(stored().contacts()).hasSize(1);
    }

    @Test
    void aRemovedContactComesBackWithUndo() {
        add(LocalDate.of(2026, 3, 2), true);
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getAriaLabel()
                        .filter("Remove the contact of 2 Mar 2026, both of you spoke"::equals)
                        .isPresent())));
        assertThat(stored().contacts()).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(stored().contacts()).hasSize(1);
    }

    @Test
    void thoseBeyondTheLatestEightAreFoldedAway() {
        IntStream.rangeClosed(1, 10).forEach(day -> add(LocalDate.of(2026, 3, day), true));
        assertThat(_get(NativeDetails.class).getElement().getTextRecursively())
                .startsWith("Earlier contacts (2)")
                .containsSubsequence("2 Mar 2026", "1 Mar 2026")
                .doesNotContain("3 Mar 2026");
        assertThat(stored().contacts()).hasSize(10);
    }

    private Relationship stored() {
        return engagements.find(work.id()).relationship(CustomerGroup.SPONSOR);
    }

    private static void add(LocalDate day, boolean bothSpoke) {
        _setValue(contactDay(), day);
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Both of us spoke")), bothSpoke);
        _click(_get(Button.class, spec -> spec.withText("Add contact")));
    }

    private static DatePicker contactDay() {
        return _get(DatePicker.class, spec -> spec.withLabel("Day of the contact"));
    }

    private static String page() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
