package org.goldthread.evidence;

import org.goldthread.rules.TextRules;
import org.jspecify.annotations.Nullable;

/**
 * What the candidate states about other people's data and about AI; null where not yet asked, and of the redaction also
 * where nobody else is shown. What was sealed before that was so keeps the answer that it had.
 */
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
        return questionsLeft() == 0;
    }

    /** Nothing is answered yet, so that what was said of another item can be offered. */
    public boolean isUntouched() {
        return thirdPartyData == null && redaction == null && aiAssistance == null;
    }

    /** How many questions wait for an answer as far as the answers so far tell. */
    public int questionsLeft() {
        var others = thirdPartyData == null || (asksRedaction() && redaction == null) ? 1 : 0;
        return others + (aiAssistance == null || lacksNote() ? 1 : 0);
    }

    /** Where nobody else is shown there is nothing to black out, and nobody is asked to say so. */
    public boolean asksRedaction() {
        return thirdPartyData != null && thirdPartyData != ThirdPartyData.NONE;
    }

    /** Help with drafting is said in words; help with the wording may be. */
    public boolean lacksNote() {
        return aiAssistance == AiAssistance.DRAFTING && aiNote.isBlank();
    }
}
