package org.minilateral.platform.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;

/** Days and instants are written out, as RFC 3339 does: a bare number could be seconds, milliseconds or days. */
final class WrittenTimes extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1;
    private static final Set<Class<?>> TIMES = Set.of(Instant.class, LocalDate.class, OffsetDateTime.class);

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription described, JsonDeserializer<?> reader) {
        return TIMES.contains(described.getBeanClass()) ? new TextOnly(reader) : reader;
    }

    private static final class TextOnly extends DelegatingDeserializer {

        private static final long serialVersionUID = 1;

        TextOnly(JsonDeserializer<?> reader) {
            super(reader);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
            return new TextOnly(reader);
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING) || json.getText().matches("[+-]?[0-9.]+")) {
                throw MismatchedInputException.from(
                        json, handledType(), "a day or an instant is written out, such as 2027-03-01");
            }
            return super.deserialize(json, context);
        }
    }
}
