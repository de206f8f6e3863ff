package org.goldthread.store.sqlite.command;

import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a document becomes by an update: mongo-java-server's operators, given one document at a time. It keeps nothing;
 * finding and storing are this store's own.
 */
final class UpdateEngine extends AbstractMongoCollection<Long> {
    private final @Nullable Document candidate;
    private @Nullable Document changed;

    private UpdateEngine(@Nullable Document candidate) {
        super(new NoDatabase(), "updated", CollectionOptions.withDefaults(), new CursorRegistry());
        this.candidate = candidate;
    }

    /** What the document becomes; the same if the update changes nothing. */
    static Document changed(Document document, Document filter, Document update, List<Document> arrayFilters) {
        return applied(new UpdateEngine(document.cloneDeeply()), filter, update, arrayFilters);
    }

    /** The document that an upsert inserts where none matches. */
    static Document inserted(Document filter, Document update, List<Document> arrayFilters) {
        return applied(new UpdateEngine(null), filter, update, arrayFilters);
    }

    private static Document applied(
            UpdateEngine engine, Document filter, Document update, List<Document> arrayFilters) {
        if (!Updating.isOperators(update)) {
            engine.apply(filter, update, arrayFilters);
            return Objects.requireNonNull(engine.changed);
        }
        var stand = new StandIns(update);
        engine.apply(filter, stand.update(), arrayFilters);
        return stand.replacedIn(Objects.requireNonNull(engine.changed));
    }

    /** By way of findAndModify, the only one of the library's commands that reads array filters by itself. */
    private void apply(Document filter, Document update, List<Document> arrayFilters) {
        try {
            findAndModify(new Document("query", filter)
                    .append("update", update)
                    .append("arrayFilters", arrayFilters)
                    .append("upsert", true));
        } catch (FindAndModifyPlanExecutorError e) {
            throw Objects.requireNonNullElse(e.getCause(), e);
        }
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
        return new QueryResult(candidate == null ? List.of() : List.of(candidate));
    }

    @Override
    protected void handleUpdate(Long position, Document oldDocument, Document newDocument) {
        changed = newDocument;
    }

    @Override
    protected Long addDocumentInternal(Document document) {
        changed = document;
        return 0L;
    }

    @Override
    protected Long findDocumentPosition(Document document) {
        return 0L;
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
        return queryDocuments(query, orderBy, skip, limit, batchSize, fields);
    }

    @Override
    protected Stream<DocumentWithPosition<Long>> streamAllDocumentsWithPosition() {
        return Stream.empty();
    }

    @Override
    protected Document getDocument(Long position) {
        throw new UnsupportedOperationException("nothing is kept here");
    }

    @Override
    protected void removeDocument(Long position) {
        throw new UnsupportedOperationException("nothing is kept here");
    }

    @Override
    protected void updateDataSize(int sizeDelta) {
        throw new UnsupportedOperationException("sizes are not tracked");
    }

    @Override
    protected int getDataSize() {
        return 0;
    }

    @Override
    public int count() {
        return 0;
    }
}
