package org.goldthread.marking.ui;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A day in a calendar, as RFC 5545 writes it; calendars take it in by its {@code uid}, twice is once. */
record CalendarEntry(String uid, LocalDate day, String summary, String description, Instant stamp) {
    /** Lines are folded at so many bytes. */
    private static final int LINE = 73;

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    String text() {
        return Stream.of(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Goldthread//EN",
                        "BEGIN:VEVENT",
                        "UID:" + escaped(uid) + "@goldthread",
                        "DTSTAMP:" + STAMP.format(stamp),
                        "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day),
                        "SUMMARY:" + escaped(summary),
                        "DESCRIPTION:" + escaped(description),
                        "END:VEVENT",
                        "END:VCALENDAR")
                .map(CalendarEntry::folded)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cc}", "");
    }

    /** Never within a character. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        int bytes = 0;
        for (int character : line.codePoints().toArray()) {
            var text = Character.toString(character);
            int size = text.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LINE) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.append(text);
            bytes += size;
        }
        return folded.toString();
    }
}
