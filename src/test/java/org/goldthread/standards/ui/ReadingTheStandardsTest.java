package org.goldthread.standards.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Anyone signed in reads what is asked, what shows it and what to avoid. */
@GoldthreadTest
class ReadingTheStandardsTest {
    private final ApplicationContext context;

    ReadingTheStandardsTest(ApplicationContext context) {
        this.context = context;
    }

    @BeforeEach
    void open() {
        SignIn.as(PersonId.next());
        Screens.open(context);
        UI.getCurrent().navigate("standards");
    }

    @AfterEach
    void close() {
        Screens.close();
        SignIn.out();
    }

    @Test
    void everyStandardAndCriterionIsThere() {
        assertThat(_get(H1.class).getText()).isEqualTo("Standards");
        assertThat(_find(H2.class)).hasSize(5);
        assertThat(criteria()).hasSize(25).contains("Close the loop 2.3");
    }

    @Test
    void aCriterionSaysWhatShowsItAndWhatToAvoid() {
        var said = _find(
                        Article.class,
                        spec -> spec.withPredicate(entry -> textOf(entry).contains("Close the loop")))
                .getFirst();
        assertThat(textOf(said))
                .contains("for two separate insights from customers")
                .contains("Typical evidence", "you said, we did")
                .contains("What to avoid", "nobody was told")
                .contains("The assessor looks for", "both ends dated")
                .contains("Work product (PA), Data record (DR), Witness testimony (WT)")
                .contains("2 items")
                .contains("24 months");
    }

    @Test
    void searchingLeavesWhatHasAllTheWords() {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Search the standards")), "Baseline benchmark");
        assertThat(criteria()).containsExactly("Baseline 5.1");
    }

    @Test
    void aSearchWithoutResultSaysHowToGoOn() {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Search the standards")), "<script>alert(1)</script>");
        assertThat(criteria()).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Show all")));
        assertThat(criteria()).hasSize(25);
    }

    @Test
    void theAddressOfASearchIsStable() {
        UI.getCurrent().navigate("standards", QueryParameters.of("q", "coach"));
        assertThat(criteria()).contains("Coach 3.3").doesNotContain("Baseline 5.1");
    }

    @Test
    void aCriterionHasItsOwnAddress() {
        UI.getCurrent().navigate("standards/2.3");
        assertThat(_get(Article.class, spec -> spec.withClasses("wanted")).getId())
                .contains("criterion-2.3");
    }

    @Test
    void anEditionHasItsOwnAddressAndLinksStayInIt() {
        UI.getCurrent().navigate("standards", QueryParameters.of("edition", "1.0"));
        assertThat(criteria()).hasSize(25);
        assertThat(_find(Anchor.class, spec -> spec.withText("2.3")))
                .extracting(Anchor::getHref)
                .contains("standards/2.3?edition=1.0");
    }

    @Test
    void anUnknownEditionIsNotFound() {
        UI.getCurrent().navigate("standards", QueryParameters.of("edition", "77"));
        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain())
                .noneMatch(StandardsView.class::isInstance);
    }

    @Test
    void anUnknownCriterionIsNotFound() {
        UI.getCurrent().navigate("standards/9.9");
        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain())
                .noneMatch(StandardsView.class::isInstance);
    }

    private static List<String> criteria() {
        return _find(H3.class).stream().map(ReadingTheStandardsTest::textOf).toList();
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
