package org.goldthread.evidence.ui;

import java.io.OutputStream;
import org.goldthread.evidence.LookReadingService;
import org.goldthread.evidence.LookRequestId;
import org.goldthread.files.FileId;
import org.goldthread.files.FilesService;

/** Where the content of an attached file comes from; each call asks anew whether it may be read. */
interface FileSource {
    void copyTo(FileId file, OutputStream target);

    byte[] pagePicture(FileId file, int page);

    byte[] imagePicture(FileId file);

    String text(FileId file);

    /** One's own files. */
    record Own(FilesService files) implements FileSource {
        @Override
        public void copyTo(FileId file, OutputStream target) {
            files.copyTo(file, target);
        }

        @Override
        public byte[] pagePicture(FileId file, int page) {
            return files.pagePicture(file, page);
        }

        @Override
        public byte[] imagePicture(FileId file) {
            return files.imagePicture(file);
        }

        @Override
        public String text(FileId file) {
            return files.text(file);
        }
    }

    /** Those of a draft that one was asked to look at. */
    record Shown(LookReadingService looks, LookRequestId look) implements FileSource {
        @Override
        public void copyTo(FileId file, OutputStream target) {
            looks.copyFile(look, file, target);
        }

        @Override
        public byte[] pagePicture(FileId file, int page) {
            return looks.pagePicture(look, file, page);
        }

        @Override
        public byte[] imagePicture(FileId file) {
            return looks.imagePicture(look, file);
        }

        @Override
        public String text(FileId file) {
            return looks.text(look, file);
        }
    }
}
