package org.goldthread.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldthread.engagement.MeasureWords;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.evidence.Integrity;
import org.goldthread.marking.Preparation;
import org.goldthread.marking.PreparedCriterion;
import org.goldthread.marking.PreparedItem;
import org.goldthread.marking.SubmissionService;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.rules.Refusal;
import org.goldthread.rules.Refused;
import org.goldthread.standards.CriterionCode;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Card;
import org.goldthread.ui.Days;
import org.goldthread.ui.EmptyState;
import org.goldthread.ui.Marks;
import org.goldthread.ui.Notices;
import org.goldthread.ui.Page;

/** Where a candidate hands in: choose, state, look at the copy, declare. */
@Route("portfolio/:portfolio/submit")
@RolesAllowed("CANDIDATE")
class SubmitView extends Page implements BeforeEnterObserver {
    private static final int MILLIS = 20_000;
    /** Something else stands there by now, and is shown. */
    private static final String CONFLICT = "conflict";

    private final SubmissionService submissions;
    private final MeasureWords words;
    private final Days days;
    private final Div content = new Div();
    private List<String> asked = List.of();

    SubmitView(SubmissionService submissions, MeasureWords words, Days days) {
        this.submissions = submissions;
        this.words = words;
        this.days = days;
        content.addClassName("submit-page");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var portfolio =
                new PortfolioId(event.getRouteParameters().get("portfolio").orElseThrow());
        asked = event.getLocation().getQueryParameters().getParameters("criterion");
        show(submissions.prepare(portfolio));
    }

    private void show(Preparation preparation) {
        var back = Addresses.portfolio(preparation.portfolio().value());
        setCrumb(new Anchor(back, getTranslation("marking.crumb")), getTranslation("marking.submit.crumb"));
        setHeading(getTranslation("marking.submit.heading", preparation.assessorName()));
        content.removeAll();
        if (preparation.closed().isPresent()) {
            content.add(empty(Notices.text(preparation.closed().get()), "", back));
        } else if (preparation.criteria().isEmpty()) {
            content.add(empty(
                    getTranslation("marking.submit.empty"), getTranslation("marking.submit.empty-example"), back));
        } else {
            setLead(getTranslation(
                    "marking.submit.lead", preparation.assessorName(), days.exact(preparation.expectBy())));
            fill(preparation);
        }
    }

    private EmptyState empty(String words, String example, String back) {
        return new EmptyState(words, example, Buttons.to(back, getTranslation("marking.to-portfolio")));
    }

    private void fill(Preparation preparation) {
        var statements = new Div();
        var copies = new Div();
        var choose = new ChoosePanel(preparation, asked, days);
        var again = new AgainPanel(preparation, days);
        var declaration = new DeclarationPanel(declared -> {
            var refused = submit(preparation, choose.chosen(), declared, again);
            refused.ifPresent(_ -> markUnanswered(statements));
            return refused;
        });
        Runnable refresh = () -> {
            var chosen = choose.chosen();
            declaration.count(chosen.size());
            children(statements, preparation, chosen);
            children(copies, preparation, chosen);
        };
        preparation.items().forEach(item -> {
            statements.add(statement(item, preparation));
            copies.add(copy(item, preparation));
        });
        choose.onChange(refresh);
        refresh.run();
        content.add(
                again,
                choose,
                statement(preparation),
                card("marking.submit.statements", "marking.submit.statements-how", statements),
                card("marking.submit.copy", "marking.submit.copy-how", copies),
                declaration);
    }

    /** Only what goes with the chosen criteria is shown; the rest keeps what was answered. */
    private static void children(Div parts, Preparation preparation, List<CriterionCode> chosen) {
        var shown = preparation.criteria().stream()
                .filter(criterion -> chosen.contains(criterion.criterion().code()))
                .flatMap(criterion -> criterion.items().stream())
                .toList();
        var each = parts.getChildren().iterator();
        preparation
                .items()
                .forEach(item ->
                        each.next().setVisible(shown.contains(item.item().id())));
    }

    /** Every question that is still open among what was chosen is marked, and the first one shown. */
    private static void markUnanswered(Div statements) {
        statements
                .getChildren()
                .filter(Component::isVisible)
                .map(StatementForm.class::cast)
                .filter(StatementForm::markUnanswered)
                .toList()
                .stream()
                .findFirst()
                .flatMap(Marks::first)
                .ifPresent(Marks::show);
    }

    private StatementForm statement(PreparedItem item, Preparation preparation) {
        return new StatementForm(
                item, preparation.lastStated(), statement -> state(item.item().id(), statement));
    }

    private Optional<Refusal> state(EvidenceId item, Integrity statement) {
        try {
            submissions.state(item, statement);
            return Optional.empty();
        } catch (Refused e) {
            return Optional.of(e.refusal());
        }
    }

    private Card statement(Preparation preparation) {
        var statement = preparation.presented().statement();
        var written = !statement.isBlank();
        var words = new CoveringStatement(
                written ? Beginning.of(statement) : getTranslation("marking.submit.statement.none"));
        var card = new Card(
                new H2(getTranslation("marking.statement")),
                words,
                Buttons.to(
                        Addresses.portfolio(preparation.portfolio().value()),
                        getTranslation("marking.submit.statement." + (written ? "change" : "write"))));
        card.addClassName("stack");
        return card;
    }

    private Div copy(PreparedItem item, Preparation preparation) {
        var criteria = preparation.criteria().stream()
                .map(PreparedCriterion::criterion)
                .toList();
        var copy = new Div(new HandedInItem(item.copy(), criteria, words, days, file -> new Span(file.name())));
        if (!item.met().isEmpty()) {
            var left = new Paragraph(getTranslation(
                    "marking.submit.met-already",
                    item.met().stream().map(CriterionName::of).collect(Collectors.joining(", ")),
                    item.met().size()));
            left.addClassName("small");
            copy.add(left);
        }
        return copy;
    }

    private Card card(String title, String how, Div parts) {
        var small = new Paragraph(getTranslation(how));
        small.addClassName("small");
        return new Card(new H2(getTranslation(title)), small, parts);
    }

    private Optional<Refusal> submit(
            Preparation preparation, List<CriterionCode> chosen, boolean declared, AgainPanel again) {
        try {
            var shown = preparation.shown().saying(again.word());
            var id = submissions.submit(preparation.portfolio(), chosen, declared, shown);
            again.forget();
            confirm(preparation, id);
            getUI().ifPresent(ui ->
                    ui.navigate(Addresses.portfolio(preparation.portfolio().value())));
            return Optional.empty();
        } catch (Refused e) {
            if (e.refusal().rule().equals(CONFLICT)) {
                Notices.refused(e.refusal());
                show(submissions.prepare(preparation.portfolio()));
            }
            return Optional.of(e.refusal());
        }
    }

    /** The page that follows says the same for as long as it is with the assessor. */
    private void confirm(Preparation preparation, SubmissionId id) {
        var notice = new Notification();
        notice.add(
                new Span(getTranslation(
                        "marking.submit.done", preparation.assessorName(), days.exact(preparation.expectBy()))),
                new Span(" "),
                new Anchor(
                        Addresses.attempt(preparation.portfolio().value(), id.value()),
                        getTranslation("marking.submit.look")));
        notice.setDuration(MILLIS);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.open();
    }
}
