# The product as an image. Nothing is fetched but what Maven fetches: no Node, as the browser's part is committed.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /goldthread
COPY pom.xml goldthread ./
COPY .mvn .mvn
COPY frontend frontend
COPY src src
RUN ./goldthread build

FROM eclipse-temurin:25-jre
RUN useradd --system --home-dir /goldthread --create-home goldthread
WORKDIR /goldthread
COPY --from=build /goldthread/target/app app
COPY deploy/is-ready.sh /usr/local/bin/is-ready
ENV JAVA="java -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
# A start is recorded with the very Java that will run it: the next ones take half the time. The folder stands in the path
# as it will then, else the record fits nothing.
RUN rm -f app/goldthread.aot && $JAVA -XX:AOTCacheOutput=/goldthread/app/goldthread.aot -Dspring.context.exit=onRefresh \
    -jar /goldthread/app/goldthread.jar --goldthread.store.folder= --server.port=0
USER goldthread
EXPOSE 8080
HEALTHCHECK --interval=5s --timeout=5s --start-period=60s CMD ["is-ready"]
CMD ["sh", "-c", "exec $JAVA -XX:AOTCache=/goldthread/app/goldthread.aot -Xlog:aot=off -jar /goldthread/app/goldthread.jar --server.address=0.0.0.0"]
