#include "support/generated.h"

#include <array>
#include <cstdlib>
#include <doctest/doctest.h>
#include <memory>
#include <utility>

#include "model/walk.h"
#include "support/documents.h"
#include "support/filled_grid.h"

namespace vanban::test {

namespace {

constexpr std::uint64_t usual_seed = 20261122;

std::uint64_t number_of(const char* variable, std::uint64_t usual) {
  const char* text = std::getenv(variable);
  return text != nullptr && *text != '\0' ? std::strtoull(text, nullptr, 10) : usual;
}

constexpr auto common_words = std::to_array<const char*>(
    {"đẩy",    "mạnh",  "phát",     "triển",     "kinh",   "tế",       "tập",  "thể", "xã",
     "phường", "tỉnh",  "Bắc Ninh", "năm",       "2026",   "1.234,5",  "75%",  "và",  "của",
     "các",    "“phố”", "(xã)",     "một, hai",  "cuối.",  "nghiêng,", "ơ",    "ưỡn", "Nguyễn",
     "UBND",   "–",     "30/2020",  "01/7/2025", "số 5;",  "ngày",     "hằng", "quý", "I/2026",
     "a-b-c",  "km/h",  "Điều 3",   "khoản 2",   "điểm đ", "nghiêm",   "túc:", "…"});

std::string long_word(Chance& chance) {
  constexpr auto beginnings = std::to_array<const char*>({"https://vi-du.vn/", "ma_so_", "X", "đ"});
  std::string word = chance.pick(beginnings);
  const std::size_t length = chance.between(10, chance.one_in(8) ? 400 : 60);
  for (std::size_t i = 0; i < length; ++i) word += static_cast<char>('a' + chance.below(26));
  return word;
}

// Chooses the marks of a list by those around it, as plans may.
Marker inner_marker(Chance& chance, Marker outer) {
  constexpr auto any = std::to_array<Marker>(
      {Marker::number, Marker::letter, Marker::dash, Marker::plus, Marker::none});
  if (outer == Marker::number || outer == Marker::decimal) {
    if (chance.one_in(3)) return Marker::decimal;
  }
  return chance.pick(any);
}

class DocumentMaker {
 public:
  explicit DocumentMaker(Chance& chance) : chance_(chance) {}

  Document run(StyleSheet style) {
    Document document;
    document.style = std::make_shared<const StyleSheet>(std::move(style));
    add_part(Part::Kind::main, document);
    const std::size_t appendices = chance_.one_in(2) ? chance_.below(4) : 0;
    for (std::size_t i = 0; i < appendices; ++i) add_part(Part::Kind::appendix, document);
    document.footnotes = std::move(notes_);
    point_references(document);
    return document;
  }

 private:
  void add_part(Part::Kind kind, Document& document) {
    Part part;
    part.kind = kind;
    part.landscape = kind == Part::Kind::appendix && chance_.one_in(3);
    Title title;
    title.kind = kind == Part::Kind::main ? Title::Kind::document : Title::Kind::appendix;
    title.name = rich("KẾ HOẠCH");
    title.subject = rich(generated_words(chance_, 30));
    if (kind != Part::Kind::main) title.id = new_id();
    part.blocks.push_back(std::move(title));
    for (std::size_t count = chance_.below(4); count > 0; --count) {
      part.blocks.push_back(Paragraph{Paragraph::Kind::basis, words(60)});
    }
    const Marker marker = chance_.one_in(4) ? Marker::article : Marker::section;
    for (std::size_t count = chance_.between(1, 8); count > 0; --count) {
      part.blocks.push_back(make_item(marker, 1));
      if (chance_.one_in(8)) part.blocks.push_back(make_table());
      if (chance_.one_in(8)) part.blocks.push_back(Paragraph{Paragraph::Kind::body, words(200)});
    }
    document.parts.push_back(std::move(part));
  }

  Item make_item(Marker marker, int depth) {
    Item made;
    made.marker = marker;
    if (chance_.one_in(2)) made.id = new_id();
    if (!made.id.empty() && marker != Marker::dash && marker != Marker::plus &&
        marker != Marker::none) {
      targets_.push_back(made.id);
    }
    if (depth == 1 || chance_.one_in(3)) {
      (chance_.one_in(4) ? made.run_in : made.title) = rich(generated_words(chance_, 20));
    }
    for (std::size_t count = chance_.below(depth == 1 ? 2 : 3); count > 0; --count) {
      made.text.push_back(words(chance_.one_in(20) ? 1500 : 80));
    }
    if (made.title.empty() && made.run_in.empty() && made.text.empty()) {
      made.text.push_back(words(10));
    }
    if (chance_.one_in(8)) made.table = make_table();
    if (depth >= 7 || !chance_.one_in(2)) return made;
    const Marker inner = inner_marker(chance_, marker);
    for (std::size_t count = chance_.between(1, 6); count > 0; --count) {
      made.items.push_back(make_item(inner, depth + 1));
    }
    return made;
  }

  Table make_table() {
    Table table;
    const std::size_t columns = chance_.between(1, 7);
    constexpr auto ways = std::to_array<Align>(
        {Align::left, Align::center, Align::right, Align::justify, Align::number});
    for (std::size_t i = 0; i < columns; ++i) table.columns.push_back({{}, chance_.pick(ways)});
    if (chance_.one_in(2)) table.header = make_rows(chance_.between(1, 3), columns, 4);
    const std::size_t most = chance_.one_in(6) ? 90 : 12;
    table.rows = make_rows(chance_.between(1, most), columns, chance_.one_in(10) ? 300 : 12);
    return table;
  }

  std::vector<RowOf<RichText>> make_rows(std::size_t count, std::size_t columns,
                                         std::size_t most_words) {
    return filled_grid(count, columns, [&](std::size_t, std::size_t room, std::size_t height) {
      CellOf<RichText> made;
      made.text = chance_.one_in(6) ? RichText{} : words(most_words);
      if (chance_.one_in(5)) made.colspan = chance_.between(1, room);
      if (chance_.one_in(5)) made.rowspan = chance_.between(1, height);
      return made;
    });
  }

  RichText words(std::size_t most) {
    RichText text;
    for (std::size_t pieces = chance_.between(1, 3); pieces > 0; --pieces) {
      Emphasis look{chance_.one_in(6), chance_.one_in(6)};
      const char* gap = pieces > 1 ? " " : "";
      text.inlines.push_back(Text{generated_words(chance_, most) + gap, look});
      if (chance_.one_in(25)) text.inlines.push_back(new_note());
      if (chance_.one_in(25)) text.inlines.push_back(Reference{"", look, "", {}, {}});
      if (chance_.one_in(30)) text.inlines.push_back(LineBreak{});
      if (chance_.one_in(40)) text.inlines.push_back(Blank{Blank::Field::number, look});
    }
    text.inlines.push_back(Text{generated_words(chance_, 5), {}});
    return text;
  }

  Inline new_note() {
    notes_.push_back({rich(generated_words(chance_, chance_.one_in(20) ? 900 : 40)), 0});
    return FootnoteCall{notes_.size() - 1, 0};
  }

  std::string new_id() { return "muc-" + std::to_string(++ids_); }

  void point_references(Document& document) {
    const auto point = [this](RichText& text) {
      for (Inline& piece : text.inlines) {
        auto* reference = std::get_if<Reference>(&piece);
        if (reference == nullptr) continue;
        if (targets_.empty()) {
          piece = Text{"không", {}};
        } else {
          reference->id = chance_.pick(targets_);
        }
      }
    };
    for (Part& part : document.parts) {
      for (Block& block : part.blocks) for_each_text(block, point);
    }
  }

  Chance& chance_;
  std::vector<Footnote> notes_;
  std::vector<std::string> targets_;  // ids of items with labels
  int ids_ = 0;
};

// A plan file, as text. Words need no escapes: none of ours has a sign of JSON or of the markup.
class PlanMaker {
 public:
  explicit PlanMaker(Chance& chance) : chance_(chance) {}

  std::string run() {
    const std::string body = list(chance_.between(1, 7), [this] { return section(); });
    std::string text = R"({"kind": "ke-hoach", "level": "commune",
"issuer": {"unit": "xã Quảng Nghiệp", "in": "tỉnh Hải Dương"}, "symbol": "KH-UBND",
"date": "2023-03-15", "subject": )" +
                       words(30) + R"(,
"bases": {"items": )" + list(chance_.between(1, 6), [this] { return words(60); }) +
                       R"(},
"body": )" + body;
    if (chance_.one_in(2)) text += ", \"appendices\": " + appendices();
    if (!notes_.empty()) text += ", \"footnotes\": {" + notes_ + "}";
    return text + R"(,
"recipients": )" +
           list(chance_.between(1, 9), [this] { return words(6); }) + R"(,
"signature": {"name": "Nguyễn Văn An",
  "position": {"title": "Chủ tịch", "collective": "Ủy ban nhân dân"}}})";
  }

 private:
  template <class Make>
  static std::string list(std::size_t count, Make make) {
    std::string text = "[";
    for (std::size_t i = 0; i < count; ++i) text += (i > 0 ? ",\n" : "") + make();
    return text + "]";
  }

  std::string words(std::size_t most) { return "\"" + generated_words(chance_, most) + "\""; }

  // With a note now and then.
  std::string sentence(std::size_t most) {
    std::string text = generated_words(chance_, most);
    if (chance_.one_in(20)) {
      const std::string id = "chu-thich-" + std::to_string(++note_count_);
      notes_ += (notes_.empty() ? "\"" : ", \"") + id + "\": " + words(50);
      text += "[^" + id + "]";
    }
    return "\"" + text + "\"";
  }

  std::string section() {
    std::string text = "{\"title\": " + words(12);
    if (chance_.one_in(2)) text += ", \"text\": " + sentence(120);
    if (chance_.one_in(6)) text += ", \"table\": " + table();
    return text + ", \"items\": " + items(2) + "}";
  }

  std::string items(int depth) {
    return list(chance_.between(1, 6), [this, depth] { return item(depth); });
  }

  std::string item(int depth) {
    if (depth > 5 || chance_.one_in(2)) return sentence(chance_.one_in(15) ? 900 : 60);
    std::string text = "{\"text\": " + sentence(60);
    if (chance_.one_in(8)) text += ", \"table\": " + table();
    return text + ", \"items\": " + items(depth + 1) + "}";
  }

  // Words without long ones among them, which would not fit its columns.
  std::string cell() {
    std::string text;
    for (std::size_t count = chance_.below(chance_.one_in(20) ? 120 : 10); count > 0; --count) {
      text += (text.empty() ? "" : " ") + std::string(chance_.pick(common_words));
    }
    return "\"" + text + "\"";
  }

  std::string table() {
    const std::size_t columns = chance_.between(1, 5);
    const auto row = [&] { return list(columns, [this] { return cell(); }); };
    return "{\"columns\": " + list(columns, [] { return std::string("{}"); }) + ", \"header\": [" +
           row() + "], \"rows\": " + list(chance_.between(1, chance_.one_in(4) ? 80 : 8), row) +
           "}";
  }

  std::string appendices() {
    return list(chance_.between(1, 3), [this] {
      std::string text = "{\"title\": " + words(10);
      if (chance_.one_in(2)) text += ", \"landscape\": true, \"table\": " + table();
      return text + ", \"text\": " + sentence(100) + "}";
    });
  }

  Chance& chance_;
  std::string notes_;
  int note_count_ = 0;
};

}  // namespace

// SplitMix64.
std::uint64_t Chance::next() {
  std::uint64_t mixed = (state_ += 0x9E3779B97F4A7C15);
  mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
  mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
  return mixed ^ (mixed >> 31);
}

void for_each_round(int rounds, const std::function<void(Chance&)>& check) {
  const std::uint64_t first = number_of("VANBAN_SEED", usual_seed);
  const std::uint64_t count = number_of("VANBAN_ROUNDS", static_cast<std::uint64_t>(rounds));
  for (std::uint64_t seed = first; seed < first + count; ++seed) {
    INFO("again with VANBAN_SEED=", seed, " VANBAN_ROUNDS=1");
    Chance chance(seed);
    check(chance);
  }
}

std::string generated_words(Chance& chance, std::size_t most) {
  std::string text;
  for (std::size_t count = chance.between(1, most); count > 0; --count) {
    if (!text.empty()) text += chance.one_in(15) ? "\u00A0" : " ";
    text += chance.one_in(60) ? long_word(chance) : chance.pick(common_words);
  }
  return text;
}

std::string generated_plan(Chance& chance) {
  return PlanMaker(chance).run();
}

Document generated_document(Chance& chance, StyleSheet style) {
  return DocumentMaker(chance).run(std::move(style));
}

}  // namespace vanban::test
