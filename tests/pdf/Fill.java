// Fills text fields with PDFBox, as a registry system does.
//
//   java Fill.java FROM TO NAME=VALUE...

import java.io.File;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

public class Fill {
  public static void main(String[] arguments) throws Exception {
    try (PDDocument document = PDDocument.load(new File(arguments[0]))) {
      // As it is: PDFBox would otherwise add fonts that are not embedded.
      PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
      for (int i = 2; i < arguments.length; ++i) {
        String[] pair = arguments[i].split("=", 2);
        form.getField(pair[0]).setValue(pair[1]);
      }
      document.save(arguments[1]);
    }
  }
}
