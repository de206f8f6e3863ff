package org.goldthread.audit;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something that is to be entered: ids and names of kinds, never what a person wrote or is called.
 *
 * @param event its own id: what is told twice is entered once
 * @param actor the id of who did it; empty where nobody was signed in
 * @param subjects what it is about, each as {@code collection/id}, the first above all
 * @param content SHA-256 of the aggregate as it was then; empty where there is none
 * @param state the aggregate's state by then; empty where it has none
 */
record Fact(String event, Instant at, String actor, String kind, List<String> subjects, String content, String state) {
    /** What would let one field run into the next, or a text into the chain. */
    private static final Pattern WORD = Pattern.compile("[\\p{Graph}&&[^,]]*");

    Fact {
        subjects = subjects.stream().distinct().toList();
        checkWords(List.of(event, actor, kind, content, state));
        checkWords(subjects);
    }

    private static void checkWords(List<String> words) {
        words.forEach(word -> {
            if (!WORD.matcher(word).matches()) {
                throw new IllegalArgumentException("Not an id or a name of a kind: " + word.length() + " characters");
            }
        });
    }
}
