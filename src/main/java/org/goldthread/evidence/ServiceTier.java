package org.goldthread.evidence;

public enum ServiceTier {
    ECONOMY,
    STANDARD,
    PREMIUM
}
