package org.goldthread.evidence.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldthread.engagement.EngagementId;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.EvidenceRules;
import org.goldthread.evidence.Versions;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.EmptyState;
import org.goldthread.ui.Marks;
import org.goldthread.ui.Notices;
import org.goldthread.ui.Page;
import org.goldthread.ui.SavedStatus;
import org.goldthread.ui.UnsavedTyping;
import org.goldthread.ui.UnsavedTyping.Typed;
import org.jspecify.annotations.Nullable;

/** A photo, what happened, one line, the thread: a draft at once, to be completed later in the whole form. */
@Route(Addresses.CAPTURE)
@RolesAllowed("CANDIDATE")
class CaptureView extends Page implements BeforeEnterObserver {
    private final EvidenceDesk desk;
    private final SavedStatus saved = new SavedStatus();
    private final Anchor complete = Buttons.to("", Words.text("evidence.capture.complete"));
    private final Div notice = new Div();
    private final Div content = new Div();
    private final UnsavedTyping typing = new UnsavedTyping(this);
    private @Nullable Drafting openDraft;
    private @Nullable CaptureForm openForm;
    private boolean waiting;

    CaptureView(EvidenceDesk desk) {
        this.desk = desk;
        addClassName("capture");
        setHeading(Words.text("evidence.capture"));
        setLead(Words.text("evidence.capture.lead"));
        var done = Buttons.primary(Words.text("evidence.done"));
        typing.handOver(done, typed -> form().bringBack(typed));
        done.addClickListener(_ -> done());
        var buttons = new Div(done, complete, saved);
        buttons.addClassNames("row", "capture-buttons");
        add(notice, content, buttons);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var work = asked.getSingleParameter("thread").map(EngagementId::new).orElse(null);
        var item = asked.getSingleParameter("item")
                .map(id -> desk.evidence().find(new EvidenceId(id)))
                .orElseGet(() -> desk.evidence().begin(AskedStage.of(asked), work));
        openDraft = new Drafting(desk.evidence(), desk.clock(), item);
        openForm = new CaptureForm(desk, item, this::keep);
        waiting = false;
        notice.removeAll();
        content.removeAll();
        content.add(openForm);
        say(
                item.version() == null
                        ? ""
                        : Words.text("evidence.saved", desk.days().moment(item.updated())));
        offerToComplete();
        typing.open(key(item), version(item), this::bringBack);
    }

    /** As the whole form names it, so that what is typed here and not saved is there, too. */
    private static String key(EvidenceItem item) {
        return item.owner().value() + "/"
                + (item.version() == null ? "new-capture" : item.id().value());
    }

    private static String version(EvidenceItem item) {
        return item.version() == null ? "" : item.version().toString();
    }

    /** What this browser still had; typed on an older version, it is for the whole form to show beside the other. */
    private void bringBack(Map<String, Typed> typed) {
        var missing = form().missing(typed);
        if (missing.isEmpty()) {
            return;
        }
        if (missing.values().stream()
                .anyMatch(text -> !text.on().equals(version(drafting().stored())))) {
            offerBothVersions();
            return;
        }
        form().bringBack(typed);
        keep();
    }

    private void keep() {
        // fields report their first values while the form is still being built
        if (waiting || openForm == null || openDraft == null) {
            return;
        }
        var isNew = drafting().isNew();
        answer(drafting().keep(form().item()));
        if (isNew && !drafting().isNew()) {
            takeAddress();
        }
    }

    private void answer(Drafting.Result result) {
        form().refuse(result.refused());
        switch (result) {
            case Drafting.Kept(var at, var _) -> {
                form().keptAs(drafting().stored());
                typing.saved(version(drafting().stored()), form().savedTexts());
                var key = form().marked().isEmpty() ? "evidence.saved" : "evidence.saved-but";
                say(Words.text(key, desk.days().moment(at)));
            }
            case Drafting.NotYet(var _) -> say(Words.text("evidence.not-saved-yet"));
            case Drafting.Overtaken(var other, var _) -> overtaken(other);
            case Drafting.Gone(var _) -> offerToKeepAgain();
        }
    }

    /** The first save gives the draft its own address; nothing on the screen moves. */
    private void takeAddress() {
        typing.rename(key(drafting().stored()));
        UI.getCurrent().getPage().getHistory().replaceState(null, Addresses.CAPTURE + "?item=" + id());
        offerToComplete();
    }

    private void offerToComplete() {
        complete.setVisible(!drafting().isNew());
        complete.setHref(Addresses.evidence(id()));
    }

    /** What was changed in other fields elsewhere is taken in; of a field that both changed, both versions are shown. */
    private void overtaken(EvidenceItem other) {
        var before = drafting().stored();
        var mine = fields(form().item(), before);
        if (Collections.disjoint(mine, fields(other, before))) {
            form().show(drafting().settled(mine, form().item(), other));
            keep();
        } else {
            offerBothVersions();
        }
    }

    private static List<String> fields(EvidenceItem item, EvidenceItem before) {
        return Versions.between(item, before).stream()
                .map(Versions.Difference::field)
                .toList();
    }

    private void offerToKeepAgain() {
        waiting = true;
        say(Words.text("evidence.not-saved-gone"));
        notice.removeAll();
        notice.add(new EmptyState(
                Words.text("evidence.gone"), "", Buttons.primary(Words.text("evidence.gone.keep"), () -> {
                    waiting = false;
                    notice.removeAll();
                    answer(drafting().keepAgain(form().item()));
                })));
    }

    /** The whole form finds what was typed here, as the browser keeps it under the item's name, and lays both side by side. */
    private void offerBothVersions() {
        waiting = true;
        say(Words.text("evidence.not-saved-conflict"));
        notice.removeAll();
        notice.add(new EmptyState(
                Words.text("evidence.capture.changed"),
                "",
                Buttons.primaryTo(Addresses.evidence(id()), Words.text("evidence.capture.both"))));
    }

    /** Leaves once all is kept; else it leads to what is not. */
    private void done() {
        if (form().item().equals(drafting().stored()) && drafting().isNew()) {
            UI.getCurrent().navigate(Addresses.EVIDENCE);
            return;
        }
        keep();
        if (waiting) {
            notice.scrollIntoView();
            return;
        }
        form().marked().ifPresentOrElse(Marks::show, () -> {
            sayKept();
            var drafts = new Location(Addresses.unfinished());
            UI.getCurrent().navigate(drafts.getPath(), drafts.getQueryParameters());
        });
    }

    /** Where it went, and the way to go on with it. */
    private void sayKept() {
        var item = drafting().stored();
        if (EvidenceRules.isReady(item)) {
            Notices.say(Words.text("evidence.capture.saved", item.title()));
        } else {
            Notices.leading(
                    Words.text("evidence.capture.kept", item.title(), Words.of(item.stage())),
                    Addresses.evidence(id()),
                    Words.text("evidence.capture.go-on"));
        }
    }

    private String id() {
        return drafting().stored().id().value();
    }

    private void say(String text) {
        saved.say(text);
    }

    private Drafting drafting() {
        return Objects.requireNonNull(openDraft);
    }

    private CaptureForm form() {
        return Objects.requireNonNull(openForm);
    }
}
