package org.goldthread.marking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.goldthread.naughty.NaughtyTexts;
import org.junit.jupiter.api.Test;

/** Whatever a next action says, a calendar takes in one day and nothing else. */
class NaughtyCalendarTest {
    @Test
    void eachIsOneEntryOfTheSameLines() {
        var texts = Stream.concat(
                        NaughtyTexts.all().stream(),
                        Stream.of(
                                "a\r\nATTENDEE:mailto:other@evil.example",
                                "a\nEND:VEVENT\nBEGIN:VALARM",
                                "a\u2028ATTACH:http://evil.example",
                                "a\u0000\u0007\u001b[31m"))
                .toList();
        for (var text : texts) {
            var entry = new CalendarEntry(text, LocalDate.EPOCH, text, text, Instant.EPOCH).text();
            var lines = entry.replace("\r\n ", "").split("\r\n", -1);
            assertThat(lines).hasSize(12);
            assertThat(Stream.of(lines).map(line -> line.replaceAll("[:;].*", "")))
                    .containsExactly(
                            "BEGIN",
                            "VERSION",
                            "PRODID",
                            "BEGIN",
                            "UID",
                            "DTSTAMP",
                            "DTSTART",
                            "SUMMARY",
                            "DESCRIPTION",
                            "END",
                            "END",
                            "");
            assertThat(entry.replace("\r\n", "")).doesNotContainPattern("\\p{Cc}");
        }
    }
}
