package org.goldthread.naughty;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.access.Actor;
import org.goldthread.access.Stand;
import org.goldthread.access.World;
import org.springframework.context.ApplicationContext;

/** Somebody who types every naughty text into every field of a form, and looks whether it is there as typed. */
final class Typing {
    private static final int LINE = 190;
    private static final int AREA = 900;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** Lines of the code whose fields were typed into. */
    final Set<String> reached = new TreeSet<>();

    /** Fields that took a text neither as it was nor shorter. */
    final Set<String> refusedAt = new TreeSet<>();

    int fields;
    int typed;
    int refused;
    int read;

    private final ApplicationContext context;
    private final Map<Stand, World> worlds = new EnumMap<>(Stand.class);
    private final List<String> each = NaughtyTexts.all();
    private final List<String> lines = NaughtyTexts.together(" ", LINE);
    private final List<String> areas = NaughtyTexts.together("\n", AREA);

    Typing(ApplicationContext context) {
        this.context = context;
    }

    World world(Stand stand) {
        return worlds.computeIfAbsent(stand, this::anew);
    }

    private World anew(Stand stand) {
        return new World(context, stand, false, new EnumMap<>(Actor.class));
    }

    /** As often as it takes until each text has been in each field: mostly all of them in each at once. */
    void into(Form form) {
        int rounds = round(form, 0);
        for (int round = 1; round < rounds; round++) {
            round(form, round);
        }
    }

    private int round(Form form, int round) {
        if (form.oneWay()) {
            worlds.remove(form.stand());
        }
        var world = world(form.stand());
        world.comes(form.who());
        var address = form.address().apply(world);
        Screens.open(context);
        try {
            OnScreen.go(address);
            form.open().run();
            var fieldsOf = fields(form);
            assertThat(fieldsOf).as("fields of " + form).isNotEmpty();
            fieldsOf.forEach(field -> reached.addAll(TextFieldsInTheCode.of(field)));
            fields += round == 0 ? fieldsOf.size() : 0;
            fillOthers();
            var texts = form.inParts() ? part(fieldsOf, round) : whole(form, fieldsOf);
            form.send().run();
            Alive.nothingOnScreen();
            var kept = notRefused(form, texts);
            var here = OnScreen.address();
            Screens.close();
            if (form.kept()) {
                readAgain(form, world, here, kept);
            }
            var areasOnly = fieldsOf.stream().allMatch(TextArea.class::isInstance);
            return form.inParts() ? (areasOnly ? areas : lines).size() : 1;
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(form + ", round " + round, e);
        } finally {
            Screens.close();
            SignIn.out();
            if (form.oneWay()) {
                worlds.remove(form.stand());
            }
        }
    }

    private static List<TextFieldBase<?, String>> fields(Form form) {
        var found = new ArrayList<TextFieldBase<?, String>>();
        for (TextFieldBase<?, ?> field : _find(TextFieldBase.class)) {
            var takesText = field.getEmptyValue() instanceof String && field.isEnabled() && !field.isReadOnly();
            if (takesText && form.own().test(field)) {
                found.add(ofText(field));
            }
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static TextFieldBase<?, String> ofText(TextFieldBase<?, ?> field) {
        return (TextFieldBase<?, String>) field;
    }

    /** What has to be said with a text before that is kept. */
    private static void fillOthers() {
        _find(DatePicker.class).stream()
                .filter(day -> day.isEmpty() && day.isEnabled() && !day.isReadOnly())
                .forEach(day -> _setValue(day, DAY));
        _find(NumberField.class).stream().filter(NumberField::isEmpty).forEach(number -> _setValue(number, 3.0));
        _find(IntegerField.class).stream().filter(IntegerField::isEmpty).forEach(number -> _setValue(number, 3));
    }

    private Map<TextFieldBase<?, String>, String> part(List<TextFieldBase<?, String>> into, int round) {
        var texts = new LinkedHashMap<TextFieldBase<?, String>, String>();
        int at = round;
        for (var field : into) {
            var from = field instanceof TextArea ? areas : lines;
            texts.put(field, from.get(at++ % from.size()));
            type(field, texts.get(field));
        }
        return texts;
    }

    private Map<TextFieldBase<?, String>, String> whole(Form form, List<TextFieldBase<?, String>> into) {
        var texts = new LinkedHashMap<TextFieldBase<?, String>, String>();
        for (int at = 0; at < into.size(); at++) {
            var field = into.get(at);
            // in each another one comes first, so that none can stand where another belongs
            var turned = new ArrayList<>(each);
            Collections.rotate(turned, at);
            var all = String.join(field instanceof TextArea ? "\n" : " ", turned);
            texts.put(field, type(field, all) || !form.kept() ? all : shorter(field));
        }
        return texts;
    }

    /** Into a field that all of them are too long for; the last that it takes stays. */
    private String shorter(TextFieldBase<?, String> field) {
        says(field);
        var last = "";
        for (var part : field instanceof TextArea ? areas : lines) {
            last = type(field, part) ? part : last;
        }
        if (last.isEmpty()) {
            for (var one : each) {
                last = type(field, one) ? one : last;
            }
        }
        type(field, last);
        return last;
    }

    /** False if the field says at once that it does not take it. */
    private boolean type(TextFieldBase<?, String> field, String text) {
        field.setValue(text);
        typed++;
        return !field.isInvalid();
    }

    private List<String> notRefused(Form form, Map<TextFieldBase<?, String>, String> texts) {
        var kept = new ArrayList<String>();
        texts.forEach((field, text) -> {
            if (field.isInvalid() && form.kept()) {
                says(field);
                refused++;
                refusedAt.add(form + ": " + field.getLabel());
            } else {
                kept.add(text.strip());
            }
        });
        return kept;
    }

    private static void says(TextFieldBase<?, String> field) {
        assertThat(field.getErrorMessage())
                .as("what is said at " + field.getLabel())
                .isNotBlank();
    }

    private void readAgain(Form form, World world, String here, List<String> texts) {
        var places = form.read().isEmpty() ? List.of(new Form.Reading(form.who(), _ -> here)) : form.read();
        for (var place : places) {
            world.comes(place.who());
            Screens.open(context);
            OnScreen.go(place.address().apply(world));
            Alive.nothingOnScreen();
            var shown = shown();
            assertThat(texts).as("read at " + OnScreen.address()).allMatch(shown::contains);
            read += texts.size();
            Screens.close();
        }
    }

    /** All that is written on the page, and in its fields. */
    static String shown() {
        return Alive.all().stream()
                .flatMap(element -> Stream.concat(
                        element.getChildren()
                                .filter(child -> child.isTextNode())
                                .map(child -> child.getText()),
                        Stream.of("value", "label", "text")
                                .map(name -> Objects.requireNonNullElse(element.getProperty(name), ""))))
                .collect(Collectors.joining("\n\n"));
    }
}
