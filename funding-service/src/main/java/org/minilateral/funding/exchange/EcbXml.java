package org.minilateral.funding.exchange;

import io.quarkus.runtime.annotations.RegisterResourceBundle;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The daily, the 90 days' and the historical XML of the ECB, which have one form: a GESMES envelope with a cube of cubes, one for
 * each day, with one for each currency. A document type is refused and no entity is resolved.
 */
@RegisterResourceBundle(bundleName = "com.sun.org.apache.xerces.internal.impl.msg.XMLMessages", moduleName = "java.xml")
final class EcbXml {

    private static final String GESMES = "http://www.gesmes.org/xml/2002-08-01";
    private static final QName ENVELOPE = new QName(GESMES, "Envelope");
    private static final QName CUBE = new QName("http://www.ecb.int/vocabulary/2002-08-01/eurofxref", "Cube");

    private static final int DEPTH_OF_DAY = 3;
    private static final int DEPTH_OF_RATE = 4;

    private EcbXml() {}

    static List<PublishedRate> read(String xml) {
        try {
            return rates(factory().createXMLStreamReader(new StringReader(xml)));
        } catch (XMLStreamException e) {
            throw Unreadable.because("This is no well-formed XML without a document type.");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing outside the document is read");
        });
        return factory;
    }

    private static List<PublishedRate> rates(XMLStreamReader reader) throws XMLStreamException {
        List<PublishedRate> rates = new ArrayList<>();
        String day = null;
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    requirePlace(reader.getName(), depth);
                    if (CUBE.equals(reader.getName()) && depth == DEPTH_OF_DAY) {
                        day = reader.getAttributeValue(null, "time");
                    } else if (CUBE.equals(reader.getName()) && depth == DEPTH_OF_RATE) {
                        String currency = reader.getAttributeValue(null, "currency");
                        rates.add(PublishedRate.of(currency, day, reader.getAttributeValue(null, "rate")));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw Unreadable.because("A publication has neither a document type nor entities.");
                default -> {
                    // text between the cubes
                }
            }
        }
        return rates;
    }

    private static void requirePlace(QName name, int depth) {
        boolean inPlace = depth == 1
                ? ENVELOPE.equals(name)
                : CUBE.equals(name) ? depth <= DEPTH_OF_RATE : GESMES.equals(name.getNamespaceURI());
        if (!inPlace) {
            throw Unreadable.because("The ECB's publications have no " + name + " at this place.");
        }
    }
}
