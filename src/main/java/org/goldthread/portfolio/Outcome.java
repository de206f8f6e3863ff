package org.goldthread.portfolio;

/** What an assessor decides on a criterion; "referred" is only another word for NOT_YET. */
public enum Outcome {
    MET,
    NOT_YET
}
