package org.goldthread.threads.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;
import org.goldthread.engagement.CustomerGroup;
import org.goldthread.engagement.Engagement;
import org.goldthread.engagement.EngagementCatalogue;
import org.goldthread.engagement.EngagementChanged;
import org.goldthread.engagement.EngagementId;
import org.goldthread.engagement.EngagementService;
import org.goldthread.engagement.Relationship;
import org.goldthread.engagement.RelationshipAnswers;
import org.goldthread.engagement.RelationshipWith;
import org.goldthread.engagement.Served;
import org.goldthread.rules.Refused;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Days;
import org.goldthread.ui.ListQuery;
import org.goldthread.ui.Marks;
import org.goldthread.ui.Notices;
import org.goldthread.ui.Page;
import org.goldthread.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Says how one works with whoever asked, or with another group that the work serves; each field saves by itself. */
@Route(Addresses.THREADS + "/:thread/relationship")
@RolesAllowed("CANDIDATE")
class RelationshipView extends Page implements BeforeEnterObserver {
    private static final String WITH = "with";
    private static final String ASK = "ask";

    private final EngagementService engagements;
    private final EngagementCatalogue catalogue;
    private final Days days;
    private final Clock clock;
    private final RelationshipAnswerWords words;
    private final RelationshipFields fields;
    private final RelationshipPanel panel;
    private final Div groups = new Div();
    private final Div conflict = new Div();
    private final Span status = new Span();
    private EngagementId id = new EngagementId("");
    private CustomerGroup group = CustomerGroup.REQUESTER;
    private RelationshipAnswers saved = new RelationshipAnswers(null, Relationship.open());
    private @Nullable Engagement other;

    RelationshipView(
            EngagementService engagements, EngagementCatalogue catalogue, Days days, Clock clock, Texts texts) {
        this.engagements = engagements;
        this.catalogue = catalogue;
        this.days = days;
        this.clock = clock;
        words = new RelationshipAnswerWords(texts, days);
        fields = new RelationshipFields(words, this::save);
        panel = new RelationshipPanel(
                new RelationshipWords(texts, days),
                ask -> Buttons.quiet(getTranslation(ask.label()), () -> fields.show(ask)));
        panel.getElement().setAttribute("aria-live", "polite");
        setLead(getTranslation("threads.relationship.lead"));
        status.addClassName("small");
        status.getElement().setAttribute("role", "status");
        var columns = new Div(fields, panel);
        columns.addClassName("relationship-columns");
        add(groups, conflict, columns);
    }

    static String address(EngagementId id, RelationshipAsk ask) {
        return Addresses.relationship(id.value()) + "?" + ASK + "=" + ask.address();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new EngagementId(event.getRouteParameters().get("thread").orElse(""));
        var asked = event.getLocation().getQueryParameters();
        var work = engagements.find(id);
        group = ListQuery.constant(asked, WITH, CustomerGroup.values()).orElse(work.asker());
        setHeading(heading(work));
        setCrumb(new Anchor(Addresses.thread(id.value()), work.title()), getTranslation("threads.relationship"));
        setActions(status, Buttons.primary(getTranslation("threads.edit.done"), this::done));
        showGroups(work);
        show(work);
        ListQuery.constant(asked, ASK, RelationshipAsk.values()).ifPresent(fields::show);
    }

    private String heading(Engagement work) {
        if (group != work.asker()) {
            return getTranslation(
                    "threads.relationship.title",
                    getTranslation("engagement.served." + group).toLowerCase(Locale.ROOT));
        }
        var asker = work.askedBy();
        return asker == null
                ? getTranslation("threads.relationship.title.nobody")
                : getTranslation("threads.relationship.title", asker.name());
    }

    /** Those who asked, those served, and those of whom something is said: each may want another relationship. */
    private void showGroups(Engagement work) {
        groups.removeAll();
        var all = Stream.of(
                        Stream.of(work.asker()),
                        work.served().stream().map(Served::group),
                        work.relationships().stream().map(RelationshipWith::group))
                .flatMap(each -> each)
                .distinct()
                .toList();
        if (all.size() > 1) {
            var nav = new Nav();
            nav.addClassName("relationship-groups");
            nav.setAriaLabel(getTranslation("threads.relationship.groups"));
            all.forEach(each -> nav.add(link(each)));
            groups.add(nav);
        }
    }

    private Anchor link(CustomerGroup each) {
        var name = each.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var link = new Anchor(
                Addresses.relationship(id.value()) + "?" + WITH + "=" + name,
                getTranslation("threads.relationship.with." + each));
        if (each == group) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private void show(Engagement work) {
        other = null;
        conflict.removeAll();
        saved = work.answers(group);
        fields.fill(saved);
        fields.read(saved);
        read(work);
    }

    private void read(Engagement work) {
        panel.show(work.relationship(group), catalogue.reading(work, group));
    }

    private void save() {
        if (other == null) {
            save(saved, fields.read(saved));
        } else {
            showBoth(other);
        }
    }

    private void save(RelationshipAnswers before, RelationshipAnswers after) {
        var marked = Marks.first(fields).isPresent();
        if (after.equals(before)) {
            status.setText(marked ? getTranslation("threads.not-saved") : "");
            return;
        }
        try {
            var work = engagements.relate(id, group, before, after);
            saved = work.answers(group);
            read(work);
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
                words.of(stored.answers(group)),
                () -> keepMine(stored),
                () -> show(stored)));
    }

    private RelationshipAnswers mergedWith(Engagement stored) {
        return RelationshipVersions.merged(saved, fields.read(saved), stored.answers(group));
    }

    private void keepMine(Engagement stored) {
        var merged = mergedWith(stored);
        show(stored);
        fields.fill(merged);
        save(saved, merged);
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
}
