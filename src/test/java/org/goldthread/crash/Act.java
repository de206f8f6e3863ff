package org.goldthread.crash;

/** What the writers do through the product's services; each says beforehand what it is about to do, and then that it did. */
enum Act {
    /** An item is saved again under another title: item, number. */
    DRAFT,
    /** A file is uploaded: file, the SHA-256 of its content. */
    FILE,
    /** That file is kept with an item: item, file. */
    ATTACH,
    /** Criteria are handed in: portfolio, submission. */
    SUBMIT,
    /** The assessor opens what was handed in: submission, assessor. */
    LOOK,
    /** A criterion is met in one step: submission, criterion. */
    JUDGE,
    /** The judgement goes to the candidate: portfolio, submission. */
    FINISH,
    /** A party signs the finished portfolio: portfolio, "candidate" or "assessor". */
    SIGN
}
