package org.goldthread.audit.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.goldthread.audit.AuditService;
import org.goldthread.audit.CheckState;
import org.goldthread.audit.Checking;
import org.goldthread.audit.Finding;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Days;
import org.goldthread.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Whether the chain is as it was written: begun here, followed while it runs, and what it found in words. */
final class CheckPanel extends Section {
    private final AuditService audit;
    private final Days days;
    private final Paragraph words = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final UnorderedList found = new UnorderedList();
    private final Div actions = new Div();
    private @Nullable Checking checking;
    private @Nullable Runnable stopListening;

    CheckPanel(AuditService audit, Days days) {
        this.audit = audit;
        this.days = days;
        addClassNames("card", "stack", "audit-check");
        var live = new Div(words);
        live.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("audit.check.progress"));
        bar.setVisible(false);
        found.setVisible(false);
        actions.addClassName("row");
        add(new H2(getTranslation("audit.check.title")), live, bar, found, actions);
        words.setText(getTranslation("audit.check.what"));
        actions.add(begin());
        checking = audit.checked().orElse(null);
    }

    private Component begin() {
        return Buttons.plain(getTranslation("audit.check.begin"), () -> {
            stop();
            checking = audit.check();
            watch();
        });
    }

    private void watch() {
        if (checking != null) {
            watch(checking);
        }
    }

    private void watch(Checking current) {
        getUI().ifPresent(ui -> {
            var refresh = ui.accessLater(this::refresh, () -> {});
            stopListening = current.listen(refresh);
            refresh();
        });
    }

    private void stop() {
        if (stopListening != null) {
            stopListening.run();
            stopListening = null;
        }
    }

    private void refresh() {
        if (checking != null) {
            show(checking.state());
        }
    }

    private void show(CheckState state) {
        bar.setVisible(!state.isEnd());
        found.removeAll();
        actions.removeAll();
        actions.add(state.isEnd() ? begin() : cancel());
        words.setText(
                switch (state) {
                    case CheckState.Reading(long read, long last) -> reading(read, last);
                    case CheckState.Read read -> read(read);
                    case CheckState.Cancelled() -> getTranslation("audit.check.cancelled");
                    case CheckState.Failed(String reference) -> getTranslation("audit.check.failed", reference);
                });
        found.setVisible(found.getComponentCount() > 0);
    }

    private Component cancel() {
        return Buttons.plain(getTranslation("audit.check.cancel"), () -> {
            if (checking != null) {
                checking.cancel();
            }
        });
    }

    private String reading(long read, long last) {
        bar.setIndeterminate(last == 0);
        if (last > 0) {
            bar.setValue((double) read / last);
        }
        return getTranslation("audit.check.reading", read, last);
    }

    private String read(CheckState.Read read) {
        read.findings().forEach(finding -> found.add(new ListItem(words(finding))));
        if (!read.findings().isEmpty()) {
            return getTranslation(
                    read.findings().size() == Checking.MOST ? "audit.check.broken-often" : "audit.check.broken",
                    when(read),
                    read.findings().size());
        }
        return getTranslation(
                "audit.check.sound", when(read), read.entries(), read.signed(), read.entries() - read.signed());
    }

    /** With its day, as the page may stay open over night. */
    private String when(CheckState.Read read) {
        return days.exact(days.day(read.at())) + ", " + days.time(read.at());
    }

    private String words(Finding finding) {
        return getTranslation(
                Texts.keyOf(finding.what()), finding.from(), finding.to(), finding.to() - finding.from() + 1);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        watch();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        stop();
    }
}
