package org.goldthread.naughty;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.access.Actor;
import org.goldthread.access.ScreenSurface;
import org.goldthread.access.World;
import org.goldthread.rules.Refused;
import org.springframework.context.ApplicationContext;

/** Every address of the product, looked at by all who have something to do with a candidate. */
final class Places {
    private static final List<Actor> READERS = List.of(
            Actor.OWN_CANDIDATE,
            Actor.ASSESSOR_OF_RECORD,
            Actor.COUNTERSIGNER,
            Actor.THEIR_LEAD,
            Actor.COACH,
            Actor.ADMINISTRATOR);

    private final ApplicationContext context;

    Places(ApplicationContext context) {
        this.context = context;
    }

    /** At how many somebody was let in; nothing that was typed is alive at any. */
    int lookAt(World world) {
        int seen = 0;
        var places = ScreenSurface.all(context);
        for (var reader : READERS) {
            world.comes(reader);
            Screens.open(context);
            try {
                for (var place : places) {
                    seen += isLetIn(place.address(world)) ? 1 : 0;
                }
            } finally {
                Screens.close();
                SignIn.out();
            }
        }
        return seen;
    }

    /** Whoever is sent away comes back by a new window. */
    private boolean isLetIn(String address) {
        try {
            UI.getCurrent().navigate(address);
            Alive.nothingOnScreen();
            return true;
        } catch (MockAccessDeniedException _) {
            reopen();
            return false;
        } catch (RuntimeException e) {
            refused(e);
            reopen();
            return false;
        }
    }

    private void reopen() {
        Screens.close();
        Screens.open(context);
    }

    private static void refused(RuntimeException error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused) {
                return;
            }
        }
        throw error;
    }
}
