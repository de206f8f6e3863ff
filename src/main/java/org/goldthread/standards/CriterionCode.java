package org.goldthread.standards;

/** A criterion's code within its framework, such as 2.3; the part before the dot is its standard's number. */
public record CriterionCode(String value) implements Comparable<CriterionCode> {
    public CriterionCode {
        if (!value.matches("\\d{1,2}\\.\\d{1,2}")) {
            throw new IllegalArgumentException("A criterion's code looks like 2.3, not like " + value);
        }
    }

    @Override
    public int compareTo(CriterionCode other) {
        int byStandard = Integer.compare(standardNumber(), other.standardNumber());
        return byStandard != 0 ? byStandard : Integer.compare(numberWithin(), other.numberWithin());
    }

    /** 2 of 2.3. */
    public int standardNumber() {
        return Integer.parseInt(value.substring(0, value.indexOf('.')));
    }

    /** 3 of 2.3. */
    public int numberWithin() {
        return Integer.parseInt(value.substring(value.indexOf('.') + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
