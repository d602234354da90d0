#include "support/java.h"

#include "support/engine.h"
#include "support/pdf_tools.h"

namespace vanban::test {

std::string run_java(const std::string& program, const std::vector<std::string>& arguments) {
  std::string class_path;
  for (const char* library : {"pdfbox2", "fontbox2", "preflight", "xmpbox", "commons-logging",
                              "javax.activation", "jaxb-api"})
    class_path += std::string("/usr/share/java/") + library + ".jar:";
  std::string command =
      // PDFBox logs what it thinks of fonts of the system.
      "java -Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog -cp " +
      class_path + " '" + source_path("tests/pdf/" + program + ".java") + "'";
  for (const std::string& argument : arguments) command += " '" + argument + "'";
  return run_on("", command + " 2>&1");
}

}  // namespace vanban::test
