package org.goldthread.store.sqlite.file;

import de.bwaldvogel.mongo.bson.Document;

/** A document, the number of its row and how many bytes it has. */
public record StoredDocument(long row, Document document, int size) {}
