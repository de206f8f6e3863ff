package org.goldthread.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Header;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.naughty.NaughtyTexts;
import org.goldthread.people.Person;
import org.goldthread.people.PersonDetails;
import org.goldthread.people.Role;
import org.goldthread.people.SomePerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Whatever somebody is called, their mail is one mail, to them, in plain text. */
@GoldthreadTest
class NaughtyMailTest {
    private static final Set<String> HEADERS = Set.of(
            "Return-Path",
            "Received",
            "Date",
            "From",
            "To",
            "Message-ID",
            "Subject",
            "MIME-Version",
            "Content-Type",
            "Content-Transfer-Encoding");
    private static final Set<String> SUBJECTS = Set.of(
            "Your way into Goldthread", "A new password for Goldthread", "A submission waits for you in Goldthread");

    private final MongoTemplate store;
    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final OwnPost post;

    NaughtyMailTest(ApplicationContext context) {
        store = context.getBean(MongoTemplate.class);
        server.start();
        post = new OwnPost(context, server.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        server.stop();
        SignIn.out();
    }

    @Test
    void aNameIsALineOfText() throws Exception {
        var names = names();
        assertThat(names).hasSizeGreaterThan(50);
        var sent = new ArrayList<Person>();
        for (var name : names) {
            var person = store.save(SomePerson.named(name, Role.ASSESSOR));
            sent.add(person);
            post.first().links().send(person.id(), "test");
            post.placed(SomePerson.candidate(), person);
        }
        post.first().postbox().onSchedule();
        assertThat(server.getReceivedMessages()).hasSize(2 * names.size());
        for (var mail : server.getReceivedMessages()) {
            isOnePlainMail(mail);
            assertThat(sent).anyMatch(person -> isTo(mail, person.email()));
        }
    }

    @Test
    void anAddressThatIsSeveralOrCarriesMoreIsSentNothing() {
        for (var email : List.of(
                "a@test.example\r\nBcc: other@evil.example",
                "a@test.example, other@evil.example",
                "a@test.example,other@evil.example",
                "a@test.example\nSubject: other",
                "<a@test.example> other@evil.example")) {
            var person = store.save(SomePerson.of(new PersonDetails("Ann", email, null, null, List.of())));
            post.first().links().send(person.id(), UUID.randomUUID().toString());
        }
        post.first().postbox().onSchedule();
        assertThat(Stream.of(server.getReceivedMessages())
                        .filter(mail ->
                                raw(mail).contains("evil.example") || raw(mail).contains("Subject: other")))
                .isEmpty();
    }

    private static void isOnePlainMail(MimeMessage mail) throws Exception {
        var headers = Collections.list(mail.getAllHeaders());
        assertThat(headers.stream().map(Header::getName)).allMatch(HEADERS::contains);
        assertThat(headers.stream().filter(header -> header.getName().equals("To")))
                .hasSize(1);
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(SUBJECTS).contains(mail.getSubject());
        assertThat(mail.getContentType()).startsWith("text/plain");
        var lines = mail.getContent().toString().lines().toList();
        assertThat(lines.getFirst()).startsWith("Hello").endsWith(",");
        assertThat(lines.get(1)).as("after the name").isEmpty();
        assertThat(lines.getFirst()).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
    }

    private static boolean isTo(MimeMessage mail, String email) {
        return raw(mail).contains("To: " + email + "\r\n");
    }

    private static String raw(MimeMessage mail) {
        try {
            var bytes = new java.io.ByteArrayOutputStream();
            mail.writeTo(bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IOException | jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** The list that pages and documents are tried with, and what is naughty in a mail alone. */
    private static List<String> names() {
        return Stream.concat(
                        NaughtyTexts.all().stream(),
                        Stream.of(
                                "Ann\r\nBcc: other@evil.example",
                                "Ann\n\nhttps://evil.example/join/now\n",
                                "Ann\r\n.\r\nMAIL FROM:<x@evil.example>",
                                "=?utf-8?Q?Bcc=3A?=",
                                "Ann\u0000\u0007\u001b[31m",
                                "Ann\u2028\u2029\u202e"))
                .toList();
    }
}
