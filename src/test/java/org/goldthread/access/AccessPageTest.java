package org.goldthread.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldthread.GoldthreadTest;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** The committed page says what the expected table says, about all there is. */
@GoldthreadTest
class AccessPageTest {
    private static final Path PAGE = Path.of("docs", "access.md");

    private final ApplicationContext context;

    AccessPageTest(ApplicationContext context) {
        this.context = context;
    }

    @Test
    void thePageIsOfToday() throws IOException {
        var text = new AccessPage(ExpectedAccess.read(), Surfaces.all(context)).text();
        if (Boolean.getBoolean("goldthread.write-access-page")) {
            Files.writeString(PAGE, text);
        }
        assertThat(text).contains("; gaps: 0\n");
        assertThat(Files.readString(PAGE)).isEqualTo(text);
    }
}
