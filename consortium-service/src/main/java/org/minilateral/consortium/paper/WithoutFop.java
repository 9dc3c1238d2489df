package org.minilateral.consortium.paper;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;

/**
 * OpenPDF shapes complex scripts with Apache FOP where that is on the class path, and finds out when it runs. A native
 * executable is linked when it is built, so it is told then that FOP is not there.
 */
@TargetClass(className = "org.openpdf.text.pdf.FopGlyphProcessor")
final class WithoutFop {

    private WithoutFop() {}

    @Substitute
    public static boolean isFopSupported() {
        return false;
    }

    @Substitute
    public static byte[] convertToBytesWithGlyphs(
            BaseFont font, String text, String file, Map<Integer, int[]> longTag, String language) {
        throw new UnsupportedOperationException("Apache FOP is not here");
    }
}
