package org.goldthread.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldthread.marking.SubmissionCatalogue;
import org.goldthread.notices.Notice;
import org.goldthread.notices.NoticeKind;
import org.goldthread.notices.NoticeService;
import org.goldthread.people.PeopleDirectory;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.Days;
import org.goldthread.ui.EmptyState;
import org.goldthread.ui.ListQuery;
import org.goldthread.ui.Page;
import org.goldthread.ui.Texts;

/** What one has been told, the latest first; what is new stands out until it is opened. */
@Route(Addresses.NOTICES)
@Menu(order = 5, title = "notices")
@PermitAll
class NoticesView extends Page implements AfterNavigationObserver {
    private static final int PAGE = 30;
    private static final Set<NoticeKind> OF_SUBMISSIONS = Set.of(
            NoticeKind.SUBMITTED, NoticeKind.DECIDED, NoticeKind.UNREAD, NoticeKind.RETURNED, NoticeKind.WITHDRAWN);

    private final NoticeService notices;
    private final SubmissionCatalogue submissions;
    private final PeopleDirectory people;
    private final Days days;
    private final Div list = new Div();
    private int page;

    NoticesView(NoticeService notices, SubmissionCatalogue submissions, PeopleDirectory people, Days days) {
        this.notices = notices;
        this.submissions = submissions;
        this.people = people;
        this.days = days;
        setHeading(getTranslation("notices.title"));
        add(list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        page = ListQuery.page(event.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        long all = notices.all();
        page = ListQuery.within(page, all, PAGE);
        var found = notices.mine(page - 1, PAGE);
        var unread = notices.unread();
        setLead(getTranslation("notices.unread", unread, NoticeService.MANY));
        if (unread > 0) {
            setActions(Buttons.plain(getTranslation("notices.read-all"), this::readAll));
        } else {
            setActions();
        }
        list.removeAll();
        if (found.isEmpty()) {
            list.add(new EmptyState(getTranslation("notices.none"), getTranslation("notices.none.example")));
        } else {
            list.add(items(found), pages((long) page * PAGE < all));
        }
    }

    private void readAll() {
        notices.readAll();
        getUI().ifPresent(ui -> ui.navigate(Addresses.NOTICES));
        page = 1;
        show();
    }

    private Component items(List<Notice> found) {
        var names = people.names(found.stream()
                .flatMap(notice -> Optional.ofNullable(notice.about()).stream())
                .collect(Collectors.toSet()));
        var handedIn = submissions.handedIn(found.stream()
                .filter(notice -> OF_SUBMISSIONS.contains(notice.kind()))
                .flatMap(notice -> Optional.ofNullable(notice.submission()).stream())
                .collect(Collectors.toSet()));
        var items = new UnorderedList();
        items.addClassNames("notices", "plain-list");
        found.forEach(notice -> items.add(item(notice, names, handedIn)));
        return items;
    }

    /** What is said of a submission is told apart by when it was handed in. */
    private ListItem item(Notice notice, Map<PersonId, String> names, Map<SubmissionId, Instant> handedInOn) {
        var about = notice.about() == null ? "" : names.getOrDefault(notice.about(), "");
        var key = Texts.keyOf(notice.kind()) + (notice.isOfOwnPortfolio() ? ".own" : "");
        var handedIn = notice.submission() == null ? null : handedInOn.get(notice.submission());
        var told = handedIn == null
                ? getTranslation(key, about)
                : getTranslation(key + ".handed-in", about, days.exact(days.day(handedIn)));
        var link = new Anchor(Addresses.notice(notice.id().value()), told);
        var item = new ListItem(link, days.when(notice.at()));
        item.addClassName("notice");
        if (notice.isUnread()) {
            item.addClassName("unread");
            var mark = new Span(getTranslation("notices.new"));
            mark.addClassName("notice-new");
            item.addComponentAsFirst(mark);
        }
        return item;
    }

    private Nav pages(boolean older) {
        var pages = new Nav();
        pages.addClassNames("row", "page-links");
        pages.setAriaLabel(getTranslation("notices.pages"));
        if (page > 1) {
            pages.add(new Anchor(address(page - 1), getTranslation("notices.pages.newer")));
        }
        if (older) {
            pages.add(new Anchor(address(page + 1), getTranslation("notices.pages.older")));
        }
        pages.setVisible(pages.getComponentCount() > 0);
        return pages;
    }

    private static String address(int page) {
        return new ListQuery().onPage(page).of(Addresses.NOTICES).getPathWithQueryParameters();
    }
}
