package org.goldthread.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldthread.marking.SomeAttempt.PROCESS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.evidence.Attachment;
import org.goldthread.files.FileFacts;
import org.goldthread.files.FilesService;
import org.goldthread.files.SomeImage;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.rules.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Texts and pictures that were handed in are read by their assessor, and by nobody else. */
@GoldthreadTest
class OtherFilesOnTheDeskTest {
    private final ApplicationContext context;

    OtherFilesOnTheDeskTest(ApplicationContext context) {
        this.context = context;
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void aTextAndAPictureAreTheAssessorsToRead() throws IOException {
        var attempt = SomeAttempt.beforeAnything(context);
        var text = upload("call.txt", "Called back after two hours.".getBytes(StandardCharsets.UTF_8));
        var picture = upload("board.png", SomeImage.png(20, 10));
        attempt.keep(attempt.callBack()
                .stated(SomeSubmission.STATED)
                .attached(new Attachment(text, null))
                .attached(new Attachment(picture, null)));
        var id = attempt.submit(PROCESS);
        var marking = attempt.assessorDoes();
        assertThat(marking.text(id, text.id())).isEqualTo("Called back after two hours.");
        assertThat(marking.imagePicture(id, picture.id())).isNotEmpty();
        SignIn.as(PersonId.next(), Role.ASSESSOR);
        assertThatThrownBy(() -> marking.text(id, text.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> marking.imagePicture(id, picture.id())).isInstanceOf(NotFound.class);
    }

    private FileFacts upload(String name, byte[] content) throws IOException {
        return context.getBean(FilesService.class).upload(name, new ByteArrayInputStream(content));
    }
}
