package org.goldthread.evidence.ui;

import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.goldthread.evidence.Stage;

/** The seven stages; the five on the thread wear its gold. */
final class StageTabs extends Tabs {
    private final Map<Stage, Tab> tabs = new EnumMap<>(Stage.class);

    StageTabs(Stage now, Consumer<Stage> chosen) {
        addClassNames("line-tabs", "stage-tabs");
        getElement().setAttribute("aria-label", Words.text("evidence.ask.detail"));
        for (var stage : Stage.values()) {
            var tab = new Tab(Words.of(stage));
            tab.setClassName("on-thread", stage.isOnThread());
            tabs.put(stage, tab);
            add(tab);
        }
        setSelectedTab(tabs.get(now));
        onlyTabsInTheList();
        addSelectedChangeListener(change -> tabs.forEach((stage, tab) -> {
            if (tab.equals(change.getSelectedTab())) {
                chosen.accept(stage);
            }
        }));
    }

    /**
     * The component's scroller can be focused, which a list of tabs must not hold between itself and its tabs. On a phone
     * the stage one is in may stand beyond the edge, also once it is turned.
     */
    private void onlyTabsInTheList() {
        getElement().executeJs("""
                this.updateComplete.then(() => {
                    const list = this.shadowRoot.querySelector('[part=tabs]');
                    list.removeAttribute('tabindex');
                    new ResizeObserver(() => {
                        const tab = this.querySelector('[selected]');
                        if (tab) {
                            list.scrollLeft = tab.offsetLeft - (list.clientWidth - tab.offsetWidth) / 2;
                        }
                    }).observe(this);
                })
                """);
    }
}
