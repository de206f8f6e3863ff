package org.goldthread.files;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file that may be attached. */
enum FileType {
    PDF("application/pdf", "pdf", ""),
    PNG("image/png", "png", ""),
    JPEG("image/jpeg", "jpg jpeg jpe jfif", ""),
    WEBP("image/webp", "webp", ""),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", ""),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", ""),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", ""),
    CSV("text/csv", "csv", ""),
    TXT("text/plain", "txt text", ""),
    MP3("audio/mpeg", "mp3", ""),
    /** Cameras write several brands of the same container. */
    MP4("video/mp4", "mp4 m4v", "application/mp4 video/x-m4v video/3gpp");

    private final String mediaType;
    private final String extensions;
    private final String seenAs;

    FileType(String mediaType, String extensions, String seenAs) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.seenAs = seenAs;
    }

    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType) || isWord(type.seenAs, mediaType))
                .findFirst();
    }

    private static boolean isWord(String words, String word) {
        return Arrays.asList(words.split(" ")).contains(word);
    }

    String mediaType() {
        return mediaType;
    }

    Stream<String> extensions() {
        return Arrays.stream(extensions.split(" "));
    }

    boolean hasExtension(String extension) {
        return isWord(extensions, extension);
    }

    boolean isOffice() {
        return this == DOCX || this == XLSX || this == PPTX;
    }

    boolean isImage() {
        return this == PNG || this == JPEG || this == WEBP;
    }

    boolean isText() {
        return this == CSV || this == TXT;
    }

    /** Browsers save pictures under one another's extensions, and every program goes by the content. */
    boolean mayBeNamed(String extension) {
        return hasExtension(extension)
                || (isImage()
                        && Arrays.stream(values()).anyMatch(type -> type.isImage() && type.hasExtension(extension)));
    }
}
