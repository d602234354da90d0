#include <algorithm>
#include <array>
#include <string_view>

#include "check/rule_pages.h"
#include "write/findings/findings.h"
#include "write/findings/values.h"
#include "write/json.h"

namespace vanban {

namespace {

Value object_of(Value::Object object) {
  return {std::move(object), {}};
}

Value text_object(const std::string& text) {
  return object_of({{"text", {}, value_of(text)}});
}

// A path as a relative reference (RFC 3986): what is no plain letter is spelled in hexadecimal.
std::string uri_of(std::string_view path) {
  constexpr std::string_view digits = "0123456789ABCDEF", plain = "-._~/";
  std::string uri;
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    const bool is_letter =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (is_letter || plain.find(c) != std::string_view::npos) {
      uri += c;
    } else {
      uri += {'%', digits[byte >> 4U], digits[byte & 15U]};
    }
  }
  return uri;
}

Value file_value(const FindingPlace& place) {
  return object_of({{"uri", {}, value_of(uri_of(place.file))}});
}

Value region_value(const FindingPlace& begin, const FindingPlace& end) {
  Value::Object region;
  add(region, "startLine", value_of(begin.line));
  add(region, "startColumn", value_of(begin.column));
  if (end.line > 0) {
    add(region, "endLine", value_of(end.line));
    add(region, "endColumn", value_of(end.column));
  }
  return object_of(std::move(region));
}

Value location_value(const FindingPlace& place, const std::string& pointer) {
  Value::Object physical;
  add(physical, "artifactLocation", file_value(place));
  if (place.line > 0) add(physical, "region", region_value(place, {}));
  Value::Object location;
  add(location, "physicalLocation", object_of(std::move(physical)));
  if (!pointer.empty()) {
    Value::List names;
    names.push_back(object_of({{"fullyQualifiedName", {}, value_of(pointer)}}));
    add(location, "logicalLocations", {std::move(names), {}});
  }
  return object_of(std::move(location));
}

Value list_of_one(Value value) {
  Value::List list;
  list.push_back(std::move(value));
  return {std::move(list), {}};
}

Value fix_value(const FindingFix& fix) {
  Value::Object replacement;
  add(replacement, "deletedRegion", region_value(fix.begin, fix.end));
  add(replacement, "insertedContent", text_object(fix.replacement));
  Value::Object change;
  add(change, "artifactLocation", file_value(fix.begin));
  add(change, "replacements", list_of_one(object_of(std::move(replacement))));
  return object_of({{"artifactChanges", {}, list_of_one(object_of(std::move(change)))}});
}

std::string words_of(const ReportedFinding& finding) {
  std::string words = finding.message;
  if (!finding.hint.empty()) words += "; " + finding.hint;
  for (const std::string& document : finding.documents) words += "\n- " + document;
  return words;
}

Value result_value(const ReportedFinding& finding) {
  Value::Object result;
  add(result, "ruleId", value_of(finding.code));
  add(result, "level", value_of(level_of(finding.severity)));
  add(result, "message", text_object(words_of(finding)));
  if (!finding.where.file.empty()) {
    add(result, "locations", list_of_one(location_value(finding.where, finding.pointer)));
  }
  if (!finding.compared_with.file.empty()) {
    add(result, "relatedLocations", list_of_one(location_value(finding.compared_with, "")));
  }
  if (finding.fix) add(result, "fixes", list_of_one(fix_value(*finding.fix)));
  return object_of(std::move(result));
}

Value rule_value(const RulePage& page, Language language) {
  const MessageText& text = text_of(page.rule);
  Value::Object rule;
  add(rule, "id", value_of(std::string(text.code)));
  const auto& asks = language == Language::english ? page.english : page.vietnamese;
  add(rule, "shortDescription", text_object(std::string(asks)));
  add(rule, "help", text_object(std::string(page.clause)));
  add(rule, "defaultConfiguration", object_of({{"level", {}, value_of(level_of(text.severity))}}));
  return object_of(std::move(rule));
}

// Of the rules that something was found of.
Value rules_value(const FindingsReport& report, Language language) {
  Value::List rules;
  for (const RulePage& page : all_pages()) {
    const bool is_broken = std::ranges::any_of(
        report.findings,
        [&](const ReportedFinding& finding) { return finding.code == text_of(page.rule).code; });
    if (is_broken) rules.push_back(rule_value(page, language));
  }
  return {std::move(rules), {}};
}

}  // namespace

std::string findings_sarif(const FindingsReport& report, Language language) {
  Value::Object driver;
  add(driver, "name", value_of(std::string("vanban")));
  add(driver, "version", value_of(report.version));
  add(driver, "rules", rules_value(report, language));
  Value::List results;
  for (const ReportedFinding& finding : report.findings) results.push_back(result_value(finding));
  Value::Object run;
  add(run, "tool", object_of({{"driver", {}, object_of(std::move(driver))}}));
  add(run, "columnKind", value_of(std::string("unicodeCodePoints")));
  add(run, "results", {std::move(results), {}});
  Value::Object file;
  add(file, "$schema",
      value_of(std::string(
          "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json")));
  add(file, "version", value_of(std::string("2.1.0")));
  add(file, "runs", list_of_one(object_of(std::move(run))));
  return json_open_object(file) + "\n";
}

}  // namespace vanban
