#include "import/extract/docx/run_reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "base/utf8.h"
#include "diag/messages.h"
#include "import/extract/docx/math_text.h"
#include "import/extract/docx/word_values.h"
#include "model/word_names.h"

namespace vanban {

namespace {

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::ranges::find(names, name) != names.end();
}

// "F0B7" of w:sym.
char32_t hex_code(std::string_view text) {
  unsigned code = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), code, 16);
  const bool is_character = error == std::errc() && end == text.data() + text.size() &&
                            code >= 0x20 && code < 0x11'0000 && (code < 0xD800 || code > 0xDFFF);
  return is_character ? code : 0;
}

// What stands behind them is shown in print.
bool is_inserted(std::string_view name) {
  return name == "ins" || name == "moveTo";
}

bool is_removed(std::string_view name) {
  return name == "del" || name == "moveFrom";
}

}  // namespace

void take_bookmark(std::string& known, std::string_view name) {
  if (name.empty() || name == "_GoBack") return;
  if (known.empty() || (!id_of_bookmark(known) && id_of_bookmark(name))) known = name;
}

RunReader::RunReader(WordFile& file, FieldStack& fields)
    : stretches(1), file_(file), fields_(fields) {}

bool RunReader::has_words() const {
  return std::ranges::any_of(stretches,
                             [](const RunStretch& each) { return each.draft.has_words(); });
}

void RunReader::read(XmlElement paragraph, const WordPlace& place, const WordStyle& style) {
  style_ = &style;
  read_all(paragraph, place);
  fields_.end_paragraph();
}

void RunReader::read_all(XmlElement parent, const WordPlace& place) {
  for (const XmlElement child : parent) {
    if (file_.ledger.is_over()) return;
    read_element(child, place);
  }
}

void RunReader::read_element(XmlElement element, const WordPlace& place) {
  const std::string_view name = element.name();
  if (name == "r") return read_run(element, place);
  if (is_one_of(name, {"pPr", "sdtPr", "sdtEndPr", "customXmlPr", "smartTagPr", "rt"})) return;
  if (name == "bookmarkStart") {
    return take_bookmark(bookmark, element.attribute("name").value_or(""));
  }
  if (name == "fldSimple") return read_simple_field(element, place);
  if (name == "oMath") return put(math_text(element), {}, place);
  if (name == "AlternateContent") return read_all(chosen(element), place);
  WordPlace inside = place;
  if (is_inserted(name)) ++file_.ledger.insertions;
  if (is_removed(name)) {
    ++file_.ledger.deletions;
    inside.is_deleted = true;
    put(" ", {}, inside);
  }
  read_all(element, inside);
}

void RunReader::read_run(XmlElement run, const WordPlace& place) {
  const SeenLook look = file_.styles.seen({style_, place.table_look}, run.child("rPr"));
  mark_follows_ = false;
  for (const XmlElement child : run) read_in_run(child, look, place);
  mark_follows_ = false;
}

void RunReader::read_in_run(XmlElement element, const SeenLook& look, const WordPlace& place) {
  const std::string_view name = element.name();
  if (name == "t" || name == "delText") {
    put(word_text(element), look, place);
  } else if (name == "instrText" || name == "delInstrText") {
    fields_.instruct(element.whole_text());
  } else if (name == "fldChar") {
    read_field_mark(element, look, place);
  } else if (is_one_of(name, {"tab", "ptab"})) {
    put("    ", look, place);
  } else if (is_one_of(name, {"br", "cr"})) {
    read_break(element, look, place);
  } else if (name == "noBreakHyphen") {
    put("-", look, place);
  } else if (name == "softHyphen") {
    put("\u00AD", look, place);
  } else if (name == "sym") {
    read_sign(element, look, place);
  } else if (name == "footnoteReference") {
    call_note(element, file_.footnotes, 'f', place);
  } else if (name == "endnoteReference") {
    call_note(element, file_.endnotes, 'e', place);
  } else if (is_one_of(name, {"drawing", "pict", "object"})) {
    read_drawing(element, file_, place, drawings);
  } else if (name == "AlternateContent") {
    for (const XmlElement child : chosen(element)) read_in_run(child, look, place);
  } else if (name == "ruby") {
    read_all(element.child("rubyBase"), place);
    read_reading_aid(element.child("rt"), look, place);
  } else if (is_one_of(name, {"ins", "del", "moveTo", "moveFrom", "r", "oMath"})) {
    read_element(element, place);
  }
}

// Small words above others: they have no place in a line, and are named as hidden ones.
void RunReader::read_reading_aid(XmlElement aid, SeenLook look, const WordPlace& place) {
  look.hidden = true;
  for (const XmlElement run : aid) {
    for (const XmlElement text : run) {
      if (text.name() == "t") put(word_text(text) + " ", look, place);
    }
  }
}

void RunReader::read_break(XmlElement element, const SeenLook& look, const WordPlace& place) {
  const bool parts_pages = element.attribute("type") == "page";
  if (!parts_pages || place.in_contents || place.is_deleted || place.in_running_head) {
    return put("\n", look, place);
  }
  stretches.emplace_back();
  stretches.back().starts_page = true;
}

void RunReader::read_field_mark(XmlElement element, const SeenLook& look, const WordPlace& place) {
  const std::string_view type = element.attribute("fldCharType").value_or("");
  if (type == "begin") {
    fields_.begin();
    if (const XmlElement data = element.child("ffData")) read_form_field(data, look, place);
  } else if (type == "separate") {
    fields_.separate();
  } else if (type == "end") {
    const bool has_result = fields_.has_result();
    const auto words = field_words(has_result ? std::string_view{} : fields_.instruction());
    fields_.end();
    if (words.size() < 2 || words[0] != "SYMBOL") return;
    const auto code = word_number(words[1]);
    SeenLook sign = look;
    const auto font = std::ranges::find(words, "\\f");
    if (font != words.end() && font + 1 != words.end()) sign.font = font[1];
    if (!code || *code < 0x20 || *code > 0xD7FF) return;
    std::string text;
    append_utf8(text, static_cast<char32_t>(*code));
    put(text, sign, place);
  }
}

// Boxes to tick and lists to choose from show what their data says.
void RunReader::read_form_field(XmlElement data, const SeenLook& look, const WordPlace& place) {
  std::string shown;
  if (const XmlElement box = data.child("checkBox")) {
    const bool is_ticked =
        word_switch(box, "checked").value_or(word_switch(box, "default").value_or(false));
    shown = is_ticked ? "☒" : "☐";
  } else if (const XmlElement list = data.child("ddList")) {
    int left = word_number(word_value(list, "result").value_or("0")).value_or(0);
    for (const XmlElement entry : list) {
      if (entry.name() != "listEntry" || left-- != 0) continue;
      shown = entry.attribute("val").value_or("");
    }
  }
  // The field's own marks hide what stands between them.
  FieldStack outside;
  std::swap(outside, fields_);
  put(shown, look, place);
  std::swap(outside, fields_);
}

void RunReader::read_simple_field(XmlElement field, const WordPlace& place) {
  fields_.begin_result_of(field.attribute("instr").value_or(""));
  read_all(field, place);
  fields_.end();
}

void RunReader::read_sign(XmlElement sign, SeenLook look, const WordPlace& place) {
  const char32_t code = hex_code(sign.attribute("char").value_or(""));
  if (code == 0) return;
  look.font = sign.attribute("font").value_or("");
  std::string text;
  append_utf8(text, code);
  put(text, look, place);
}

void RunReader::call_note(XmlElement call, const WordNotes& notes, char kind,
                          const WordPlace& place) {
  mark_follows_ = is_on(call.attribute("customMarkFollows").value_or("0"));
  const std::string id(call.attribute("id").value_or(""));
  const auto note = notes.find(id);
  if (note == notes.end()) {
    return file_.ledger.note(Message::import_note_doubtful, {id}, file_.ledger.next_place());
  }
  if (place.is_deleted || place.in_contents) return;
  const auto [known, is_new] =
      file_.called.emplace(kind + id, std::to_string(file_.called.size() + 1));
  if (is_new) file_.calls.push_back({note->second, known->second});
  stretches.back().draft.add_note(known->second);
}

void RunReader::put(std::string_view words, const SeenLook& look, const WordPlace& place) {
  if (words.empty() || mark_follows_) return;
  if (place.in_running_head && fields_.in_page_number()) return;
  std::string_view reason;
  if (place.is_deleted) reason = "out-deleted";
  if (reason.empty() && (place.in_contents || fields_.in_contents())) reason = "out-toc";
  if (reason.empty() && (look.hidden || fields_.in_instruction())) reason = "out-hidden";
  LineDraft& draft = reason.empty() ? stretches.back().draft : left_out[std::string(reason)];
  const std::size_t limit = file_.ledger.limits().paragraph;
  if (draft.size() + words.size() > limit) {
    return file_.ledger.pass_limit("size-paragraph", limit);
  }
  draft.add(words, look);
}

}  // namespace vanban
