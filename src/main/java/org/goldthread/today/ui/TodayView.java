package org.goldthread.today.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.goldthread.threads.ThreadRow;
import org.goldthread.today.Move;
import org.goldthread.today.TodayForMe;
import org.goldthread.today.TodayService;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Card;
import org.goldthread.ui.Days;
import org.goldthread.ui.EmptyState;
import org.goldthread.ui.Page;
import org.goldthread.ui.Todo;

@Route("")
@Menu(order = 0, title = "today")
@PermitAll
class TodayView extends Page {
    private static final int NOON = 12;
    private static final int EVENING = 18;

    private final transient TodayService service;
    private final transient Days days;
    private final transient Clock clock;

    TodayView(TodayService service, Days days, Clock clock) {
        this.service = service;
        this.days = days;
        this.clock = clock;
        addClassName("today");
        setHeading(getTranslation("today.title"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var today = service.today();
        setHeading(getTranslation(greeting()));
        setLead(lead(today));
        setActions(actions(today));
        if (today.qualityComesLater()) {
            add(new EmptyState(getTranslation("today.quality-later"), ""));
        }
        if (today.moves().isEmpty() && today.looksAfterPeople()) {
            add(new EmptyState(
                    getTranslation("today.people"),
                    getTranslation("today.people.example"),
                    Buttons.to(Addresses.PEOPLE, getTranslation("today.people.button"))));
        }
        if (!today.moves().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("todo-list");
            today.moves().forEach(move -> list.add(todo(move)));
            add(new Card(list));
        }
        if (!today.awaited().isEmpty()) {
            add(new AwaitedList(today.awaited(), days));
        }
        var glance = today.glance();
        var below = new Div();
        below.addClassName("today-below");
        if (!today.threads().isEmpty()) {
            below.add(threads(today.threads()));
        }
        if (glance != null && !today.nothingYet()) {
            below.add(new PortfolioGlance(glance, days));
        }
        add(below);
    }

    private String greeting() {
        var hour = LocalTime.now(clock).getHour();
        return hour < NOON ? "today.good-morning" : hour < EVENING ? "today.good-afternoon" : "today.good-evening";
    }

    private String lead(TodayForMe today) {
        if (today.nothingYet()) {
            return getTranslation("today.empty");
        }
        return getTranslation(
                today.glance() == null ? "today.lead.others" : "today.lead",
                today.moves().size());
    }

    private Component[] actions(TodayForMe today) {
        return today.glance() != null || today.nothingYet() || !today.threads().isEmpty()
                ? new Component[] {Buttons.primaryTo(Addresses.newEvidence("gap", null), getTranslation("today.log"))}
                : new Component[0];
    }

    private Todo todo(Move move) {
        var key = "today.move." + move.kind();
        var what = move.kind() == Move.Kind.DO_NEXT ? step(move) : getTranslation(key + ".what", said(move.what()));
        var why = move.reasons().stream().map(this::reason).collect(Collectors.joining(" · "));
        return move.anew() == null
                ? new Todo(what, why, button(move.address(), key + ".button", what))
                : new Todo(
                        what,
                        why,
                        button(move.address(), "portfolio.action.go-on", what),
                        button(move.anew(), "portfolio.action.anew", what));
    }

    private String step(Move move) {
        var names = move.what().stream().skip(1).toArray();
        var what = getTranslation("portfolio.step." + move.what().getFirst(), names);
        return move.anew() == null ? what : getTranslation("portfolio.step.go-on", what, names[0]);
    }

    /** Several read alike: a button's name says of which move it is. */
    private Anchor button(String address, String key, String what) {
        var button = Buttons.to(address, getTranslation(key));
        button.setAriaLabel(button.getText() + ": " + what);
        return button;
    }

    private String reason(Move.Reason reason) {
        return getTranslation(reason.key(), said(reason.args()));
    }

    private Object[] said(List<Object> args) {
        return args.stream()
                .map(arg -> arg instanceof LocalDate day ? days.exact(day) : arg)
                .toArray();
    }

    private Section threads(List<ThreadRow> rows) {
        var section = new Section(new H2(getTranslation("today.threads")));
        section.addClassName("stack");
        rows.forEach(row -> section.add(new ThreadCard(row)));
        return section;
    }
}
