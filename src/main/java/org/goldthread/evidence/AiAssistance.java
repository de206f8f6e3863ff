package org.goldthread.evidence;

public enum AiAssistance {
    NONE,
    LANGUAGE_ONLY,
    DRAFTING
}
