package org.goldthread.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.files.Uploads.in;
import static org.goldthread.files.Uploads.refused;

import java.io.IOException;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@GoldthreadTest
class AcceptingFilesTest {
    private final FilesService files;

    AcceptingFilesTest(FilesService files) {
        this.files = files;
    }

    @BeforeEach
    void signIn() {
        SignIn.as(new PersonId("ann"), Role.CANDIDATE);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.pdf", "PLAN.PDF", "plan", "Plan v1.2", "../plan.pdf"})
    void aPdf(String name) throws IOException {
        assertThat(type(name, SomePdf.ofPages(1))).isEqualTo("application/pdf");
    }

    @ParameterizedTest
    @CsvSource({"board.jpg", "board.jpeg", "board.png"})
    void aPictureUnderAnyPicturesName(String name) throws IOException {
        assertThat(type(name, SomeImage.jpeg(30, 20))).isEqualTo("image/jpeg");
        assertThat(type(name, SomeImage.webp())).isEqualTo("image/webp");
    }

    @Test
    void officeDocuments() throws IOException {
        var office = "application/vnd.openxmlformats-officedocument.";
        assertThat(type("plan.docx", SomeOffice.docx())).isEqualTo(office + "wordprocessingml.document");
        assertThat(type("plan.xlsx", SomeOffice.xlsx())).isEqualTo(office + "spreadsheetml.sheet");
        assertThat(type("plan.pptx", SomeOffice.pptx())).isEqualTo(office + "presentationml.presentation");
        assertThat(type("plan.docx", SomeOffice.docxWithATable())).isEqualTo(office + "wordprocessingml.document");
    }

    @ParameterizedTest
    @CsvSource({"notes.txt,text/plain", "notes,text/plain", "notes 3.5,text/plain", "table.csv,text/csv"})
    void text(String name, String type) {
        assertThat(files.upload(name, in("a,b\n1,2\n")).mediaType()).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<html><script>alert(1)</script>", "=HYPERLINK(\"http://x\")", "#!/bin/sh", "From: a\nTo: b\n"})
    void textThatLooksLikeMore(String content) {
        var facts = files.upload("notes.txt", in(content));
        assertThat(facts.mediaType()).isEqualTo("text/plain");
        assertThat(files.text(facts.id())).isEqualTo(content);
    }

    @Test
    void recordings() throws IOException {
        assertThat(files.upload("talk.mp4", Uploads.film(5000)).mediaType()).isEqualTo("video/mp4");
        assertThat(type("talk.mp3", new byte[] {'I', 'D', '3', 3, 0, 0, 0, 0, 0, 0, 0}))
                .isEqualTo("audio/mpeg");
    }

    @Test
    void whatADownloaderShouldKnowIsNoted() throws IOException {
        assertThat(files.notes(
                        files.upload("plan.pdf", in(SomePdf.withAScript())).id()))
                .containsExactly(FileNote.SCRIPT);
        assertThat(files.notes(files.upload("plan.docx", in(SomeOffice.docxWithMacrosInside()))
                        .id()))
                .containsExactly(FileNote.MACROS);
        assertThat(files.notes(
                        files.upload("board.jpg", in(SomePhotograph.jpeg())).id()))
                .containsExactly(FileNote.PLACE_TAKEN_OUT);
    }

    @Test
    void aPageThatCannotBeDrawnSaysSoAtItsPlace() throws IOException {
        var id = files.upload("poster.pdf", in(SomePdf.withAPageOfNoSize())).id();
        assertThat(refused(() -> files.pagePicture(id, 1))).isEqualTo("files.page-not-shown");
        assertThat(refused(() -> files.pagePicture(id, 1))).isEqualTo("files.page-not-shown");
        assertThat(files.pageText(id, 1)).isEmpty();
    }

    private String type(String name, byte[] content) {
        return files.upload(name, in(content)).mediaType();
    }
}
