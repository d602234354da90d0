// What libFuzzer calls.
#include <cstddef>
#include <cstdint>

#include "fuzz/support/target.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  vanban::fuzz::try_input({reinterpret_cast<const char*>(bytes), size});
  return 0;
}
