package org.goldthread.files;

/** What those who download a file, or leaf through it here, should know of it. */
public enum FileNote {
    /** A PDF with a script. */
    SCRIPT,
    /** A PDF that starts other programs. */
    LAUNCH,
    /** A PDF with a form of the kind that only some readers show. */
    FORM,
    /** A PDF with further files inside. */
    FURTHER_FILES,
    /** An Office document with macros inside. */
    MACROS,
    /** A PDF with more pages than are shown. */
    MORE_PAGES,
    /** A picture that said where it was taken; what is stored says it no more. */
    PLACE_TAKEN_OUT
}
