// The disk as it may be: of all calls about files in one folder, the n-th one fails. What the
// program asks of files anywhere else goes well.
#pragma once

#include <string>
#include <string_view>

#include "app/disk_calls.h"

namespace vanban::test {

// How a call fails: with an error number of the system, or by doing only a part of what it should.
constexpr int short_count = -1;

struct Fault {
  std::string folder;  // the absolute path of the one that the program runs in
  int call = 0;        // from 1; 0: none fails
  int variant = 0;  // of the ways in which that call can fail, from 0; beyond the last from 0 again
};

// What became of a fault.
struct FaultOutcome {
  int calls = 0;         // how many there were
  std::string call;      // the one that failed: "write"; empty: the fault was not reached
  std::string path;      // of the file it was about
  int error = 0;         // it failed with
  bool is_last = false;  // of the ways in which this call can fail
};

// Holds until end_fault(). Calls may come from several threads.
void begin_fault(const Fault& fault);
FaultOutcome end_fault();

DiskCalls failing_calls();

// For other calls than those: what the one that is about to be made is to fail with; 0: it is not.
// It counts as made.
int fault_of(std::string_view call, const std::string& path);
int fault_of(std::string_view call, int descriptor);

}  // namespace vanban::test
