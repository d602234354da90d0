// Templates: read, then filled with two small plans, numbered and written as text.
#include "read/template.h"

#include <array>
#include <string>

#include "fuzz/support/engine.h"
#include "fuzz/support/reports.h"
#include "fuzz/support/target.h"
#include "merge/merge.h"
#include "number/number.h"
#include "read/plan.h"
#include "write/debug/document_dump.h"
#include "write/text/text.h"

namespace vanban::fuzz {

namespace {

Plan plan_from(const std::string& path) {
  static Sources sources;
  Diagnostics found;
  auto plan = read_plan(sources.add(path, project_file(path)), found);
  require(plan && !found.has_errors(), path.c_str());
  return std::move(*plan);
}

const std::array<Plan, 2>& plans() {
  static const std::array<Plan, 2> read = {plan_from("tests/fuzz/plans/ke-hoach.plan.json"),
                                           plan_from("tests/fuzz/plans/quyet-dinh.plan.json")};
  return read;
}

void fill(const Template& form, const Plan& plan) {
  Diagnostics found;
  const auto find = [&](std::string_view, const Location&) { return &form; };
  auto document = merge(
      plan, {engine().units, engine().bodies, engine().library.find_style("nd30", found), find},
      found);
  require(document.has_value() != found.has_errors(), "there is a document or an error");
  if (document) {
    const NumberedDocument numbered = number(std::move(*document), found);
    if (!found.has_errors()) {
      write_text(numbered, {.text_width = 60});
      dump_document(numbered.content());
    }
  }
  require_readable(found);
}

}  // namespace

void try_input(std::string_view bytes) {
  Sources sources;
  Diagnostics found;
  const auto form = read_template(sources.add("fuzz.template.json", std::string(bytes)), found);
  require_readable(found);
  require(form.has_value() != found.has_errors(), "there is a template or an error");
  if (!form) return;
  for (const Plan& plan : plans()) fill(*form, plan);
}

}  // namespace vanban::fuzz
