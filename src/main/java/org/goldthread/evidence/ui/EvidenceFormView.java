package org.goldthread.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.goldthread.engagement.EngagementId;
import org.goldthread.evidence.Claim;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.Versions;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.Framework;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.EmptyState;
import org.goldthread.ui.LeadSees;
import org.goldthread.ui.Marks;
import org.goldthread.ui.Page;
import org.goldthread.ui.SavedStatus;
import org.goldthread.ui.UnsavedTyping;
import org.goldthread.ui.UnsavedTyping.Typed;
import org.jspecify.annotations.Nullable;

/** Logs something that one did, or goes on with it. It saves by itself and says when. */
@Route(Addresses.EVIDENCE + "/new")
@RouteAlias(Addresses.EVIDENCE + "/:item")
@RolesAllowed("CANDIDATE")
class EvidenceFormView extends Page implements BeforeEnterObserver {
    private final EvidenceDesk desk;
    private final SavedStatus saved = new SavedStatus();
    private final LeftLine left;
    private final Div notice = new Div();
    private final Div content = new Div();
    private final UnsavedTyping typing = new UnsavedTyping(this);
    private @Nullable Drafting openDraft;
    private @Nullable EvidenceForm openForm;
    private boolean addressed;
    private boolean waiting;
    private boolean titling;

    EvidenceFormView(EvidenceDesk desk) {
        this.desk = desk;
        left = new LeftLine(desk);
        addClassName("evidence-form");
        var kept = new Div(saved, left);
        kept.addClassName("kept");
        setActions(kept, doneButton());
        add(notice, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var framework = desk.standards().mine();
        var item = event.getRouteParameters()
                .get("item")
                .map(id -> desk.evidence().find(new EvidenceId(id)))
                .orElseGet(() -> begun(event, framework));
        var drafting = new Drafting(desk.evidence(), desk.clock(), item);
        var weighing = desk.evidence().weighing();
        var form = new EvidenceForm(desk, item, framework, weighing, this::keep);
        openDraft = drafting;
        openForm = form;
        addressed = !drafting.isNew();
        waiting = false;
        notice.removeAll();
        content.removeAll();
        content.add(form);
        setHeadingField(form.title());
        nameOnceTyped(form);
        if (!drafting.isNew()) {
            form.think();
        }
        if (desk.evidence().isSeenByLead()) {
            setUnderHeading(LeadSees.onceHandedIn());
        }
        name(item.title());
        sayKept(drafting.isNew() ? "" : Words.text("evidence.saved", desk.days().moment(item.updated())));
        left.begin(weighing, framework);
        left.say(item);
        typing.open(key(item), version(item), this::bringBack);
        if (item.title().isEmpty()) {
            form.title().focus();
        }
        form.leadTo(event.getLocation().getQueryParameters().getParameters("hint"));
    }

    /** Of the person and the item; before it has an address, of its stage. */
    private String key(EvidenceItem item) {
        var what = item.version() == null
                ? "new-" + item.stage().name().toLowerCase(Locale.ROOT)
                : item.id().value();
        return item.owner().value() + "/" + what;
    }

    private static String version(EvidenceItem item) {
        return item.version() == null ? "" : item.version().toString();
    }

    /** What this browser still had of texts typed before a session or connection was lost. */
    void bringBack(Map<String, Typed> typed) {
        var stored = drafting().stored();
        var movedOn = form().missing(typed).values().stream()
                .anyMatch(text -> !text.on().equals(version(stored)));
        waiting = movedOn;
        var fields = form().bringBack(typed);
        if (movedOn) {
            offerChoice(stored);
            return;
        }
        if (fields.isEmpty()) {
            return;
        }
        keep();
        notice.add(new EmptyState(
                Words.text("evidence.brought-back"),
                String.join(", ", fields),
                Buttons.plain(Words.text("evidence.brought-back.fine"), notice::removeAll)));
    }

    private EvidenceItem begun(BeforeEnterEvent event, Framework framework) {
        var asked = event.getLocation().getQueryParameters();
        var work = asked.getSingleParameter("thread").map(EngagementId::new).orElse(null);
        return asked(desk.evidence().begin(AskedStage.of(asked), work), framework, asked.getParameters("criterion"));
    }

    /** What the item was begun for is ticked; what the framework does not know is not. */
    private static EvidenceItem asked(EvidenceItem item, Framework framework, List<String> criteria) {
        return framework.criteria().stream()
                .map(Criterion::code)
                .filter(code -> criteria.contains(code.value()))
                .reduce(item, (begun, code) -> begun.claiming(new Claim(code, "", "")), (one, _) -> one);
    }

    /** Once two versions wait to be chosen from, nothing is saved until the choice is made. */
    private void keep() {
        // fields report their first values while the form is still being built
        if (!waiting && openDraft != null && openForm != null) {
            answer(drafting().keep(form().item()));
        }
    }

    private void answer(Drafting.Result result) {
        form().refuse(result.refused());
        switch (result) {
            case Drafting.Kept(var at, var _) -> {
                form().keptAs(drafting().stored());
                takeAddress();
                typing.saved(version(drafting().stored()), form().savedTexts());
                var key = marked().isEmpty() ? "evidence.saved" : "evidence.saved-but";
                sayKept(Words.text(key, desk.days().moment(at)));
                left.say(drafting().stored());
            }
            case Drafting.NotYet(var _) -> sayKept(Words.text("evidence.not-saved-yet"));
            case Drafting.Overtaken(var other, var _) -> offerChoice(other);
            case Drafting.Gone(var _) -> offerToKeepAgain();
        }
        if (!titling) {
            name(form().item().title());
        }
    }

    /** While the title is being typed, crumb and window keep the name that they had: a fragment is none. */
    private void nameOnceTyped(EvidenceForm form) {
        titling = false;
        form.title().addFocusListener(_ -> titling = true);
        form.title().addBlurListener(_ -> {
            titling = false;
            name(form.item().title());
        });
    }

    /** A line that was lost for a while leaves nothing behind: what had not arrived comes with the press. */
    private Button doneButton() {
        var done = Buttons.primary(Words.text("evidence.done"));
        typing.handOver(done, typed -> form().bringBack(typed));
        done.addClickListener(_ -> done());
        return done;
    }

    /** Leaves once all is kept; else it leads to what is not. */
    private void done() {
        keep();
        if (waiting) {
            notice.scrollIntoView();
            return;
        }
        marked().ifPresentOrElse(Marks::show, () -> {
            var work = form().item().engagement();
            sayDone();
            UI.getCurrent().navigate(work == null ? Addresses.EVIDENCE : Addresses.thread(work.value()));
        });
    }

    private void sayDone() {
        if (!drafting().isNew()) {
            left.readAgain();
            new DoneNotice(left.of(drafting().stored())).show();
        }
    }

    /** The title stands in the page's head, outside the form. */
    private Optional<Component> marked() {
        return Marks.first(form().title()).or(() -> form().marked());
    }

    private void offerChoice(EvidenceItem other) {
        waiting = true;
        sayKept(Words.text("evidence.not-saved-conflict"));
        var time = desk.days().moment(other.updated());
        var words = new FieldWords(desk.days(), work -> desk.works().find(work).title());
        var mine = form().item();
        var touched = Versions.between(mine, drafting().stored());
        var differences = Versions.between(mine, other);
        var panel = new ConflictPanel(differences, touched, time, words, choice -> {
            var chosen = choice.with(Versions.between(form().item(), mine));
            form().show(drafting().settled(chosen, form().item(), other));
            typing.forget();
            settle();
            keep();
        });
        notice.removeAll();
        notice.add(panel);
        panel.scrollIntoView();
    }

    private void offerToKeepAgain() {
        waiting = true;
        sayKept(Words.text("evidence.not-saved-gone"));
        notice.removeAll();
        notice.add(new EmptyState(
                Words.text("evidence.gone"), "", Buttons.primary(Words.text("evidence.gone.keep"), () -> {
                    settle();
                    answer(drafting().keepAgain(form().item()));
                })));
    }

    private void settle() {
        waiting = false;
        notice.removeAll();
    }

    /** The first save gives the item its own address; nothing on the screen moves. */
    private void takeAddress() {
        if (addressed) {
            return;
        }
        addressed = true;
        typing.rename(key(drafting().stored()));
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, Addresses.evidence(drafting().stored().id().value()));
    }

    private void name(String title) {
        var named = title.isBlank() ? Words.text("evidence.log") : title;
        setHeading(named);
        setCrumb(EvidenceListView.class, Words.text("evidence.title"), named);
        UI.getCurrent().getPage().setTitle(getPageTitle());
    }

    private void sayKept(String text) {
        saved.say(text);
    }

    private Drafting drafting() {
        return Objects.requireNonNull(openDraft);
    }

    private EvidenceForm form() {
        return Objects.requireNonNull(openForm);
    }
}
