package org.goldthread.store;

import java.util.Map;

/** The names under which a feature's sealed values and events stand in the store, in place of Java class names. */
public record StoredKinds(Map<Class<?>, String> names) {
    public StoredKinds {
        names = Map.copyOf(names);
    }
}
