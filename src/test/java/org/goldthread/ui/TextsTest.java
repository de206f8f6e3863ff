package org.goldthread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A second language is a second file beside each. */
class TextsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 2);

    private final Texts texts = new Texts("classpath*:second-language/*.properties", "classpath:second-language/");

    @AfterEach
    void noScreen() {
        UI.setCurrent(null);
    }

    @Test
    void theLanguagesAreThoseOfTheFiles() {
        assertThat(texts.getProvidedLocales()).containsExactly(Locale.UK, Locale.GERMAN);
        assertThat(new Texts().getProvidedLocales()).containsExactly(Locale.UK);
    }

    @Test
    void eachScreenSpeaksItsOwnLanguage() {
        assertThat(texts.of("greeting", "Cara")).isEqualTo("Good morning, Cara");
        speak(Locale.GERMAN);
        assertThat(texts.of("greeting", "Cara")).isEqualTo("Guten Morgen, Cara");
        assertThat(texts.of("only-here")).isEqualTo("Only in English");
        speak(Locale.US);
        assertThat(texts.of("greeting", "Cara")).isEqualTo("Good morning, Cara");
    }

    @Test
    void soDoDays() {
        var days = new Days(Clock.systemUTC(), texts);
        assertThat(days.exact(DAY)).isEqualTo("2 May 2026");
        speak(Locale.GERMAN);
        assertThat(days.exact(DAY)).isEqualTo("2 Mai 2026");
    }

    private static void speak(Locale locale) {
        var screen = new UI();
        screen.setLocale(locale);
        UI.setCurrent(screen);
    }
}
