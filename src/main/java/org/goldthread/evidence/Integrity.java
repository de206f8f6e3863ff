package org.goldthread.evidence;

import org.goldthread.rules.TextRules;
import org.jspecify.annotations.Nullable;

/** What the candidate states about other people's data and about AI; null where not yet asked. */
public record Integrity(
        @Nullable ThirdPartyData thirdPartyData,
        @Nullable Redaction redaction,
        @Nullable AiAssistance aiAssistance,
        String aiNote) {
    public Integrity {
        aiNote = TextRules.orEmpty(aiNote);
    }

    public static Integrity notAsked() {
        return new Integrity(null, null, null, "");
    }

    public boolean isComplete() {
        return thirdPartyData != null && redaction != null && aiAssistance != null && !lacksNote();
    }

    /** Help with drafting is said in words; help with the wording may be. */
    public boolean lacksNote() {
        return aiAssistance == AiAssistance.DRAFTING && aiNote.isBlank();
    }
}
