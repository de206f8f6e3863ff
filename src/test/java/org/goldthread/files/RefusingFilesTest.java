package org.goldthread.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.files.Uploads.in;
import static org.goldthread.files.Uploads.refused;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.ResourceBundle;
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
class RefusingFilesTest {
    private static final byte[] PROGRAM = HexFormat.of().parseHex("4d5a90000300000004000000ffff0000");
    private static final byte[] OLD_OFFICE = HexFormat.of().parseHex("d0cf11e0a1b11ae10000000000000000");

    private final FilesService files;

    RefusingFilesTest(FilesService files) {
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
    @ValueSource(strings = {"plan.pdf", "plan.txt", "plan.docx", "plan"})
    void anEmptyFile(String name) {
        assertThat(refused(() -> files.upload(name, in("")))).isEqualTo("files.empty");
    }

    @Test
    void aProgramThatCallsItselfAPdf() {
        assertThat(refused(() -> files.upload("plan.pdf", in(PROGRAM)))).isEqualTo("files.type-not-accepted");
    }

    @Test
    void aTextThatCallsItselfAPdf() {
        assertThat(refused(() -> files.upload("plan.pdf", in("Dear all, ...")))).isEqualTo("files.named-otherwise");
    }

    @Test
    void aPdfThatCallsItselfWord() throws IOException {
        var pdf = SomePdf.ofPages(1);
        assertThat(refused(() -> files.upload("plan.docx", in(pdf)))).isEqualTo("files.named-otherwise");
        assertThat(refused(() -> files.upload("plan.exe", in(pdf)))).isEqualTo("files.named-otherwise");
    }

    @Test
    void aWordDocumentThatCallsItselfExcel() throws IOException {
        var docx = SomeOffice.docx();
        assertThat(refused(() -> files.upload("plan.xlsx", in(docx)))).isEqualTo("files.named-otherwise");
    }

    @Test
    void aPictureThatIsAlsoAScript() {
        assertThat(refused(() -> files.upload("logo.gif", in(SomeImage.gifThatIsAScript()))))
                .isEqualTo("files.type-not-accepted");
        assertThat(refused(() -> files.upload("logo.png", in(SomeImage.gifThatIsAScript()))))
                .isEqualTo("files.type-not-accepted");
    }

    @ParameterizedTest
    @CsvSource({
        "page.html,<!DOCTYPE html><html><script>alert(1)</script></html>",
        "logo.svg,<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        "run.sh,#!/bin/sh",
        "data.json,{}"
    })
    void otherKindsOfText(String name, String content) {
        assertThat(refused(() -> files.upload(name, in(content))))
                .isIn("files.type-not-accepted", "files.named-otherwise");
    }

    @Test
    void bytesThatCallThemselvesText() {
        var bytes = new byte[] {'a', 0, 1, 2};
        assertThat(refused(() -> files.upload("notes.txt", in(bytes)))).isEqualTo("files.not-text");
        assertThat(refused(() -> files.upload("table.csv", in(bytes)))).isEqualTo("files.not-text");
    }

    @Test
    void aPdfWithAPassword() throws IOException {
        var pdf = SomePdf.askingForAPassword();
        assertThat(refused(() -> files.upload("plan.pdf", in(pdf)))).isEqualTo("files.pdf-protected");
    }

    @Test
    void aPdfThatWasCutOff() throws IOException {
        var pdf = SomePdf.cutOff();
        assertThat(refused(() -> files.upload("plan.pdf", in(pdf)))).isEqualTo("files.pdf-broken");
    }

    @Test
    void aPdfWhosePagesHoldThemselves() throws IOException {
        var pdf = SomePdf.whosePagesHoldThemselves();
        assertThat(refused(() -> files.upload("plan.pdf", in(pdf)))).isEqualTo("files.pdf-broken");
    }

    @Test
    void anOfficeDocumentWithAPasswordOrOfOldKind() {
        assertThat(refused(() -> files.upload("plan.docx", in(OLD_OFFICE)))).isEqualTo("files.office-protected");
    }

    @Test
    void anOfficeDocumentMadeForMacros() throws IOException {
        var docm = SomeOffice.docm();
        assertThat(refused(() -> files.upload("plan.docx", in(docm)))).isEqualTo("files.office-macros");
        assertThat(refused(() -> files.upload("plan.docm", in(docm)))).isEqualTo("files.office-macros");
    }

    @Test
    void aZipThatCallsItselfWord() throws IOException {
        var zip = SomeOffice.zip("plan.txt", new byte[10]);
        assertThat(refused(() -> files.upload("plan.docx", in(zip)))).isEqualTo("files.type-not-accepted");
    }

    @Test
    void aZipThatWasCutOff() throws IOException {
        var cutOff = Arrays.copyOf(SomeOffice.docx(), 200);
        assertThat(refused(() -> files.upload("plan.docx", in(cutOff)))).isEqualTo("files.office-broken");
    }

    @Test
    void aBombInADocument() throws IOException {
        for (var bomb : List.of(
                SomeOffice.bomb(),
                SomeOffice.bombOfManyParts(),
                SomeOffice.bombInside(),
                SomeOffice.zipInZipInZipInZip())) {
            assertThat(bomb).hasSizeLessThan(4 << 20);
            assertThat(refused(() -> files.upload("plan.docx", in(bomb)))).isEqualTo("files.office-bomb");
        }
    }

    @Test
    void anImageOfTooManyPixels() throws IOException {
        var huge = SomeImage.pngOfZeros(40_000, 40_000);
        assertThat(refused(() -> files.upload("wall.png", in(huge)))).isEqualTo("files.image-too-large");
    }

    @Test
    void anImageThatWasCutOff() throws IOException {
        var cutOff = SomeImage.cutOffPng();
        assertThat(refused(() -> files.upload("wall.png", in(cutOff)))).isEqualTo("files.image-broken");
    }

    @Test
    void everyNoteHasAText() {
        var texts = ResourceBundle.getBundle("texts.files");
        assertThat(FileNote.values()).allMatch(note -> texts.containsKey("files.file-note." + note.name()));
    }
}
