package org.goldthread.threads.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.goldthread.engagement.Engagement;
import org.goldthread.engagement.EngagementBrief;
import org.goldthread.engagement.EngagementChanged;
import org.goldthread.engagement.EngagementId;
import org.goldthread.engagement.EngagementService;
import org.goldthread.rules.Refused;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Days;
import org.goldthread.ui.Notices;
import org.goldthread.ui.Page;
import org.goldthread.ui.Texts;

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
    private final Div conflict = new Div();
    private EngagementId id = new EngagementId("");
    private EngagementBrief saved = new EngagementBrief("", null, List.of(), "", null);

    EditThreadView(EngagementService engagements, Days days, Clock clock, Texts texts) {
        this.engagements = engagements;
        this.days = days;
        this.clock = clock;
        words = new BriefWords(texts);
        setLead(getTranslation("threads.edit.lead"));
        status.addClassName("small");
        status.getElement().setAttribute("role", "status");
        add(conflict, fields);
    }

    static String address(EngagementId id) {
        return Addresses.thread(id.value()) + "/edit";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new EngagementId(event.getRouteParameters().get("thread").orElse(""));
        show(engagements.find(id));
    }

    private void show(Engagement work) {
        conflict.removeAll();
        saved = work.brief();
        fields.fill(saved);
        name(work.title());
        setActions(status, Buttons.primaryTo(Addresses.thread(id.value()), getTranslation("threads.edit.done")));
    }

    private void name(String title) {
        setHeading(getTranslation("threads.edit.title", title));
        setCrumb(new Anchor(Addresses.thread(id.value()), title), getTranslation("threads.edit.crumb"));
    }

    private void save() {
        fields.read()
                .ifPresentOrElse(
                        brief -> save(saved, brief), () -> status.setText(getTranslation("threads.not-saved")));
    }

    private void save(EngagementBrief before, EngagementBrief after) {
        if (after.equals(before)) {
            saved = before;
            conflict.removeAll();
            return;
        }
        try {
            saved = engagements.describe(id, before, after).brief();
            conflict.removeAll();
            name(saved.title());
            status.setText(getTranslation("threads.saved", days.time(clock.instant())));
        } catch (EngagementChanged e) {
            showBoth(after, e.stored());
        } catch (Refused e) {
            Notices.refused(e.refusal());
        }
    }

    private void showBoth(EngagementBrief mine, Engagement stored) {
        conflict.removeAll();
        status.setText("");
        conflict.add(new BriefConflict(
                mine,
                stored.brief(),
                words,
                () -> fields.read().ifPresent(latest -> save(stored.brief(), latest)),
                () -> show(stored)));
    }
}
