package org.minilateral.testkit;

import io.quarkus.arc.Arc;
import jakarta.enterprise.inject.Any;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** What the operations of the running service take and answer, and all that lies within: the framework registers that. */
final class Signatures {

    private static Set<Class<?>> mentioned;

    private Signatures() {}

    static synchronized boolean mention(Class<?> type) {
        if (mentioned == null) {
            mentioned = collect();
        }
        return mentioned.contains(type);
    }

    private static Set<Class<?>> collect() {
        Set<Class<?>> found = new HashSet<>();
        Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(Signatures::isResource)
                .flatMap(resource -> Set.of(resource.getDeclaredMethods()).stream())
                .forEach(operation -> add(operation, found));
        return found;
    }

    /** By its name, because not every service has operations of this kind. */
    private static boolean isResource(Class<?> bean) {
        return Stream.of(bean.getAnnotations())
                .anyMatch(said -> said.annotationType().getName().equals("jakarta.ws.rs.Path"));
    }

    private static void add(Method operation, Set<Class<?>> found) {
        add(operation.getGenericReturnType(), found);
        for (Type parameter : operation.getGenericParameterTypes()) {
            add(parameter, found);
        }
    }

    private static void add(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            add(generic.getRawType(), found);
            for (Type argument : generic.getActualTypeArguments()) {
                add(argument, found);
            }
        } else if (type instanceof Class<?> named && named.isArray()) {
            add(named.getComponentType(), found);
        } else if (type instanceof Class<?> named
                && named.getName().startsWith("org.minilateral.")
                && found.add(named)) {
            addWithin(named, found);
        }
    }

    private static void addWithin(Class<?> type, Set<Class<?>> found) {
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                add(permitted, found);
            }
        }
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                add(component.getGenericType(), found);
            }
        }
    }
}
