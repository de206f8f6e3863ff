package org.goldthread.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import org.goldthread.ui.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The one-time code of the first start. It goes to the console, to whoever started the process, and into no log. */
@Component
class SetupCode {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int GROUPS = 3;
    private static final int LETTERS_IN_GROUP = 4;

    private final String code = next();
    private final PersonRepository people;
    private final Texts texts;
    private final boolean demo;

    SetupCode(PersonRepository people, Texts texts, @Value("${goldthread.demo}") boolean demo) {
        this.people = people;
        this.texts = texts;
        this.demo = demo;
    }

    private static String next() {
        var random = new SecureRandom();
        var letters = random.ints((long) GROUPS * LETTERS_IN_GROUP, 0, LETTERS.length())
                .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
                .collect(Collectors.joining());
        return letters.replaceAll("(.{" + LETTERS_IN_GROUP + "})(?=.)", "$1-");
    }

    @EventListener
    void print(ApplicationReadyEvent ready) {
        if (!demo && people.count() == 0) {
            var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port", "8080");
            System.out.println(texts.of("people.setup.console", "http://127.0.0.1:" + port + "/setup", code));
        }
    }

    /** Compares in constant time; case and blanks around do not matter. */
    boolean is(String typed) {
        return MessageDigest.isEqual(bytes(typed.strip().toUpperCase(Locale.ROOT)), bytes(code));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** For the console and for tests. */
    String value() {
        return code;
    }
}
