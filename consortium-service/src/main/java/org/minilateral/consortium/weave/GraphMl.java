package org.minilateral.consortium.weave;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the web as GraphML (graphml.graphdrawing.org), for tools that draw and measure graphs. */
@Provider
@Produces(GraphMl.TYPE)
class GraphMl implements MessageBodyWriter<WebView> {

    static final String TYPE = "application/graphml+xml";

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == WebView.class;
    }

    @Override
    public void writeTo(
            WebView web,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace(NAMESPACE);
            for (String attribute : List.of("kind", "label")) {
                writeKey(xml, "node", attribute, "string");
            }
            writeKey(xml, "node", "degree", "int");
            writeKey(xml, "node", "x", "double");
            writeKey(xml, "node", "y", "double");
            writeKey(xml, "edge", "relation", "string");
            xml.writeStartElement("graph");
            xml.writeAttribute("id", "web");
            xml.writeAttribute("edgedefault", "undirected");
            for (WebView.Knot knot : web.nodes()) {
                writeNode(xml, knot);
            }
            for (Edge edge : web.edges()) {
                writeEdge(xml, edge);
            }
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new WebApplicationException(e);
        }
    }

    private static void writeKey(XMLStreamWriter xml, String of, String name, String type) throws XMLStreamException {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
    }

    private static void writeNode(XMLStreamWriter xml, WebView.Knot knot) throws XMLStreamException {
        xml.writeStartElement("node");
        xml.writeAttribute("id", knot.id());
        writeData(xml, "kind", knot.kind().name());
        writeData(xml, "label", knot.label());
        writeData(xml, "degree", String.valueOf(knot.degree()));
        writeData(xml, "x", String.valueOf(knot.x()));
        writeData(xml, "y", String.valueOf(knot.y()));
        xml.writeEndElement();
    }

    private static void writeEdge(XMLStreamWriter xml, Edge edge) throws XMLStreamException {
        xml.writeStartElement("edge");
        xml.writeAttribute("source", edge.from());
        xml.writeAttribute("target", edge.to());
        writeData(xml, "relation", edge.kind().name());
        xml.writeEndElement();
    }

    private static void writeData(XMLStreamWriter xml, String key, String value) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(legible(value));
        xml.writeEndElement();
    }

    /** XML 1.0 has no place for control characters, nor for half a surrogate pair; JSON, and so a name, may have them. */
    private static String legible(String text) {
        return text.codePoints()
                .map(c -> isLegible(c) ? c : '\uFFFD')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLegible(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
