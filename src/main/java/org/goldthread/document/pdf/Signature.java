package org.goldthread.document.pdf;

/** Who signed, as what, and how and when: stays together. */
public record Signature(String role, String name, String detail) implements Block {}
