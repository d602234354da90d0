#include "read/text_place.h"

namespace vanban {

TextPlace::TextPlace(std::string_view text, Location where) : text_(text), where_(where) {
  if (where.source == nullptr || where.offset >= where.source->text.size()) return;
  const std::string_view source = where.source->text;
  if (source[where.offset] == '"') raw_ = source.substr(where.offset + 1);
}

// An escape stands for one character; only \u may stand for one of several bytes, a pair of
// surrogates for one of four.
bool TextPlace::follow_escape() {
  if (raw_.size() - raw_at_ < 2) return false;
  if (raw_[raw_at_ + 1] != 'u') {
    raw_at_ += 2;
    ++at_;
    return true;
  }
  const auto lead = static_cast<unsigned char>(text_[at_]);
  const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  raw_at_ += length == 4 ? 12 : 6;
  at_ += length;
  return raw_at_ <= raw_.size();
}

Location TextPlace::of(std::size_t offset) {
  while (at_ < offset && !raw_.empty()) {
    const bool more = raw_at_ < raw_.size() && at_ < text_.size();
    if (more && raw_[raw_at_] == '\\') {
      if (!follow_escape()) raw_ = {};
    } else if (more && raw_[raw_at_] == text_[at_]) {
      ++raw_at_;
      ++at_;
    } else {
      raw_ = {};
    }
  }
  if (raw_.empty()) return where_;
  return {where_.source, where_.offset + 1 + static_cast<std::uint32_t>(raw_at_)};
}

}  // namespace vanban
