// The command line: argv → one command. Results go to standard output, messages to standard error.
// Exit status: 0 fine, 1 the input has errors, 2 wrong usage, 3 output or internal trouble.
#pragma once

#include "app/disk_calls.h"

namespace vanban {

// Tests let calls of the system fail.
int run(int argc, const char* const* argv, const DiskCalls& calls = DiskCalls::real());

}  // namespace vanban
