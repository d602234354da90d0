#include "app/fixes.h"

#include <algorithm>
#include <fmt/format.h>
#include <string_view>

#include "base/vietnamese.h"
#include "diag/messages.h"

namespace vanban {

namespace {

std::vector<const Fix*> fixes_of(const Diagnostics& diagnostics, Source source) {
  std::vector<const Fix*> fixes;
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    if (diagnostic.fix && diagnostic.fix->where.source == source) fixes.push_back(&*diagnostic.fix);
  }
  std::ranges::stable_sort(fixes, {}, [](const Fix* fix) { return fix->where.offset; });
  return fixes;
}

bool is_to_be_composed(const Diagnostics& diagnostics, Source source) {
  return std::ranges::any_of(diagnostics.all(), [&](const Diagnostic& diagnostic) {
    return diagnostic.message == Message::not_composed && diagnostic.where.source == source;
  });
}

std::string fixed(const std::string& text, const std::vector<const Fix*>& fixes) {
  std::string result;
  std::size_t at = 0;
  for (const Fix* fix : fixes) {
    const std::size_t begin = fix->where.offset;
    if (begin < at || begin + fix->length > text.size()) continue;
    result += text.substr(at, begin - at) + fix->replacement;
    at = begin + fix->length;
  }
  return result + text.substr(at);
}

std::string_view take_line(std::string_view& text) {
  const std::size_t end = text.find('\n');
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return line;
}

}  // namespace

std::vector<FixedFile> apply_fixes(const Diagnostics& diagnostics,
                                   const std::vector<Source>& may_change) {
  std::vector<FixedFile> files;
  for (const Source source : may_change) {
    std::string text = fixed(source->text, fixes_of(diagnostics, source));
    if (is_to_be_composed(diagnostics, source)) text = to_nfc(std::move(text));
    if (text != source->text) files.push_back({source, std::move(text)});
  }
  return files;
}

std::string differences(const FixedFile& file) {
  std::string_view before = file.source->text, after = file.text;
  std::string text = fmt::format("--- {}\n+++ {}\n", file.source->name, file.source->name);
  for (std::size_t number = 1; !before.empty() || !after.empty(); ++number) {
    const std::string_view was = take_line(before), now = take_line(after);
    if (was == now) continue;
    text += fmt::format("@@ -{0} +{0} @@\n-{1}\n+{2}\n", number, was, now);
  }
  return text;
}

}  // namespace vanban
