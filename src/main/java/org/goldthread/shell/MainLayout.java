package org.goldthread.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.goldthread.people.AccountService;
import org.goldthread.people.CurrentPerson;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Buttons;
import org.goldthread.ui.PlaceCount;
import org.goldthread.ui.UnsavedTyping;
import org.springframework.beans.factory.ObjectProvider;

/** Brand and navigation, filled from the views' own menu entries: only what the person's roles allow is there. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {
    private final AccountService accounts;
    private final Div place = new Div();
    private final TabBar tabs;
    private final PlaceCounts counts;
    private final ScrollPlaces scrolled = new ScrollPlaces(this);

    MainLayout(
            AuthenticationContext authentication,
            CurrentPerson me,
            AccountService accounts,
            SessionLimits sessions,
            ObjectProvider<PlaceCount> counted) {
        this.accounts = accounts;
        counts = new PlaceCounts(counted);
        tabs = new TabBar(MenuConfiguration.getMenuEntries(), me);
        place.setId("content");
        place.getElement().setAttribute("tabindex", "-1");
        setPrimarySection(Section.DRAWER);
        addClassName("shell");
        addToNavbar(skipLink(), phoneBar());
        addToDrawer(drawer(authentication, me));
        var frame = new Div(place, new IdleWarning(sessions), tabs);
        frame.addClassName("frame");
        setContent(frame);
        addAttachListener(attached -> attached.getUI().getPage().addJavaScript("context://spoken.js"));
    }

    /** The first stop of the keyboard. It moves the focus itself, as the page's base address is not its own. */
    private Anchor skipLink() {
        var link = new Anchor("#content", getTranslation("shell.skip"));
        link.addClassName("skip-link");
        link.setRouterIgnore(true);
        link.getElement()
                .executeJs(
                        "this.addEventListener('click', e => { e.preventDefault(); document.getElementById('content').focus(); })");
        return link;
    }

    private Header phoneBar() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        var bar = new Header(toggle, new Span("Goldthread"), counts.link(Addresses.NOTICES));
        bar.addClassName("phone-bar");
        return bar;
    }

    private Aside drawer(AuthenticationContext authentication, CurrentPerson me) {
        var drawer = new Aside(brand(), navigation(new MenuWords(me)), person(authentication, me));
        drawer.addClassName("drawer");
        drawer.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        return drawer;
    }

    private static Anchor brand() {
        var line = new Span();
        line.addClassName("gold-line");
        var brand = new Anchor(Addresses.TODAY, line, new Span("Goldthread"));
        brand.addClassName("brand");
        return brand;
    }

    private SideNav navigation(MenuWords words) {
        var navigation = new SideNav();
        navigation.getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        MenuConfiguration.getMenuEntries()
                .forEach(entry -> navigation.addItem(item(words.of(entry.title()), entry.path())));
        return navigation;
    }

    private SideNavItem item(String words, String path) {
        var item = new SideNavItem(words, path);
        item.setMatchNested(!path.isEmpty() && !path.equals("/"));
        counts.mark(path).ifPresent(item::setSuffixComponent);
        return item;
    }

    private Div person(AuthenticationContext authentication, CurrentPerson me) {
        var account = new Anchor(Addresses.ACCOUNT, me.account().name());
        account.addClassName("account-link");
        var person = new Div(account, Buttons.quiet(getTranslation("shell.sign-out"), () -> signOut(authentication)));
        person.addClassName("drawer-foot");
        return person;
    }

    private static void signOut(AuthenticationContext authentication) {
        UnsavedTyping.forgetAll(UI.getCurrent());
        authentication.logout();
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        place.getElement().removeAllChildren();
        place.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement content) {
        place.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        tabs.mark(event.getLocation().getFirstSegment());
        counts.refresh();
        scrolled.arrived(event);
    }

    /** The person's own choice of scheme holds from the first screen on. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI()
                .getPage()
                .setColorScheme(
                        ColorScheme.Value.valueOf(accounts.settings().theme().name()));
    }
}
