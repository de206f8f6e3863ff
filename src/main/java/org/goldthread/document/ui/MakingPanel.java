package org.goldthread.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.goldthread.document.Making;
import org.goldthread.document.MakingState;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Days;
import org.jspecify.annotations.Nullable;

/** How far a document is, as it comes; at its end what became of it. */
final class MakingPanel extends Section {
    private static final int MEGA = 1_000_000;
    private static final double WHOLE = 100;

    private final Making making;
    private final Days days;
    private final DocumentDownload download;
    private final H2 status = new H2();
    private final Div live = new Div(status);
    private final Paragraph detail = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Div actions = new Div();
    private Runnable whenCancelled = () -> {};
    private Runnable whenOver = () -> {};
    private @Nullable Runnable stopListening;
    private boolean over;

    MakingPanel(Making making, Days days, DocumentDownload download) {
        this.making = making;
        this.days = days;
        this.download = download;
        over = !making.isRunning();
        addClassNames("card", "stack", "making");
        // said aloud when it changes, which is seldom; the bar itself says its percentage
        live.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("document.progress"));
        detail.addClassName("small");
        actions.addClassName("row");
        add(live, bar, detail, actions);
        show(making.state());
    }

    void whenCancelled(Runnable action) {
        whenCancelled = action;
    }

    void whenOver(Runnable action) {
        whenOver = action;
    }

    /** Follows it on the screen until {@link #unwatch()}. */
    void watch(UI ui) {
        unwatch();
        var refresh = ui.accessLater(this::refresh, () -> {});
        stopListening = making.listen(refresh);
        refresh();
    }

    void unwatch() {
        if (stopListening != null) {
            stopListening.run();
            stopListening = null;
        }
    }

    private void refresh() {
        var state = making.state();
        show(state);
        if (state.isEnd() && !over) {
            over = true;
            whenOver.run();
        }
    }

    private void show(MakingState state) {
        bar.setVisible(!state.isEnd());
        bar.setIndeterminate(state instanceof MakingState.Waiting);
        switch (state) {
            case MakingState.Waiting _ -> say("waiting", getTranslation("document.state.waiting.how"), cancel());
            case MakingState.Drawing(int percent, int pages, String part) -> {
                bar.setValue(percent / WHOLE);
                say("drawing", drawing(percent, pages, part), cancel());
            }
            case MakingState.Made(int pages, long size, var at) ->
                say("made", getTranslation("document.state.made.how", pages, megabytes(size), days.time(at)), fetch());
            case MakingState.Cancelled _ -> say("cancelled", getTranslation("document.state.cancelled.how"));
            case MakingState.Failed(String reference) ->
                say("failed", getTranslation("document.state.failed.how", reference));
        }
    }

    private String drawing(int percent, int pages, String part) {
        return part.isEmpty() || pages == 0
                ? getTranslation("document.state.drawing.begun")
                : getTranslation("document.state.drawing.how", percent, pages, part);
    }

    /** The words change only with the kind of state, so that they are not read out page by page. */
    private void say(String key, String how, Component... can) {
        var words = getTranslation("document.state." + key);
        if (!words.equals(status.getText())) {
            status.setText(words);
            actions.removeAll();
            actions.add(can);
        }
        detail.setText(how);
    }

    private Component cancel() {
        return Buttons.plain(getTranslation("document.cancel"), () -> whenCancelled.run());
    }

    private Component fetch() {
        var link = new Anchor(download, getTranslation("document.download"));
        link.addClassNames("button-link", "button-link-primary");
        return link;
    }

    /** At least 0.1, with one digit behind the point. */
    private static double megabytes(long size) {
        return Math.max(1, Math.round(10.0 * size / MEGA)) / 10.0;
    }
}
