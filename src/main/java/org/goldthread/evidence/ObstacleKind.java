package org.goldthread.evidence;

public enum ObstacleKind {
    ROLE,
    PROCEDURE,
    TOOL,
    RESOURCE
}
