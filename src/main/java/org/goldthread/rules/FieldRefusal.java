package org.goldthread.rules;

/**
 * Why what stands in one field of a form cannot be kept. Where the field holds rows or a few answers of its own, it says
 * which of them: the others can be kept.
 *
 * @param row of the field's rows, from 0, or {@value #NO_ROW}
 * @param part the name of the one answer in the row or field, or empty if the field is refused as a whole
 */
public record FieldRefusal(String field, int row, String part, Refusal refusal) {
    public static final int NO_ROW = -1;

    public static FieldRefusal whole(String field, Refusal refusal) {
        return new FieldRefusal(field, NO_ROW, "", refusal);
    }

    public boolean isWhole() {
        return part.isEmpty();
    }
}
