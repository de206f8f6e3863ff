package org.goldthread.threads.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.goldthread.engagement.CustomerGroup;
import org.goldthread.engagement.Engagement;
import org.goldthread.engagement.EngagementCatalogue;
import org.goldthread.engagement.EngagementId;
import org.goldthread.engagement.EngagementService;
import org.goldthread.engagement.Relationship;
import org.goldthread.engagement.RelationshipAnswers;
import org.goldthread.engagement.RelationshipWith;
import org.goldthread.engagement.Served;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Days;
import org.goldthread.ui.ListQuery;
import org.goldthread.ui.Page;
import org.goldthread.ui.Texts;

/** Says how one works with whoever asked, or with another group that the work serves; each field saves by itself. */
@Route(Addresses.THREADS + "/:thread/relationship")
@RolesAllowed("CANDIDATE")
class RelationshipView extends Page implements BeforeEnterObserver {
    private static final String WITH = "with";
    private static final String ASK = "ask";

    private final EngagementService engagements;
    private final EngagementCatalogue catalogue;
    private final RelationshipAnswerWords words;
    private final RelationshipFields fields;
    private final RelationshipPanel panel;
    private final SavingForm<RelationshipAnswers> saving;
    private final Div groups = new Div();
    private EngagementId id = new EngagementId("");
    private CustomerGroup group = CustomerGroup.REQUESTER;

    RelationshipView(
            EngagementService engagements, EngagementCatalogue catalogue, Days days, Clock clock, Texts texts) {
        this.engagements = engagements;
        this.catalogue = catalogue;
        saving = new SavingForm<>(new Answers(), new RelationshipAnswers(null, Relationship.open()), days, clock);
        words = new RelationshipAnswerWords(texts, days);
        fields = new RelationshipFields(words, saving::save);
        panel = new RelationshipPanel(
                new RelationshipWords(texts, days),
                ask -> Buttons.quiet(getTranslation(ask.label()), () -> fields.show(ask)));
        panel.getElement().setAttribute("aria-live", "polite");
        setLead(getTranslation("threads.relationship.lead"));
        var columns = new Div(fields, panel);
        columns.addClassName("relationship-columns");
        add(groups, saving.conflict(), columns);
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
        setActions(
                saving.status(), Buttons.primary(getTranslation("threads.edit.done"), () -> saving.done(id.value())));
        showGroups(work);
        saving.show(work);
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

    private final class Answers implements SavingForm.Part<RelationshipAnswers> {
        @Override
        public Component fields() {
            return fields;
        }

        @Override
        public RelationshipAnswers of(Engagement work) {
            return work.answers(group);
        }

        @Override
        public void fill(RelationshipAnswers value) {
            fields.fill(value);
        }

        @Override
        public RelationshipAnswers read(RelationshipAnswers stored) {
            return fields.read(stored);
        }

        @Override
        public RelationshipAnswers merged(
                RelationshipAnswers before, RelationshipAnswers mine, RelationshipAnswers theirs) {
            return RelationshipVersions.merged(before, mine, theirs);
        }

        @Override
        public Map<String, String> words(RelationshipAnswers value) {
            return words.of(value);
        }

        @Override
        public Engagement save(RelationshipAnswers before, RelationshipAnswers after) {
            return engagements.relate(id, group, before, after);
        }

        @Override
        public void tell(Engagement work) {
            panel.show(work.relationship(group), catalogue.reading(work, group));
        }
    }
}
