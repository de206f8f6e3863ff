package org.goldthread;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** The whole application on an empty store in memory; every test that uses it shares one start. A query without an index fails its test. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import({StoreCommands.Listening.class, CollectionScans.Watching.class})
@ExtendWith(CollectionScans.Guard.class)
@SpringBootTest(properties = "goldthread.store.folder=")
@TestConstructor(autowireMode = AutowireMode.ALL)
public @interface GoldthreadTest {}
