#include "support/merged.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <optional>

#include "merge/merge.h"
#include "number/number.h"
#include "read/plan.h"
#include "read/template.h"
#include "support/diagnosed.h"
#include "support/engine.h"
#include "write/debug/document_dump.h"

namespace vanban::test {

namespace {

std::string double_quoted(std::string json) {
  std::replace(json.begin(), json.end(), '\'', '"');
  return json;
}

Engine& engine() {
  static Program program;
  return program.engine();
}

std::string dump(const Plan& plan, const Template* own_form, bool separate_files,
                 Diagnostics& diagnostics) {
  const auto find = [&](std::string_view kind, const Location& wanted_by) {
    if (own_form != nullptr && own_form->kind == kind) return own_form;
    return engine().library.find_template(kind, wanted_by, diagnostics);
  };
  const MergeSources sources{engine().units, engine().bodies,
                             engine().library.find_style("nd30", diagnostics), find,
                             separate_files};
  auto document = merge(plan, sources, diagnostics);
  if (!document) return "";
  const NumberedDocument numbered = number(std::move(*document), diagnostics);
  return diagnostics.has_errors() ? "" : dump_document(numbered.content());
}

Merged merged(const SamplePlan& plan, std::string form, bool separate_files) {
  Sources sources;
  Diagnostics diagnostics;
  std::optional<Template> own_form;
  if (!form.empty()) {
    own_form =
        read_template(sources.add("t.template.json", double_quoted(std::move(form))), diagnostics);
    REQUIRE_MESSAGE(own_form, to_text(diagnostics, Language::english));
  }
  const auto read = read_plan(sources.add("a.plan.json", plan.text()), diagnostics);
  REQUIRE_MESSAGE(read, to_text(diagnostics, Language::english));
  Merged result;
  result.doc = dump(*read, own_form ? &*own_form : nullptr, separate_files, diagnostics);
  result.report = to_text(diagnostics, Language::english);
  result.codes = codes_of(diagnostics);
  return result;
}

}  // namespace

SamplePlan& SamplePlan::set(const std::string& key, const std::string& json) {
  fields_[key] = json;
  return *this;
}

SamplePlan& SamplePlan::drop(const std::string& key) {
  fields_.erase(key);
  return *this;
}

std::string SamplePlan::text() const {
  std::string text;
  for (const auto& [key, json] : fields_) {
    text += (text.empty() ? "{\n'" : ",\n'") + key + "': " + json;
  }
  return double_quoted(text + "\n}\n");
}

SamplePlan commune_plan() {
  return SamplePlan()
      .set("kind", "'ke-hoach'")
      .set("level", "'commune'")
      .set("issuer", "{'unit': 'xã Đại Sơn', 'in': 'tỉnh Bắc Ninh'}")
      .set("symbol", "'KH-UBND'")
      .set("date", "'2026-05-31'")
      .set("subject", "'Phát triển văn hóa đọc'")
      .set("recipients", "['Các thôn', {'archive': ['VT']}]")
      .set("signature", "{'name': 'Nguyễn Văn An', 'position': {'title': 'Chủ tịch'}}")
      .say("Câu.");
}

SamplePlan commune_decision() {
  return commune_plan()
      .drop("body")
      .set("kind", "'quyet-dinh'")
      .set("symbol", "'QĐ-UBND'")
      .set("bases", "{'items': ['Theo đề nghị của Trưởng phòng']}")
      .set("articles", "['Ban hành.', 'Thi hành.']");
}

Lines Merged::all(std::string_view key) const {
  Lines found;
  for (std::size_t at = 0; at < doc.size();) {
    const std::size_t end = std::min(doc.find('\n', at), doc.size());
    std::string_view line = std::string_view(doc).substr(at, end - at);
    at = end + 1;
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    if (!line.starts_with(key) || !line.substr(key.size()).starts_with(": ")) continue;
    found.emplace_back(line.substr(key.size() + 2));
  }
  return found;
}

std::string Merged::one(std::string_view key) const {
  const Lines found = all(key);
  REQUIRE_MESSAGE(found.size() == 1, key, " in ", doc, report);
  return found.front();
}

Merged merged(const SamplePlan& plan, std::string form) {
  return merged(plan, std::move(form), false);
}

Merged merged_for_separate_files(const SamplePlan& plan) {
  return merged(plan, "", true);
}

std::string said(const std::string& words) {
  const Merged result = merged(commune_plan().say(words + "|"));
  const std::string text = result.one("text");
  REQUIRE(text.ends_with("|./."));
  return text.substr(0, text.size() - 4);
}

std::string report_on(const std::string& words) {
  return merged(commune_plan().say(words)).report;
}

}  // namespace vanban::test
