package org.goldthread.rules;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What may stand in the log: how something failed, and nothing that people typed. */
public final class LogRules {
    private static final Pattern FRAME = Pattern.compile("^\\s+(at |\\.\\.\\. \\d).*");
    /** An apostrophe within a word opens nothing. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|(?<!\\w)'[^']*'(?!\\w)|“[^”]*”|‘[^’]*’|`[^`]*`");

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>{}\\[\\](),;:\"']+@[^\\s@<>{}\\[\\](),;:\"']+");
    private static final String LEFT_OUT = "…";

    private LogRules() {}

    /** The stack trace; of its messages, what is quoted and what looks like an email address is left out. */
    public static String trace(Throwable error) {
        var all = new StringWriter();
        error.printStackTrace(new PrintWriter(all));
        return all.toString()
                .lines()
                .map(line -> FRAME.matcher(line).matches() ? line : withoutWhatWasTyped(line))
                .collect(Collectors.joining("\n"));
    }

    static String withoutWhatWasTyped(String message) {
        return EMAIL.matcher(QUOTED.matcher(message).replaceAll(LEFT_OUT)).replaceAll(LEFT_OUT);
    }
}
