package org.goldthread.document.pdf;

import java.util.List;

/** Facts, each with its name before it. */
public record KeyValues(String summary, List<KeyValue> facts) implements Block {
    private static final List<Column> COLUMNS = List.of(Column.of(1), Column.of(3.1));

    /** A fact and its name. */
    public record KeyValue(String key, List<Paragraph> value) {

        public static KeyValue of(String key, String value) {
            return new KeyValue(key, List.of(Paragraph.of(TextLook.TABLE, value)));
        }

        public static KeyValue of(String key, Inline... value) {
            return new KeyValue(key, List.of(Paragraph.of(TextLook.TABLE, value)));
        }

        private Row row() {
            Cell head = Cell.rowHead(Run.of(key).in(Ink.FAINT));
            return Row.of(head, new Cell(Cell.Kind.DATA, 1, null, null, value));
        }
    }

    public KeyValues {
        facts = List.copyOf(facts);
    }

    Table asTable() {
        return new Table(
                summary,
                TableLook.PLAIN,
                COLUMNS,
                List.of(),
                facts.stream().map(KeyValue::row).toList());
    }
}
