package org.goldthread.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.goldthread.people.CurrentPerson;
import org.goldthread.ui.Buttons;

/** Brand and navigation, filled from the views' own menu entries: only what the person's roles allow is there. */
@Layout
@PermitAll
class MainLayout extends AppLayout {
    MainLayout(AuthenticationContext authentication, CurrentPerson me) {
        setPrimarySection(Section.DRAWER);
        addClassName("shell");
        addToDrawer(brand(), navigation(), person(authentication, me));
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        var bar = new Div(toggle, new Span("Goldthread"));
        bar.addClassName("phone-bar");
        addToNavbar(bar);
    }

    private static Anchor brand() {
        var line = new Span();
        line.addClassName("gold-line");
        var brand = new Anchor("", line, new Span("Goldthread"));
        brand.addClassName("brand");
        return brand;
    }

    private SideNav navigation() {
        var navigation = new SideNav();
        navigation.getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        MenuConfiguration.getMenuEntries()
                .forEach(entry -> navigation.addItem(
                        new SideNavItem(getTranslation("shell.menu." + entry.title()), entry.path())));
        return navigation;
    }

    private Div person(AuthenticationContext authentication, CurrentPerson me) {
        var account = new Anchor("account", me.account().name());
        account.addClassName("account-link");
        var person = new Div(account, Buttons.quiet(getTranslation("shell.sign-out"), authentication::logout));
        person.addClassName("drawer-foot");
        return person;
    }
}
