package org.goldthread.store;

import com.mongodb.client.MongoClient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.javacrumbs.shedlock.core.ExtensibleLockProvider;
import net.javacrumbs.shedlock.provider.mongo.MongoLockProvider;
import net.javacrumbs.shedlock.spring.annotation.EnableSchedulerLock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConfigurableTypeInformationMapper;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.convert.DbRefResolver;
import org.springframework.data.mongodb.core.convert.DefaultDbRefResolver;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import org.springframework.scheduling.annotation.EnableScheduling;

/** How values are written, and how several instances share the store. */
@Configuration
@EnableScheduling
@EnableSchedulerLock(defaultLockAtMostFor = "PT10M")
class StoreConfiguration {
    /** Each feature says how its typed ids are written; a day is its ISO text, the same in every zone. */
    @Bean
    MongoCustomConversions conversions(List<ConverterAware> ids) {
        var all = new ArrayList<Object>(ids);
        all.add(ConverterBuilder.writing(LocalDate.class, String.class, LocalDate::toString)
                .andReading(LocalDate::parse));
        return new MongoCustomConversions(all);
    }

    @Bean
    MappingMongoConverter mappingMongoConverter(
            MongoDatabaseFactory databases,
            MongoMappingContext context,
            MongoCustomConversions conversions,
            List<StoredKinds> kinds) {
        DbRefResolver resolver = new DefaultDbRefResolver(databases);
        var converter = new MappingMongoConverter(resolver, context);
        converter.setCustomConversions(conversions);
        converter.setTypeMapper(
                new DefaultMongoTypeMapper("_kind", List.of(new ConfigurableTypeInformationMapper(namesOf(kinds)))));
        return converter;
    }

    private static Map<Class<?>, String> namesOf(List<StoredKinds> kinds) {
        return kinds.stream()
                .flatMap(each -> each.names().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Lets one of several instances run a scheduled job, or change the store. */
    @Bean
    ExtensibleLockProvider lockProvider(MongoClient client, MongoDatabaseFactory databases) {
        return new MongoLockProvider(
                client.getDatabase(databases.getMongoDatabase().getName()));
    }
}
