#include <array>

#include "diag/messages.h"
#include "read/plan/keys.h"
#include "read/plan/parts.h"

namespace vanban {

namespace {

constexpr int highest_number = 999'999;  // of documents and copies
constexpr std::size_t most_lines = 4;    // of the name of a body

// merge() knows what is printed for them.
constexpr auto urgencies = std::to_array<Word<std::string_view>>(
    {{"hoa-toc", "hoa-toc"}, {"thuong-khan", "thuong-khan"}, {"khan", "khan"}});
constexpr auto circulations = std::to_array<Word<std::string_view>>(
    {{"xem-xong-tra-lai", "xem-xong-tra-lai"}, {"luu-hanh-noi-bo", "luu-hanh-noi-bo"}});
constexpr auto date_forms = std::to_array<Word<bool>>({{"short", false}, {"long", true}});
constexpr auto levels = std::to_array<Word<Level>>(
    {{"province", Level::province}, {"district", Level::district}, {"commune", Level::commune}});

void check_number(const Fields& fields) {
  const Value* number = fields.find("number");
  if (number == nullptr || number->is_null()) return;
  if (number->number() == nullptr) {
    return report_wrong_type(*number, "number", "number-or-null", fields.reading());
  }
  read_whole_number(*number, "number", 1, highest_number, fields.reading());
}

void check_draft(const Fields& fields) {
  const Value* draft = fields.find("draft");
  if (draft == nullptr || draft->boolean() != nullptr) return;
  if (draft->text() == nullptr) {
    return report_wrong_type(*draft, "draft", "true-or-text", fields.reading());
  }
  fields.text("draft");
}

void check_drafter(const Fields& fields) {
  const Value* drafter = fields.find("drafter");
  if (drafter == nullptr) return;
  const Fields parts(*drafter, "drafter", drafter_keys, fields.reading());
  parts.needed_text("code");
  parts.whole_number("copies", 1, highest_number);
}

std::vector<std::string> read_lines(const Fields& fields, std::string_view key) {
  std::vector<std::string> lines = fields.some_texts(key);
  if (lines.size() > most_lines) {
    fields.reading().diagnostics.report(Message::too_many, fields.find(key)->where,
                                        {std::string(key), std::to_string(most_lines)});
  }
  return lines;
}

}  // namespace

const WordTable<Level> level_words = levels;

std::optional<Issuer> read_issuer(const Fields& plan) {
  const Value* value = plan.find("issuer");
  if (value == nullptr) return std::nullopt;
  const Fields fields(*value, "issuer", issuer_keys, plan.reading());
  Issuer issuer;
  issuer.where = value->where;
  issuer.unit_where = value->where;
  issuer.unit = fields.text("unit");
  if (const Value* unit = fields.find("unit")) issuer.unit_where = unit->where;
  issuer.in = fields.text("in");
  issuer.name = read_lines(fields, "name");
  issuer.superior = read_lines(fields, "superior");
  issuer.full_name = fields.text("full-name");
  issuer.organ_id = fields.text("organ-id");

  fields.together("in", "unit");
  fields.together("name", "full-name");
  fields.together("full-name", "name");
  fields.together("superior", "name");
  fields.need_either("unit", "name");
  return issuer;
}

void read_head(const Fields& fields, Plan& plan) {
  plan.level = fields.word("level", level_words);
  plan.issuer = read_issuer(fields);
  plan.date = fields.date("date");
  plan.long_dates = fields.word("dates", WordTable<bool>(date_forms)).value_or(false);
  check_head_texts(fields);
}

void check_head_texts(const Fields& fields) {
  check_number(fields);
  check_draft(fields);
  check_drafter(fields);
  for (const std::string_view key : {"symbol", "place", "subject", "contact"}) fields.markup(key);
  fields.word("urgency", WordTable<std::string_view>(urgencies));
  fields.word("circulation", WordTable<std::string_view>(circulations));
}

}  // namespace vanban
