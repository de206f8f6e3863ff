package org.goldthread.naughty;

import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.access.Actor;
import org.goldthread.access.Stand;
import org.goldthread.access.World;

/**
 * Fields that somebody types into and sends, or that save themselves.
 *
 * @param stand what the world it is filled in must have come to
 * @param oneWay whether its world is another one once it is sent
 * @param address where it is; it may make there what the form is about
 * @param open what has to be done on the page until its fields are there
 * @param own which of the fields on the page are its own
 * @param kept whether what is typed is to be read again
 * @param inParts whether it takes the texts a few at a time
 */
record Form(
        String name,
        Stand stand,
        boolean oneWay,
        Actor who,
        Function<World, String> address,
        Runnable open,
        Predicate<TextFieldBase<?, ?>> own,
        Runnable send,
        List<Reading> read,
        boolean kept,
        boolean inParts) {

    /** Where what was typed is to be read afterwards. */
    record Reading(Actor who, Function<World, String> address) {}

    static Form at(String name, Stand stand, Actor who, Function<World, String> address) {
        return new Form(name, stand, false, who, address, () -> {}, _ -> true, () -> {}, List.of(), true, false);
    }

    Form opening(Runnable what) {
        return new Form(name, stand, oneWay, who, address, what, own, send, read, kept, inParts);
    }

    /** Only the fields whose labels begin so. */
    Form only(String... labels) {
        return only(field -> isOneOf(field, labels));
    }

    Form only(Predicate<TextFieldBase<?, ?>> which) {
        return new Form(name, stand, oneWay, who, address, open, which, send, read, kept, inParts);
    }

    Form sending(Runnable what) {
        return new Form(name, stand, oneWay, who, address, open, own, what, read, kept, inParts);
    }

    Form sendingOnce(Runnable what) {
        return new Form(name, stand, true, who, address, open, own, what, read, kept, inParts);
    }

    /** Elsewhere than on the page where one is when it is sent. */
    Form readAt(Actor reader, Function<World, String> place) {
        return new Form(
                name, stand, oneWay, who, address, open, own, send, List.of(new Reading(reader, place)), kept, inParts);
    }

    /** Says only when it is sent what is too long for it. */
    Form aFewAtATime() {
        return new Form(name, stand, oneWay, who, address, open, own, send, read, kept, true);
    }

    Form keepingNothing() {
        return new Form(name, stand, oneWay, who, address, open, own, send, read, false, inParts);
    }

    private static boolean isOneOf(TextFieldBase<?, ?> field, String... labels) {
        var label = Stream.of(field.getLabel(), field.getElement().getProperty("accessibleName"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining());
        return List.of(labels).stream().anyMatch(label::startsWith);
    }

    @Override
    public String toString() {
        return name;
    }
}
