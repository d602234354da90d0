// Text files, imported.
#include "fuzz/support/imported.h"
#include "fuzz/support/target.h"

void vanban::fuzz::try_input(std::string_view bytes) {
  try_import("fuzz.txt", bytes);
}
