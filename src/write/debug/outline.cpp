#include "write/debug/outline.h"

#include "write/debug/inline_dump.h"

namespace vanban {

void Outline::line(std::string_view text) {
  text_.append(2 * depth_, ' ').append(text) += '\n';
}

void Outline::fact(std::string_view key, std::string_view value) {
  if (!value.empty()) line(std::string(key).append(": ").append(value));
}

void Outline::fact(std::string_view key, const RichText& value) {
  if (!value.empty()) line(std::string(key).append(": ").append(dump(value)));
}

void Outline::facts(std::string_view key, const std::vector<RichText>& values) {
  for (const RichText& value : values) line(std::string(key).append(": ").append(dump(value)));
}

}  // namespace vanban
