package org.minilateral.funding.exchange;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.minilateral.platform.problem.Refused;

/** Takes a publication as the raw body of a request, in UTF-8. */
@Provider
@Consumes(MediaType.WILDCARD)
public class PublicationReader implements MessageBodyReader<Publication> {

    private static final Set<String> FORMS = Set.of("application/xml", "text/xml", "text/csv");

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType form) {
        return type == Publication.class;
    }

    @Override
    public Publication readFrom(
            Class<Publication> type,
            Type generic,
            Annotation[] annotations,
            MediaType form,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        if (form == null || !FORMS.contains(form.getType() + "/" + form.getSubtype())) {
            throw Refused.http(415, "unsupported-media-type", "Rates come as application/xml or text/csv.");
        }
        return of(body.readAllBytes());
    }

    static Publication of(byte[] bytes) {
        try {
            return new Publication(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            throw Unreadable.because("This is no UTF-8.");
        }
    }
}
