package org.goldthread.crash;

/** One act on {@code about}, in words that hold no space, as it goes from the product's process to its ledger. */
record Deed(Act act, boolean done, String about, String what) {
    private static final String BEGUN = "begun";
    private static final String DONE = "done";

    static boolean isOne(String line) {
        return line.startsWith(BEGUN + " ") || line.startsWith(DONE + " ");
    }

    static Deed parse(String line) {
        var parts = line.split(" ", -1);
        return new Deed(Act.valueOf(parts[1]), parts[0].equals(DONE), parts[2], parts[3]);
    }

    String line() {
        return (done ? DONE : BEGUN) + " " + act + " " + about + " " + what;
    }
}
