package org.goldthread.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"../../etc/plan.pdf", "C:\\Users\\Ann\\plan.pdf", "/plan.pdf", "..\\plan.pdf", " plan.pdf "})
    void foldersAreCutOff(String name) {
        assertThat(FileNameRules.clean(name)).isEqualTo("plan.pdf");
    }

    @Test
    void whatCannotBeSeenIsTakenOut() {
        assertThat(FileNameRules.clean("pl\u0000a\nn\u001b\u2028.p\u007fdf")).isEqualTo("plan.pdf");
        assertThat(FileNameRules.clean("fdp.\u202eexe.pdf")).isEqualTo("fdp.exe.pdf");
        assertThat(FileNameRules.clean("plan\ud83d.pdf")).isEqualTo("plan.pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"خطة التدريب.pdf", "प्रशिक्षण योजना.docx", "培训计划.xlsx", "team 👩‍👧 photo.jpg", "Überblick é.txt"
            })
    void everyScriptIsWelcome(String name) {
        assertThat(FileNameRules.clean(name)).isEqualTo(name);
    }

    @Test
    void theSameLettersAreWrittenTheSameWay() {
        assertThat(FileNameRules.clean("Cafe\u0301.txt")).isEqualTo("Caf\u00e9.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "/", "\u0000", "a/..", "   ", ". ."})
    void aNameOfNothingBecomesFile(String name) {
        assertThat(FileNameRules.clean(name)).isEqualTo("file");
    }

    @Test
    void aLongNameKeepsItsExtension() {
        assertThat(FileNameRules.clean("x".repeat(400) + ".docx"))
                .hasSize(FileNameRules.NAME_LIMIT)
                .endsWith("x.docx");
        assertThat(FileNameRules.clean("x".repeat(200))).hasSize(200);
        assertThat(FileNameRules.clean("x.".repeat(200))).hasSize(200);
    }

    @Test
    void aLongNameIsNotCutInTheMiddleOfACharacter() {
        assertThat(FileNameRules.clean("x" + "👍".repeat(200) + ".pdf"))
                .hasSize(FileNameRules.NAME_LIMIT - 1)
                .endsWith("👍.pdf");
        assertThat(FileNameRules.clean("👍".repeat(200) + ".pdf")).hasSize(FileNameRules.NAME_LIMIT);
    }

    @Test
    void extensionsAreReadInLowerCase() {
        assertThat(FileNameRules.extension("PLAN.PDF")).isEqualTo("pdf");
        assertThat(FileNameRules.extension("plan")).isEmpty();
    }
}
