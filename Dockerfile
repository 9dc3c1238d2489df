# syntax=docker/dockerfile:1
# For those who have Docker; ./mvnw -Dimage needs none. From the root of the repository:
#   docker build --build-arg MODULE=funding-service -t minilateral/funding-service:1.0.0-SNAPSHOT .
#   docker build --build-arg MODULE=funding-service --target jvm -t minilateral/funding-service:1.0.0-SNAPSHOT .
ARG BASE_JVM=docker.io/library/eclipse-temurin:25-jre
ARG BASE_NATIVE=quay.io/quarkus/ubi9-quarkus-micro-image:2.0
ARG BUILDER_JVM=docker.io/library/eclipse-temurin:25-jdk
ARG BUILDER_NATIVE=quay.io/quarkus/ubi9-quarkus-mandrel-builder-image:jdk-25
ARG NODE=docker.io/library/node:24

# The pages of "web" are built by Node; the services have no need of it.
FROM ${NODE} AS node

FROM ${BUILDER_JVM} AS jars
ARG MODULE
WORKDIR /source
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
COPY . .
RUN --mount=type=cache,target=/root/.m2 ./mvnw -q -B -pl "${MODULE:?say which service}" -am -Dmaven.test.skip=true package

# The JVM variant. Its AOT cache is made by the very JVM and from the very files that use it, or it would not be taken.
FROM ${BASE_JVM} AS jvm
ARG MODULE
ARG VERSION=1.0.0-SNAPSHOT
ARG REVISION=unknown
LABEL org.opencontainers.image.title="${MODULE}" org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" org.opencontainers.image.licenses="Apache-2.0"
WORKDIR /work
COPY --from=jars /source/${MODULE}/target/quarkus-app/ /work/
RUN java -XX:AOTCacheOutput=/work/app.aot -Dquarkus.appcds.generate=true -jar quarkus-run.jar && chmod 644 /work/app.aot
USER 1001
EXPOSE 8080 9000
ENTRYPOINT ["java", "-XX:AOTCache=/work/app.aot", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-jar", "quarkus-run.jar"]

FROM ${BUILDER_NATIVE} AS executables
ARG MODULE
USER root
WORKDIR /source
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
COPY . .
RUN --mount=type=cache,target=/root/.m2 ./mvnw -q -B -Dnative -pl "${MODULE:?say which service}" -am -Dmaven.test.skip=true package \
 && mkdir /work && cp "${MODULE}"/target/*-runner /work/application \
 && find "${MODULE}/target" -maxdepth 2 -name '*.so' -exec cp {} /work/ ';'

# The native variant. Beside the executable lie the libraries of the JDK that printing needs.
FROM ${BASE_NATIVE}
ARG MODULE
ARG VERSION=1.0.0-SNAPSHOT
ARG REVISION=unknown
LABEL org.opencontainers.image.title="${MODULE}" org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" org.opencontainers.image.licenses="Apache-2.0"
WORKDIR /work
COPY --from=executables --chmod=755 /work/ /work/
USER 1001
EXPOSE 8080 9000
ENTRYPOINT ["./application", "-XX:MaximumHeapSizePercent=70", "-XX:+ExitOnOutOfMemoryError"]
