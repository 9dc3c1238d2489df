package org.minilateral.testkit;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import io.quarkus.jackson.ObjectMapperCustomizer;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;

/**
 * In tests, the mapper of a service knows as little as in a native executable: classes of ours that it meets outside of
 * what operations take and answer (events written and followed, above all) have to be registered for reflection.
 */
@Singleton
class Reflected implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("reflected")
                .setSerializerModifier(new Written())
                .setDeserializerModifier(new Read()));
    }

    private static void require(Class<?> type) {
        if (type.getName().startsWith("org.minilateral.")
                && !type.isEnum()
                && !type.isInterface()
                && !type.isAnnotationPresent(RegisterForReflection.class)
                && !Signatures.mention(type)) {
            throw new IllegalStateException(
                    type.getName()
                            + " is made from JSON or into JSON, is not part of any operation, and is not @RegisterForReflection");
        }
    }

    private static final class Written extends BeanSerializerModifier {

        private static final long serialVersionUID = 1;

        @Override
        public JsonSerializer<?> modifySerializer(
                SerializationConfig config, BeanDescription described, JsonSerializer<?> writer) {
            require(described.getBeanClass());
            return writer;
        }
    }

    private static final class Read extends BeanDeserializerModifier {

        private static final long serialVersionUID = 1;

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription described, JsonDeserializer<?> reader) {
            require(described.getBeanClass());
            return reader;
        }
    }
}
