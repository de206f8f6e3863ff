package org.goldthread.access;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** All there are, found by themselves: what is new is among them at once. */
final class Surfaces {
    private Surfaces() {}

    static List<Surface> all(ApplicationContext context) {
        return Stream.<Surface>concat(ServiceSurface.all(context).stream(), ScreenSurface.all(context).stream())
                .toList();
    }
}
