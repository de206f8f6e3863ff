package org.goldthread.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.goldthread.store.sqlite.file.StoreFile;
import org.goldthread.store.sqlite.value.Keys;

/** The same page from the same table without the protocol: the bytes of the documents, by SQL. */
final class PlainJdbc implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement page;

    PlainJdbc(Path folder, String collection) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(StoreFile.NAME));
        long table = number("select id from collections where name = '" + collection + "'");
        long index = number("select min(id) from indexes where collection = " + table);
        page = connection.prepareStatement("select d.body from i" + index + " i join c" + table
                + " d on d.id = i.document where i.key >= ? and i.key < ? order by i.key limit " + Pages.PAGE);
    }

    private long number(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    int page(String owner) throws SQLException {
        var key = Keys.of(owner);
        page.setBytes(1, key);
        page.setBytes(2, Keys.above(key));
        int count = 0;
        try (var rows = page.executeQuery()) {
            while (rows.next()) {
                count += rows.getBytes(1).length > 0 ? 1 : 0;
            }
        }
        if (count != Pages.PAGE) {
            throw new IllegalStateException("A page has " + count + " items");
        }
        return count;
    }

    @Override
    public void close() throws SQLException {
        page.close();
        connection.close();
    }
}
