package org.goldthread.threads.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.goldthread.GoldthreadTest;
import org.goldthread.engagement.AskedBy;
import org.goldthread.engagement.CustomerGroup;
import org.goldthread.engagement.EngagementService;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.evidence.Stage;
import org.goldthread.people.Role;
import org.goldthread.threads.NextOnThread;
import org.goldthread.ui.MiniLine;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A candidate looks through their threads and sees how far each has come. */
@GoldthreadTest
class FindingAThreadTest extends OpensThreads {
    private final EngagementService engagements;
    private final EvidenceService evidence;

    FindingAThreadTest(ApplicationContext context, EngagementService engagements, EvidenceService evidence) {
        super(context);
        this.engagements = engagements;
        this.evidence = evidence;
    }

    @Test
    void eachSaysWhoAskedHowFarItIsAndWhatIsNext() {
        var work = engagements.begin("Faster answers", new AskedBy(CustomerGroup.SPONSOR, "Head of Sales"));
        for (var stage : List.of(Stage.GAP, Stage.PROCESS)) {
            evidence.save(evidence.begin(stage, work.id()).retitled("Item"));
        }
        UI.getCurrent().navigate("threads");
        var entry = _get(ListItem.class, spec -> spec.withClasses("thread-entry"));
        assertThat(textOf(entry)).contains("Faster answers", "Sponsor: Head of Sales", "Colleagues coached is next");
        var line = _get(entry, MiniLine.class);
        assertThat(line.getElement().getAttribute("aria-label"))
                .isEqualTo(
                        "Gap found: not handed in, Process introduced: not handed in, Colleagues coached: not there yet,"
                                + " Satisfaction measured: not there yet, Next improvement: not there yet");
    }

    @Test
    void aTitleWithMarkUpStaysText() {
        engagements.begin("<script>alert(1)</script>", null);
        UI.getCurrent().navigate("threads");
        assertThat(titles()).containsExactly("<script>alert(1)</script>");
    }

    @Test
    void searchingNarrowsTheListAndCanBeUndone() {
        engagements.begin("Faster answers", null);
        engagements.begin("Onboarding", new AskedBy(CustomerGroup.REQUESTER, "Ola"));
        UI.getCurrent().navigate("threads");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Search your threads")), "ola");
        assertThat(titles()).containsExactly("Onboarding");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Search your threads")), "nothing like it");
        assertThat(titles()).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Show all threads")));
        assertThat(titles()).hasSize(2);
    }

    @Test
    void theListIsFilteredByWhatIsNextAndTheAddressKeepsIt() {
        engagements.begin("Nothing yet", null);
        var full = engagements.begin("All drafted", null);
        for (var stage : Stage.thread()) {
            evidence.save(evidence.begin(stage, full.id()).retitled("Item"));
        }
        UI.getCurrent().navigate("threads");
        _setValue(state(), NextOnThread.Kind.HAND_IN);
        assertThat(titles()).containsExactly("All drafted");
        UI.getCurrent().navigate("threads", QueryParameters.of("next", "add"));
        assertThat(titles()).containsExactly("Nothing yet");
        UI.getCurrent().navigate("threads", QueryParameters.of("next", "wait"));
        assertThat(titles()).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Show all threads")));
        assertThat(titles()).hasSize(2);
        assertThat(state().getValue()).isNull();
    }

    @Test
    void theListIsSortedByTitleWithoutCase() {
        engagements.begin("beta", null);
        engagements.begin("Alpha", null);
        engagements.begin("Gamma", null);
        UI.getCurrent().navigate("threads", QueryParameters.of("sort", "title"));
        assertThat(titles()).containsExactly("Alpha", "beta", "Gamma");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<NextOnThread.Kind> state() {
        return _get(Select.class, spec -> spec.withLabel("State"));
    }

    @Test
    void pagesHaveTheirOwnAddress() {
        for (var i = 1; i <= 12; i++) {
            engagements.begin("Work " + i, null);
        }
        UI.getCurrent().navigate("threads");
        assertThat(titles()).hasSize(10);
        assertThat(_get(Anchor.class, spec -> spec.withText("Next page")).getHref())
                .isEqualTo("threads?page=2");
        UI.getCurrent().navigate("threads", QueryParameters.of("page", "2"));
        assertThat(titles()).hasSize(2);
        assertThat(_get(Anchor.class, spec -> spec.withText("Page before")).getHref())
                .isEqualTo("threads");
        UI.getCurrent().navigate("threads", QueryParameters.of("page", "nonsense"));
        assertThat(titles()).hasSize(10);
    }

    @Test
    void anAssessorHasNoThreads() {
        openAs(Role.ASSESSOR);
        assertThatExceptionOfType(MockAccessDeniedException.class)
                .isThrownBy(() -> UI.getCurrent().navigate("threads"));
    }

    private static List<String> titles() {
        return _find(Anchor.class).stream()
                .filter(link -> link.getHref().matches("threads/[0-9a-f-]{36}"))
                .map(Anchor::getText)
                .toList();
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
