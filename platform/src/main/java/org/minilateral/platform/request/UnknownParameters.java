package org.minilateral.platform.request;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.minilateral.platform.problem.Refused;

/** A misspelt query parameter must not silently change what a list means: 400. */
class UnknownParameters {

    private static final Map<Method, Set<String>> KNOWN = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void refuse(ContainerRequestContext request, ResourceInfo resource) {
        var asked = request.getUriInfo().getQueryParameters().keySet();
        if (asked.isEmpty()) {
            return;
        }
        Set<String> known = KNOWN.computeIfAbsent(resource.getResourceMethod(), UnknownParameters::of);
        for (String name : asked) {
            if (!known.contains(name)) {
                throw Refused.http(400, "unknown-parameter", "There is no query parameter “" + name + "” here.")
                        .with("parameter", name)
                        .with("known", known.stream().sorted().toList());
            }
        }
    }

    private static Set<String> of(Method method) {
        return Stream.of(method.getParameters())
                .flatMap(UnknownParameters::namesOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> namesOf(Parameter parameter) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            return Stream.of(parameter.getType().getDeclaredFields()).flatMap(UnknownParameters::nameOf);
        }
        if (parameter.getAnnotation(QueryParam.class) instanceof QueryParam query) {
            return Stream.of(query.value());
        }
        if (parameter.getAnnotation(RestQuery.class) instanceof RestQuery query) {
            return Stream.of(query.value().isEmpty() ? parameter.getName() : query.value());
        }
        return Stream.empty();
    }

    private static Stream<String> nameOf(Field field) {
        QueryParam query = field.getAnnotation(QueryParam.class);
        return query == null ? Stream.empty() : Stream.of(query.value());
    }
}
