package org.goldthread.threads.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.goldthread.engagement.Engagement;
import org.goldthread.engagement.EngagementBrief;
import org.goldthread.engagement.EngagementId;
import org.goldthread.engagement.EngagementService;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Days;
import org.goldthread.ui.EmptyState;
import org.goldthread.ui.Page;
import org.goldthread.ui.Texts;
import org.goldthread.ui.UnsavedTyping;
import org.goldthread.ui.UnsavedTyping.Typed;

/** Says more about a piece of work; each field saves when it is left. */
@Route(Addresses.THREADS + "/:thread/edit")
@RolesAllowed("CANDIDATE")
class EditThreadView extends Page implements BeforeEnterObserver {
    private final EngagementService engagements;
    private final BriefWords words;
    private final SavingForm<EngagementBrief> saving;
    private final BriefFields fields;
    private final Div notice = new Div();
    private final UnsavedTyping typing = new UnsavedTyping(this);
    private EngagementId id = new EngagementId("");

    EditThreadView(EngagementService engagements, Days days, Clock clock, Texts texts) {
        this.engagements = engagements;
        words = new BriefWords(texts);
        saving = new SavingForm<>(new Brief(), new EngagementBrief("", null, List.of(), "", null), days, clock);
        fields = new BriefFields(saving::save);
        setLead(getTranslation("threads.edit.lead"));
        add(notice, saving.conflict(), fields);
    }

    static String address(EngagementId id) {
        return Addresses.thread(id.value()) + "/edit";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new EngagementId(event.getRouteParameters().get("thread").orElse(""));
        var work = engagements.find(id);
        saving.show(work);
        setActions(saving.status(), doneButton());
        typing.open(work.owner().value() + "/thread-" + id.value(), version(work), this::bringBack);
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
            saving.showBoth(stored);
            return;
        }
        saving.save();
        notice.add(new EmptyState(
                getTranslation("threads.brought-back"),
                String.join(", ", labels),
                Buttons.plain(getTranslation("threads.brought-back.fine"), notice::removeAll)));
    }

    private Button doneButton() {
        var done = Buttons.primary(getTranslation("threads.edit.done"));
        typing.handOver(done, typed -> fields.bringBack(fields.texts().missing(typed)));
        done.addClickListener(_ -> saving.done(id.value()));
        return done;
    }

    private void name(String title) {
        setHeading(getTranslation("threads.edit.title", title));
        setCrumb(new Anchor(Addresses.thread(id.value()), title), getTranslation("threads.edit.crumb"));
    }

    private final class Brief implements SavingForm.Part<EngagementBrief> {
        @Override
        public Component fields() {
            return fields;
        }

        @Override
        public EngagementBrief of(Engagement work) {
            return work.brief();
        }

        @Override
        public void fill(EngagementBrief value) {
            fields.fill(value);
        }

        @Override
        public EngagementBrief read(EngagementBrief stored) {
            return fields.read(stored);
        }

        @Override
        public EngagementBrief merged(EngagementBrief before, EngagementBrief mine, EngagementBrief theirs) {
            return BriefVersions.merged(before, mine, theirs);
        }

        @Override
        public Map<String, String> words(EngagementBrief value) {
            return words.of(value);
        }

        @Override
        public Engagement save(EngagementBrief before, EngagementBrief after) {
            return engagements.describe(id, before, after);
        }

        @Override
        public void tell(Engagement work) {
            name(work.title());
        }

        @Override
        public void kept(Engagement work) {
            typing.saved(version(work), fields.texts().saved());
        }

        @Override
        public void chosen() {
            typing.forget();
        }

        @Override
        public void fillChosen(EngagementBrief merged) {
            fields.fillUnmarked(merged);
        }
    }
}
