package org.goldthread.files;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The kinds of file that may be attached. */
enum FileType {
    PDF("application/pdf", Set.of("pdf"), Set.of()),
    PNG("image/png", Set.of("png"), Set.of()),
    JPEG("image/jpeg", Set.of("jpg", "jpeg", "jpe", "jfif"), Set.of()),
    WEBP("image/webp", Set.of("webp"), Set.of()),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx"), Set.of()),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of("xlsx"), Set.of()),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", Set.of("pptx"), Set.of()),
    CSV("text/csv", Set.of("csv"), Set.of()),
    TXT("text/plain", Set.of("txt", "text"), Set.of()),
    MP3("audio/mpeg", Set.of("mp3"), Set.of()),
    /** Cameras write several brands of the same container. */
    MP4("video/mp4", Set.of("mp4", "m4v"), Set.of("application/mp4", "video/x-m4v", "video/3gpp"));

    private final String mediaType;
    private final Set<String> extensions;
    private final Set<String> seenAs;

    FileType(String mediaType, Set<String> extensions, Set<String> seenAs) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.seenAs = seenAs;
    }

    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType) || type.seenAs.contains(mediaType))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    boolean hasExtension(String extension) {
        return extensions.contains(extension);
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
