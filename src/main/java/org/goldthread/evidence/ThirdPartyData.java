package org.goldthread.evidence;

public enum ThirdPartyData {
    NONE,
    PSEUDONYMISED,
    IDENTIFIABLE
}
