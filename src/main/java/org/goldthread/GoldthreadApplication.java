package org.goldthread;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Goldthread. */
@SpringBootApplication
public class GoldthreadApplication {
    public static void main(String[] args) {
        SpringApplication.run(GoldthreadApplication.class, args);
    }
}
