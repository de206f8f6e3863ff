package org.goldthread.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page that every screen is drawn in. */
@Push
@Viewport("width=device-width, initial-scale=1")
@ColorScheme(ColorScheme.Value.SYSTEM)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/base.css")
@StyleSheet("styles/fields.css")
@StyleSheet("styles/shell.css")
@StyleSheet("styles/people.css")
@StyleSheet("styles/standards.css")
@StyleSheet("styles/threads.css")
@StyleSheet("styles/threads-line.css")
@StyleSheet("styles/threads-relationship.css")
@StyleSheet("styles/threads-map.css")
@StyleSheet("styles/evidence.css")
@StyleSheet("styles/evidence-criteria.css")
@StyleSheet("styles/evidence-kept.css")
@StyleSheet("styles/evidence-files.css")
@StyleSheet("styles/evidence-hints.css")
@StyleSheet("styles/evidence-looks.css")
@StyleSheet("styles/capture.css")
@StyleSheet("styles/evidence-list.css")
@StyleSheet("styles/portfolio.css")
@StyleSheet("styles/portfolio-map.css")
@StyleSheet("styles/portfolio-advice.css")
@StyleSheet("styles/marking.css")
@StyleSheet("styles/marking-compare.css")
@StyleSheet("styles/marking-desk.css")
@StyleSheet("styles/marking-desk-narrow.css")
@StyleSheet("styles/marking-evidence.css")
@StyleSheet("styles/marking-judgement.css")
@StyleSheet("styles/marking-bank.css")
@StyleSheet("styles/marking-queue.css")
@StyleSheet("styles/document.css")
@StyleSheet("styles/today.css")
@StyleSheet("styles/team.css")
@StyleSheet("styles/audit.css")
@StyleSheet("styles/notices.css")
public class AppShell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/goldthread.svg", "any");
    }
}
