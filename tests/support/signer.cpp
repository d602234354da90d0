#include "support/signer.h"

#include <doctest/doctest.h>

#include "support/pdf_tools.h"

namespace vanban::test {

Signer::Signer() {
  const std::string make =
      "cd '" + folder_.path("") +
      "' && {"
      " openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out certificate.pem -days 30"
      "   -subj '/CN=Signer' -addext keyUsage=digitalSignature,nonRepudiation &&"
      " openssl pkcs12 -export -inkey key.pem -in certificate.pem -name signer -passout pass:"
      "   -out signer.p12 &&"
      " certutil -N -d sql:. --empty-password &&"
      " pk12util -i signer.p12 -d sql:. -W '' &&"
      " certutil -M -d sql:. -n signer -t CTu,Cu,Cu; } >log 2>&1 || cat log";
  const std::string complaints = run_on("", make);
  REQUIRE(complaints == "");
}

std::string Signer::sign(std::string_view pdf, const std::string& field) const {
  const std::string signed_file = folder_.path("signed.pdf");
  return run_on(pdf, "rm -f '" + signed_file + "'; pdfsig -nssdir 'sql:" + folder_.path("") +
                         "' -nick signer -sign '" + field + "' {} '" + signed_file +
                         "' >/dev/null 2>&1; cat '" + signed_file + "' 2>/dev/null");
}

std::string Signer::verify(std::string_view pdf) const {
  return run_on(pdf, "pdfsig -no-ocsp -nssdir 'sql:" + folder_.path("") + "' {} 2>/dev/null");
}

}  // namespace vanban::test
