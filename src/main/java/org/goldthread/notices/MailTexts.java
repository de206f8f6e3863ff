package org.goldthread.notices;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goldthread.people.PeopleService;
import org.goldthread.people.Person;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;

/** What mails say: plain text, and of what people typed no more than the name of whom it is for, in one line. */
@Component
class MailTexts {
    /** A name that somebody typed ends no line, and turns none around. */
    private static final Pattern NOT_OF_A_LINE = Pattern.compile("[\\s\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    private final Texts texts;
    private final String from;
    private final String address;

    MailTexts(
            Texts texts,
            @Value("${goldthread.mail.from}") String from,
            @Value("${goldthread.mail.address}") String address) {
        this.texts = texts;
        this.from = from;
        this.address = address.replaceFirst("/+$", "");
    }

    /** What kind of thing waits and where, and nothing of what is in it. */
    SimpleMailMessage notice(Mail mail, Person to) {
        var subject = mail.digest() ? "DIGEST" : mail.kinds().getFirst().name();
        var waits = mail.kinds().stream()
                .map(kind -> "- " + texts.of("notices.mail.waits." + kind))
                .collect(Collectors.joining("\n"));
        var text = texts.of("notices.mail.text", name(to), waits, address + "/" + Addresses.NOTICES);
        return message(to, "notices.mail.subject." + subject, text);
    }

    /** A one-time link, for somebody new or for somebody who forgot their password. */
    SimpleMailMessage link(Person to, boolean joined, String token) {
        var kind = joined ? "reset" : "invitation";
        var text = texts.of(
                "notices.mail.link." + kind,
                name(to),
                address + "/" + Addresses.join(token),
                PeopleService.LINK_OPEN.toDays(),
                address + "/" + Addresses.LOGIN);
        return message(to, "notices.mail.link." + kind + ".subject", text);
    }

    private SimpleMailMessage message(Person to, String subject, String text) {
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(to.email());
        message.setSubject(texts.of(subject));
        message.setText(text);
        return message;
    }

    private static String name(Person person) {
        return NOT_OF_A_LINE.matcher(person.name()).replaceAll(" ").strip();
    }
}
