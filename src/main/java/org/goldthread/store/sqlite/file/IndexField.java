package org.goldthread.store.sqlite.file;

/** One field of an index. */
public record IndexField(String path, boolean ascending) {}
