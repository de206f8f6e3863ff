package org.goldthread.store.sqlite.file;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All collections at one moment. A value: who changes it has a new one, so that a rollback leaves nothing behind. */
public record Catalogue(long version, Map<String, CollectionInfo> byNamespace) {
    public @Nullable CollectionInfo find(String database, String name) {
        return byNamespace.get(database + "." + name);
    }

    public Optional<CollectionInfo> collection(String database, String name) {
        return Optional.ofNullable(find(database, name));
    }

    public Collection<CollectionInfo> collections() {
        return byNamespace.values();
    }

    Catalogue with(CollectionInfo changed) {
        var all = new TreeMap<>(byNamespace);
        all.values().removeIf(each -> each.id() == changed.id());
        all.put(changed.namespace(), changed);
        return new Catalogue(version + 1, all);
    }

    Catalogue without(CollectionInfo dropped) {
        var all = new TreeMap<>(byNamespace);
        all.remove(dropped.namespace());
        return new Catalogue(version + 1, all);
    }
}
