package org.goldthread.files;

/**
 * What is known of a stored file; travels with items and snapshots.
 *
 * @param name as uploaded, without path and control characters
 * @param mediaType judged from the content, not from the name alone
 * @param size in bytes
 * @param sha256 lower-case hexadecimal, of the whole content
 * @param pages of a PDF, 1 for an image, else 0
 */
public record FileFacts(FileId id, String name, String mediaType, long size, String sha256, int pages) {
    /** The same content under the same name. */
    public boolean isCopyOf(FileFacts other) {
        return name.equals(other.name) && sha256.equals(other.sha256);
    }

    public boolean isPdf() {
        return mediaType.equals("application/pdf");
    }

    public boolean isImage() {
        return mediaType.startsWith("image/");
    }

    /** Of the one kind of sound whose content is recognised; a browser's player runs nothing in it. */
    public boolean isSound() {
        return mediaType.equals("audio/mpeg");
    }

    /** Of the one kind of film whose content is recognised; a browser's player runs nothing in it. */
    public boolean isFilm() {
        return mediaType.equals("video/mp4");
    }

    public boolean isText() {
        return mediaType.startsWith("text/");
    }
}
