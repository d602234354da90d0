#include "read/bodies.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "base/nearest.h"
#include "diag/messages.h"
#include "read/fields.h"
#include "read/json.h"
#include "read/plan/parts.h"

namespace vanban {

namespace {

constexpr std::array<std::string_view, 2> file_key_list = {"bodies", "$schema"};
constexpr std::array<std::string_view, 9> body_key_list = {
    "function", "level", "name", "brief", "aliases", "types", "standing", "from", "to"};
const ObjectKeys file_keys{"bodies", file_key_list};
const ObjectKeys body_keys{"body", body_key_list};

constexpr auto standings =
    std::to_array<Word<Standing>>({{"assigned", Standing::assigned}, {"asked", Standing::asked}});

// The braces in a name stand for the type or the name of its unit.
void check_name(std::string_view name, const Location& where, Reading& reading) {
  const std::vector<std::string> known = {"type", "name"};
  for (std::size_t at = name.find_first_of("{}"); at != std::string_view::npos;) {
    const std::size_t end = name.find('}', at);
    if (name[at] == '}' || end == std::string_view::npos) {
      const bool open = name[at] == '{';
      reading.diagnostics.report(open ? Message::unclosed_brace : Message::stray_brace, where);
      return;
    }
    const std::string path(name.substr(at + 1, end - at - 1));
    if (std::find(known.begin(), known.end(), path) == known.end()) {
      reading.diagnostics.report(Message::unknown_placeholder, where, {path}).nearest =
          nearest(path, known);
    }
    at = name.find_first_of("{}", end + 1);
  }
}

// The types of units there are; an unknown one would never match.
constexpr auto unit_types = std::to_array<Word<std::string_view>>({{"tỉnh", "tỉnh"},
                                                                   {"thành phố", "thành phố"},
                                                                   {"quận", "quận"},
                                                                   {"huyện", "huyện"},
                                                                   {"thị xã", "thị xã"},
                                                                   {"xã", "xã"},
                                                                   {"phường", "phường"},
                                                                   {"thị trấn", "thị trấn"},
                                                                   {"đặc khu", "đặc khu"}});

// A whole day, or `otherwise` if the key is not there.
int read_day(const Fields& fields, std::string_view key, int otherwise) {
  const auto date = fields.date(key);
  if (!date) return otherwise;
  if (is_complete(*date)) return first_day(*date);
  const Value& value = *fields.find(key);
  fields.reading().diagnostics.report(Message::bad_date, value.where,
                                      {value.text() != nullptr ? *value.text() : std::string(key)});
  return otherwise;
}

Body read_body(const Value& value, Reading& reading) {
  const Fields fields(value, "bodies", body_keys, reading);
  Body body;
  fields.need("function");
  body.function = fields.id("function");
  fields.need("level");
  body.level = fields.word("level", level_words).value_or(Level::province);
  body.name = fields.needed_text("name");
  body.brief = fields.text("brief");
  body.aliases = fields.some_texts("aliases");
  for (const std::string_view key : {"name", "brief"}) {
    if (const Value* text = fields.find(key); text != nullptr && text->text() != nullptr) {
      check_name(*text->text(), text->where, reading);
    }
  }
  for (const Value& alias : fields.has("aliases") ? fields.list("aliases") : Value::List{}) {
    if (alias.text() != nullptr) check_name(*alias.text(), alias.where, reading);
  }
  for (const std::string_view type :
       fields.words("types", WordTable<std::string_view>(unit_types))) {
    body.types.emplace_back(type);
  }
  body.standing =
      fields.word("standing", WordTable<Standing>(standings)).value_or(Standing::assigned);
  body.valid_from = read_day(fields, "from", 0);
  body.valid_to = read_day(fields, "to", still_valid);
  if (body.valid_to < body.valid_from) {
    reading.diagnostics.report(Message::days_in_wrong_order, fields.find("to")->where,
                               {short_date(date_of(body.valid_from))});
  }
  return body;
}

bool share_a_type(const Body& a, const Body& b) {
  if (a.types.empty() || b.types.empty()) return a.types.empty() && b.types.empty();
  return std::find_first_of(a.types.begin(), a.types.end(), b.types.begin(), b.types.end()) !=
         a.types.end();
}

bool are_rivals(const Body& a, const Body& b) {
  return a.function == b.function && a.level == b.level && share_a_type(a, b) &&
         a.valid_from <= b.valid_to && b.valid_from <= a.valid_to;
}

void check_rivals(const std::vector<Body>& bodies, const Value::List& rows, Source source,
                  Reading& reading) {
  for (std::size_t later = 1; later < bodies.size(); ++later) {
    for (std::size_t first = 0; first < later; ++first) {
      if (bodies[later].function.empty() || !are_rivals(bodies[first], bodies[later])) continue;
      reading.diagnostics.report(
          Message::rival_bodies, rows[later].where,
          {bodies[later].function,
           std::to_string(line_column(*source, rows[first].where.offset).line)});
      break;
    }
  }
}

}  // namespace

std::optional<std::vector<Body>> read_bodies(Source source, Diagnostics& diagnostics) {
  Diagnostics found;
  std::vector<Body> bodies;
  if (const auto data = read_json(source, found)) {
    Reading reading{found, {}};
    const Fields fields(*data, "bodies", file_keys, reading);
    fields.text("$schema");
    fields.need("bodies");
    const Value::List& rows = fields.list("bodies");
    for (const Value& row : rows) bodies.push_back(read_body(row, reading));
    check_rivals(bodies, rows, source, reading);
  }
  diagnostics.add(found);
  if (found.has_errors()) return std::nullopt;
  return bodies;
}

}  // namespace vanban
