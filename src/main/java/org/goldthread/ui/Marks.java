package org.goldthread.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.details.Details;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is marked on a form as not kept. The screen itself is asked, so that no mark is overlooked. */
public final class Marks {
    private Marks() {}

    /** The first from above; what a field cannot read, such as half a day, counts too. */
    public static Optional<Component> first(Component form) {
        return find(form, part -> part instanceof HasValidation field && field.isInvalid());
    }

    /** Opens what is folded over it, scrolls to it, and puts the focus there. */
    public static void show(Component marked) {
        Stream.iterate(
                        marked,
                        part -> part.getParent().isPresent(),
                        part -> part.getParent().orElseThrow())
                .forEach(part -> {
                    if (part instanceof Details folded) {
                        folded.setOpened(true);
                    }
                });
        marked.scrollIntoView();
        find(marked, Focusable.class::isInstance).ifPresent(field -> ((Focusable<?>) field).focus());
    }

    private static Optional<Component> find(Component part, Predicate<Component> wanted) {
        if (part instanceof Text || !part.isVisible()) {
            return Optional.empty();
        }
        if (wanted.test(part)) {
            return Optional.of(part);
        }
        return part.getChildren()
                .map(child -> find(child, wanted))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
