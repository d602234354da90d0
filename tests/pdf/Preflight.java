// Judges files by PDF/A-1b with PDFBox Preflight: one line for each kind of error, nothing for a
// valid file.
//
//   java Preflight.java FILE...

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.pdfbox.preflight.PreflightDocument;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.exception.SyntaxValidationException;
import org.apache.pdfbox.preflight.parser.PreflightParser;

public class Preflight {
  public static void main(String[] files) throws Exception {
    for (String file : files) {
      Set<String> errors = new LinkedHashSet<>();
      for (ValidationResult.ValidationError error : judge(file).getErrorsList()) {
        if (!error.isWarning()) errors.add(error.getErrorCode() + " " + error.getDetails());
      }
      for (String error : errors) System.out.println(file + ": " + error);
    }
  }

  private static ValidationResult judge(String file) throws Exception {
    try {
      PreflightParser parser = new PreflightParser(file);
      parser.parse();
      try (PreflightDocument document = parser.getPreflightDocument()) {
        document.validate();
        return document.getResult();
      }
    } catch (SyntaxValidationException error) {
      return error.getResult();
    }
  }
}
