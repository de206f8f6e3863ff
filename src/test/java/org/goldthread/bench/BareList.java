package org.goldthread.bench;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.data.provider.DataProvider;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.bson.Document;
import org.goldthread.people.CurrentPerson;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * What a screen is measured against: the least page that shows one's evidence in Vaadin's own grid, in the frame, page by
 * page from the store.
 */
@PermitAll
class BareList extends Main {
    static final String ADDRESS = "bare-list";
    private static final String ITEMS = "evidence";
    private static final String LATEST = "updated";
    private static final List<String> FIELDS = List.of("title", "type", "activityFrom", "created", LATEST);

    BareList(MongoTemplate store, CurrentPerson me) {
        var owner = me.id().value();
        var grid = new Grid<Document>();
        for (var field : FIELDS) {
            grid.addColumn(item -> item.get(field)).setHeader(field);
        }
        grid.setItems(DataProvider.fromCallbacks(
                wanted ->
                        store.find(page(owner, wanted.getOffset(), wanted.getLimit()), Document.class, ITEMS).stream(),
                _ -> (int) store.count(own(owner), ITEMS)));
        add(new H1("Bare"), grid);
    }

    private static Query page(String owner, int from, int rows) {
        var page =
                own(owner).with(Sort.by(Sort.Direction.DESC, LATEST)).skip(from).limit(rows);
        page.fields().include(FIELDS.toArray(String[]::new));
        return page;
    }

    private static Query own(String owner) {
        return Query.query(Criteria.where("owner").is(owner));
    }
}
