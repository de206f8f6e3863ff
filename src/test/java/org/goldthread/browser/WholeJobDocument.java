package org.goldthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.goldthread.document.pdf.Written;

/** The portfolio as the candidate takes it along at the end of the whole job: read as somebody else would read it. */
final class WholeJobDocument implements AutoCloseable {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern BOOKMARK = Pattern.compile("( *)(.*) (\\d+)");

    private final Written written;

    private WholeJobDocument(Written written) {
        this.written = written;
    }

    /** Made and downloaded through the product. */
    static WholeJobDocument takenBy(Visitor candidate, Path file) throws IOException {
        CandidateAtDocument.open(candidate).makes().downloads().saveAs(file);
        return new WholeJobDocument(Written.of(Files.readAllBytes(file)));
    }

    WholeJobDocument tells(String... words) throws IOException {
        assertThat(plain(written.text())).contains(words);
        return this;
    }

    /** A bookmark of this title, and on its page the words to which it leads. */
    WholeJobDocument leadsTo(String bookmark, String words) throws IOException {
        assertThat(plain(written.text(pageOf(bookmark)))).contains(words);
        return this;
    }

    /** What stands in the marking checklist of a standard, in this order. */
    WholeJobDocument checks(String standard, String... words) throws IOException {
        var lines = checklist();
        var at = lines.indexOf(find(lines, standard));
        var last = at + 1 < lines.size() ? page(lines.get(at + 1)) : page(lines.get(at));
        var text = new StringBuilder();
        for (var page = page(lines.get(at)); page <= last; page++) {
            text.append(written.text(page)).append(' ');
        }
        assertThat(plain(text.toString())).containsSubsequence(words);
        return this;
    }

    /** The bookmarks of the marking checklist, its standards, and that of what follows. */
    private List<String> checklist() throws IOException {
        var lines = written.bookmarks();
        return lines.subList(lines.indexOf(find(lines, "Marking checklist")) + 1, lines.size());
    }

    private int pageOf(String bookmark) throws IOException {
        return page(find(written.bookmarks(), bookmark));
    }

    private static String find(List<String> bookmarks, String title) {
        assertThat(bookmarks).anyMatch(line -> named(line, title));
        return bookmarks.stream().filter(line -> named(line, title)).findFirst().orElseThrow();
    }

    private static boolean named(String line, String title) {
        var bookmark = BOOKMARK.matcher(line);
        return bookmark.matches() && bookmark.group(2).startsWith(title);
    }

    private static int page(String line) {
        return Integer.parseInt(BOOKMARK.matcher(line).replaceFirst("$3"));
    }

    private static String plain(String text) {
        return SPACES.matcher(text).replaceAll(" ");
    }

    @Override
    public void close() throws IOException {
        written.close();
    }
}
