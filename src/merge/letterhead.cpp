#include <string>
#include <string_view>

#include "merge/blocks.h"

namespace vanban {

namespace {

RichText words(std::string text, const Location& where) {
  RichText line;
  line.where = where;
  line.inlines.emplace_back(Text{std::move(text), {}});
  return line;
}

std::vector<RichText> lines(const std::vector<std::string>& texts, const Location& where) {
  std::vector<RichText> result;
  result.reserve(texts.size());
  for (const std::string& text : texts) result.push_back(words(text, where));
  return result;
}

// Phụ lục I, III.2: the words of the stamps.
std::string_view words_of_mark(std::string_view mark) {
  if (mark == "hoa-toc") return "HOẢ TỐC";
  if (mark == "thuong-khan") return "THƯỢNG KHẨN";
  if (mark == "khan") return "KHẨN";
  if (mark == "xem-xong-tra-lai") return "XEM XONG TRẢ LẠI";
  if (mark == "luu-hanh-noi-bo") return "LƯU HÀNH NỘI BỘ";
  return mark;
}

RichText mark(std::string_view key, const Scope& scope) {
  const Value* value = scope.plan().data.find(key);
  if (value == nullptr) return {};
  if (const std::string* text = value->text()) {
    return words(std::string(words_of_mark(*text)), value->where);
  }
  // A bare true is DỰ THẢO: not a mark of the decree, but what every office stamps on a draft.
  const bool* set = value->boolean();
  return set != nullptr && *set ? words("DỰ THẢO", value->where) : RichText{};
}

}  // namespace

Letterhead merge_letterhead(const LetterheadNode& node, const Scope& scope, Filler& filler) {
  const IssuingBody& body = scope.issuer();
  const Location where = scope.plan().issuer ? scope.plan().issuer->where : scope.plan().where;
  Letterhead head;
  head.where = where;
  head.superior = lines(body.superior_lines, where);
  head.issuer = lines(body.lines, where);
  head.country = filler.fill(node.country, scope);
  head.motto = filler.fill(node.motto, scope);
  head.number = filler.fill(node.number, scope);
  head.place_date = filler.fill(node.place_date, scope);
  head.urgency = mark("urgency", scope);
  head.circulation = mark("circulation", scope);
  head.draft = mark("draft", scope);
  return head;
}

}  // namespace vanban
