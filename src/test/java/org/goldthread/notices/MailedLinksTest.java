package org.goldthread.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.people.JoiningService;
import org.goldthread.people.PeopleService;
import org.goldthread.people.Person;
import org.goldthread.people.Role;
import org.goldthread.people.SomeAccess;
import org.goldthread.people.SomePerson;
import org.goldthread.rules.Refused;
import org.goldthread.time.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** One-time links that go out by mail, to a real mail server. */
@GoldthreadTest
@ExtendWith(OutputCaptureExtension.class)
class MailedLinksTest {
    private static final Pattern LINK = Pattern.compile(Pattern.quote(OwnPost.ADDRESS) + "join/([\\w-]{32})\\s");
    private static final String PASSWORD = "another four words";
    private static final String HERE = "192.0.2.1";

    private final ApplicationContext context;
    private final MovableClock clock;
    private final JoiningService joining;
    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final Person person = SomePerson.candidate();
    private OwnPost post;

    MailedLinksTest(ApplicationContext context, MovableClock clock, JoiningService joining) {
        this.context = context;
        this.clock = clock;
        this.joining = joining;
        server.start();
        post = new OwnPost(context, server.getSmtp().getPort());
    }

    @BeforeEach
    void somebodyHasAnAccount() {
        SomeAccess.joined(context, person, Role.CANDIDATE);
        SignIn.out();
        SomeAccess.forgetTries(context);
    }

    @AfterEach
    void stop() {
        server.stop();
        clock.moveTo(Duration.ZERO);
        SignIn.out();
    }

    @Test
    void whoForgotTheirPasswordSetsAnotherByMailOnce(CapturedOutput output) throws Exception {
        ask(person.email());
        deliver();
        var mail = received().getFirst();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getAllRecipients()[0]).hasToString(person.email());
        assertThat(mail.getSubject()).isEqualTo("A new password for Goldthread");
        assertThat(GreenMailUtil.getBody(mail))
                .contains("Hello Cara Candidate,", "The link works once, for 7 days.", OwnPost.ADDRESS + "login");
        var token = token(mail);
        joining.join(token, PASSWORD, HERE);
        assertThat(joining.invited(token)).isEmpty();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> joining.join(token, PASSWORD, HERE));
        assertThat(output.getAll()).doesNotContain(token);
        assertThat(stored()).doesNotContain(token);
    }

    @Test
    void aMailedLinkRunsOut() throws Exception {
        ask(person.email());
        deliver();
        var token = token(received().getFirst());
        clock.moveTo(PeopleService.LINK_OPEN.minusMinutes(1));
        assertThat(joining.invited(token)).isPresent();
        clock.moveTo(PeopleService.LINK_OPEN.plusMinutes(1));
        assertThat(joining.invited(token)).isEmpty();
    }

    @Test
    void whoAsksOverAndOverGetsOneMailAndItsLinkStaysOpen() throws Exception {
        for (var time = 0; time < 4; time++) {
            ask(person.email());
            deliver();
        }
        assertThat(received()).hasSizeBetween(1, 2);
        assertThat(joining.invited(token(received().getLast()))).isPresent();
    }

    @Test
    void nobodyElseIsSentAnything() {
        var disabled = SomePerson.disabled(SomePerson.candidate());
        SomeAccess.joined(context, disabled, Role.CANDIDATE);
        SignIn.out();
        for (var email : List.of("nobody@test.example", disabled.email(), "no address at all", "")) {
            ask(email);
        }
        deliver();
        assertThat(received()).isEmpty();
        assertThat(post.mails()).isEmpty();
    }

    @Test
    void somebodyNewIsInvitedByMail() throws Exception {
        var invited = context.getBean(MongoTemplate.class).save(SomePerson.named("Nia New", Role.CANDIDATE));
        SomeAccess.people(context, post.first().links()).sendLink(invited.id());
        assertThat(stored()).as("no link is made before it is sent").doesNotContain("link=http");
        deliver();
        assertThat(received().getFirst().getSubject()).isEqualTo("Your way into Goldthread");
        joining.join(token(received().getFirst()), PASSWORD, HERE);
    }

    @Test
    void whatASenderTriesAgainHasANewLink() throws Exception {
        var port = server.getSmtp().getPort();
        server.stop();
        ask(person.email());
        deliver();
        assertThat(post.mails().getFirst().tries()).isEqualTo(1);
        clock.moveTo(Duration.ofMinutes(2));
        var back = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        back.start();
        deliver();
        assertThat(back.getReceivedMessages()).hasSize(1);
        assertThat(joining.invited(token(back.getReceivedMessages()[0]))).isPresent();
        back.stop();
    }

    private void ask(String email) {
        SomeAccess.resets(context, post.first().links()).ask(email, HERE);
        SomeAccess.awaitResets(context);
    }

    private void deliver() {
        post.first().postbox().onSchedule();
    }

    private List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    private static String token(MimeMessage mail) throws Exception {
        var link = LINK.matcher(mail.getContent().toString());
        assertThat(link.find()).as(mail.getContent().toString()).isTrue();
        return link.group(1);
    }

    /** All that stands in the store of mails and credentials. */
    private String stored() {
        var all = new ArrayList<Object>(post.mails());
        all.addAll(context.getBean(MongoTemplate.class)
                .getCollection("credentials")
                .find()
                .into(new ArrayList<>()));
        return all.toString();
    }
}
