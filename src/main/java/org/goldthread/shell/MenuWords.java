package org.goldthread.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Set;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.Role;

/** What a place is called in the menu, which for some is a list of what others have one of. */
record MenuWords(CurrentPerson me) {
    private static final Set<Role> LISTING = Set.of(Role.ASSESSOR, Role.TRAINEE_ASSESSOR, Role.TEAM_LEAD, Role.ADMIN);

    String of(String title) {
        var several = title.equals("portfolio") && LISTING.stream().anyMatch(me::has);
        return I18NProvider.translate("shell.menu." + (several ? "portfolios" : title));
    }
}
