package org.goldthread.evidence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A record's components by name, for what treats all fields of a form alike: limits, counting, comparing two versions. */
public final class Answers {
    private Answers() {}

    /** In the order of the record. */
    public static List<Answer> of(Record form) {
        return components(form)
                .map(component -> new Answer(component.getName(), read(form, component)))
                .toList();
    }

    /** The same record with other values at the places named. */
    public static Record with(Record form, Map<String, @Nullable Object> values) {
        var types = components(form).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var all = components(form)
                .map(component -> values.containsKey(component.getName())
                        ? values.get(component.getName())
                        : read(form, component))
                .toArray();
        try {
            return form.getClass().getDeclaredConstructor(types).newInstance(all);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<RecordComponent> components(Record form) {
        return Arrays.stream(form.getClass().getRecordComponents());
    }

    private static @Nullable Object read(Record form, RecordComponent component) {
        try {
            return component.getAccessor().invoke(form);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
