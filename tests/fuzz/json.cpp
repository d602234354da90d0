// Every reader of JSON files. A comment in the first line says what kind of file it is, "// job";
// all others are plans.
#include <string>

#include "fuzz/support/reports.h"
#include "fuzz/support/target.h"
#include "read/allocation.h"
#include "read/bodies.h"
#include "read/check_words.h"
#include "read/config.h"
#include "read/content.h"
#include "read/derivation.h"
#include "read/job.h"
#include "read/overlay.h"
#include "read/plan.h"
#include "read/style.h"
#include "write/plan/plan_file.h"

namespace vanban::fuzz {

namespace {

// What the reader gives, if it reported no error.
template <class Read>
auto read_with(Read read, std::string_view bytes, Sources& sources) {
  Diagnostics found;
  auto result = read(sources.add("fuzz.json", std::string(bytes)), found);
  require(result || found.has_errors(), "what cannot be read is reported");
  require_readable(found);
  if (found.has_errors()) result.reset();
  return result;
}

template <class Read>
void read_words_with(Read read, std::string_view bytes, Sources& sources) {
  Diagnostics found;
  CheckWords words;
  const bool are_fine = read(sources.add("fuzz.json", std::string(bytes)), words, found);
  require(are_fine != found.has_errors(), "what cannot be read is reported");
}

void require_same_when_written(const Plan& plan, Sources& sources) {
  const std::string written = write_plan_file(plan);
  const auto again = read_with(read_plan, written, sources);
  require(again.has_value(), "a plan file that was written can be read");
  require(write_plan_file(*again) == written, "a plan read back is the same plan");
}

}  // namespace

void try_input(std::string_view bytes) {
  Sources sources;
  const auto is = [&](std::string_view kind) { return bytes.starts_with(kind); };
  if (is("// overlay\n")) {
    read_with(read_overlay, bytes, sources);
  } else if (is("// facts\n")) {
    read_with(read_facts, bytes, sources);
  } else if (is("// job\n")) {
    read_with(read_job, bytes, sources);
  } else if (is("// config\n")) {
    read_with(read_config, bytes, sources);
  } else if (is("// allocation\n")) {
    read_with(read_allocation, bytes, sources);
  } else if (is("// rules\n")) {
    read_with(read_derivation_rules, bytes, sources);
  } else if (is("// style\n")) {
    read_with(read_style, bytes, sources);
  } else if (is("// bodies\n")) {
    read_with(read_bodies, bytes, sources);
  } else if (is("// words\n")) {
    read_words_with(read_check_words, bytes, sources);
  } else if (is("// language\n")) {
    read_words_with(read_check_language, bytes, sources);
  } else if (is("// documents\n")) {
    read_words_with(read_known_documents, bytes, sources);
  } else if (is("// content\n")) {
    read_content(std::string(bytes));
  } else if (const auto plan = read_with(read_plan, bytes, sources)) {
    require_same_when_written(*plan, sources);
  }
}

}  // namespace vanban::fuzz
