package org.goldthread.threads.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.goldthread.engagement.Engagement;
import org.goldthread.engagement.EngagementBrief;
import org.goldthread.engagement.EngagementChanged;
import org.goldthread.engagement.EngagementId;
import org.goldthread.engagement.EngagementService;
import org.goldthread.rules.Refused;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Days;
import org.goldthread.ui.EmptyState;
import org.goldthread.ui.Marks;
import org.goldthread.ui.Notices;
import org.goldthread.ui.Page;
import org.goldthread.ui.Texts;
import org.goldthread.ui.UnsavedTyping;
import org.goldthread.ui.UnsavedTyping.Typed;
import org.jspecify.annotations.Nullable;

/** Says more about a piece of work; each field saves when it is left. */
@Route(Addresses.THREADS + "/:thread/edit")
@RolesAllowed("CANDIDATE")
class EditThreadView extends Page implements BeforeEnterObserver {
    private final EngagementService engagements;
    private final Days days;
    private final Clock clock;
    private final BriefWords words;
    private final BriefFields fields = new BriefFields(this::save);
    private final Span status = new Span();
    private final Div notice = new Div();
    private final Div conflict = new Div();
    private final UnsavedTyping typing = new UnsavedTyping(this);
    private EngagementId id = new EngagementId("");
    private @Nullable Engagement other;
    private EngagementBrief saved = new EngagementBrief("", null, List.of(), "", null);

    EditThreadView(EngagementService engagements, Days days, Clock clock, Texts texts) {
        this.engagements = engagements;
        this.days = days;
        this.clock = clock;
        words = new BriefWords(texts);
        setLead(getTranslation("threads.edit.lead"));
        status.addClassName("small");
        status.getElement().setAttribute("role", "status");
        add(notice, conflict, fields);
    }

    static String address(EngagementId id) {
        return Addresses.thread(id.value()) + "/edit";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new EngagementId(event.getRouteParameters().get("thread").orElse(""));
        var work = engagements.find(id);
        show(work);
        setActions(status, doneButton());
        typing.open(work.owner().value() + "/thread-" + id.value(), version(work), this::bringBack);
    }

    private void show(Engagement work) {
        settle();
        saved = work.brief();
        fields.fill(saved);
        fields.read(saved);
        name(work.title());
    }

    private static String version(Engagement work) {
        return String.valueOf(work.version());
    }

    /** What this browser still had of texts typed before a session or connection was lost. */
    void bringBack(Map<String, Typed> typed) {
        var missing = fields.texts().missing(typed);
        if (missing.isEmpty()) {
            return;
        }
        var stored = engagements.find(id);
        var typedOnIt = missing.values().stream().allMatch(text -> text.on().equals(version(stored)));
        var labels = fields.bringBack(missing);
        if (!typedOnIt) {
            showBoth(stored);
            return;
        }
        save();
        notice.add(new EmptyState(
                getTranslation("threads.brought-back"),
                String.join(", ", labels),
                Buttons.plain(getTranslation("threads.brought-back.fine"), notice::removeAll)));
    }

    private Button doneButton() {
        var done = Buttons.primary(getTranslation("threads.edit.done"));
        typing.handOver(done, typed -> fields.bringBack(fields.texts().missing(typed)));
        done.addClickListener(_ -> done());
        return done;
    }

    /** Leaves once all is kept; else it leads to what is not. */
    private void done() {
        save();
        if (other != null) {
            conflict.scrollIntoView();
            return;
        }
        Marks.first(fields).ifPresentOrElse(Marks::show, () -> UI.getCurrent().navigate(Addresses.thread(id.value())));
    }

    private void name(String title) {
        setHeading(getTranslation("threads.edit.title", title));
        setCrumb(new Anchor(Addresses.thread(id.value()), title), getTranslation("threads.edit.crumb"));
    }

    private void save() {
        if (other == null) {
            save(saved, fields.read(saved));
        } else {
            showBoth(other);
        }
    }

    private void settle() {
        other = null;
        conflict.removeAll();
    }

    private void save(EngagementBrief before, EngagementBrief after) {
        var marked = Marks.first(fields).isPresent();
        if (after.equals(before)) {
            saved = before;
            status.setText(marked ? getTranslation("threads.not-saved") : "");
            return;
        }
        try {
            var work = engagements.describe(id, before, after);
            saved = work.brief();
            name(saved.title());
            typing.saved(version(work), fields.texts().saved());
            status.setText(getTranslation(marked ? "threads.saved-but" : "threads.saved", days.time(clock.instant())));
        } catch (EngagementChanged e) {
            showBoth(e.stored());
        } catch (Refused e) {
            Notices.refused(e.refusal());
        }
    }

    /** What was not touched here is as it was saved meanwhile, whichever is chosen. */
    private void showBoth(Engagement stored) {
        other = stored;
        conflict.removeAll();
        status.setText("");
        conflict.add(new BothVersions(
                words.of(mergedWith(stored)),
                words.of(stored.brief()),
                () -> keepMine(stored),
                () -> takeTheirs(stored)));
    }

    private EngagementBrief mergedWith(Engagement stored) {
        return BriefVersions.merged(saved, fields.read(saved), stored.brief());
    }

    private void keepMine(Engagement stored) {
        var merged = mergedWith(stored);
        settle();
        typing.forget();
        fields.fillUnmarked(merged);
        save(stored.brief(), merged);
    }

    private void takeTheirs(Engagement stored) {
        show(stored);
        typing.forget();
        typing.saved(version(stored), fields.texts().saved());
    }
}
