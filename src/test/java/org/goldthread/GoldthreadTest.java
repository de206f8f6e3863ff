package org.goldthread;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** The whole application on an empty store in memory; every test that uses it shares one start. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import(StoreCommands.Listening.class)
@SpringBootTest(properties = "goldthread.store.folder=")
@TestConstructor(autowireMode = AutowireMode.ALL)
public @interface GoldthreadTest {}
