package org.goldthread.team;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The settings of this feature. */
@Configuration
@EnableConfigurationProperties(AttentionLimits.class)
class TeamConfiguration {}
