#include "import/extract/docx/block_reader.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/overloaded.h"
#include "base/utf8.h"
#include "base/vietnamese.h"
#include "import/extract/docx/list_breaks.h"
#include "import/extract/docx/table_reader.h"
#include "import/extract/docx/word_values.h"
#include "model/word_names.h"

namespace vanban {

namespace {

// Its mark was deleted, or it is the large first letter: the paragraph goes on in the next one.
bool goes_on(XmlElement properties) {
  const XmlElement mark = properties.child("rPr");
  const bool is_style_separator = word_switch(mark, "specVanish").value_or(false) &&
                                  word_switch(mark, "vanish").value_or(false);
  const auto drop_cap = properties.child("framePr").attribute("dropCap").value_or("none");
  return mark.child("del") || mark.child("moveFrom") || is_style_separator || drop_cap != "none";
}

bool is_contents_gallery(XmlElement sdt) {
  const XmlElement part = sdt.child("sdtPr").child("docPartObj");
  return word_value(part, "docPartGallery") == "Table of Contents";
}

bool is_contents_style(const WordStyle& style) {
  return to_lower(style.name).starts_with("toc ");
}

std::string shown_style(std::string_view id, const WordStyle& style) {
  const bool is_ours = style.name.starts_with("vb-") && style.id == id;
  return is_ours ? style.name : std::string(id);
}

bool is_landscape(XmlElement section) {
  const XmlElement size = section.child("pgSz");
  const auto width = word_length(size.attribute("w").value_or(""));
  const auto height = word_length(size.attribute("h").value_or(""));
  if (width && height) return *width > *height;
  return size.attribute("orient") == "landscape";
}

void set_landscape(ManuscriptBlock& block) {
  std::visit(overloaded{[](ManuscriptLine& line) { line.landscape = true; },
                        [](ManuscriptTable& table) {
                          table.landscape = true;
                          for (auto& row : table.rows) {
                            for (ManuscriptCell& cell : row) {
                              for (ManuscriptLine& line : cell.lines) line.landscape = true;
                            }
                          }
                        }},
             block);
}

void set_starts_page(ManuscriptBlock& block) {
  std::visit([](auto& any) { any.starts_page = true; }, block);
}

}  // namespace

XmlElement chosen(XmlElement element) {
  if (element.name() != "AlternateContent") return element;
  const XmlElement choice = element.child("Choice");
  return choice ? choice : element.child("Fallback");
}

std::vector<ManuscriptBlock> BlockReader::read(XmlElement story) {
  read_all(story, place_);
  if (!open_.empty()) finish_paragraph({}, place_);
  return std::move(blocks_);
}

void BlockReader::read_all(XmlElement parent, const WordPlace& place) {
  for (const XmlElement child : parent) {
    if (file_.ledger.is_over()) return;
    read_block(child, place);
  }
}

void BlockReader::read_block(XmlElement element, const WordPlace& place) {
  const std::string_view name = element.name();
  if (name == "p") return read_paragraph(element, place);
  if (name == "tbl") {
    if (!open_.empty()) finish_paragraph({}, place);
    for (ManuscriptBlock& block : read_word_table(element, file_, place)) {
      if (std::exchange(starts_page_, false)) set_starts_page(block);
      blocks_.push_back(std::move(block));
    }
    return;
  }
  if (name == "sectPr") return end_section(element);
  if (name == "bookmarkStart") {
    return take_bookmark(bookmark_, element.attribute("name").value_or(""));
  }
  if (name == "altChunk") return file_.ledger.count_object("object-chart");
  if (name == "AlternateContent") return read_all(chosen(element), place);
  WordPlace inside = place;
  if (name == "sdt" && is_contents_gallery(element)) inside.in_contents = true;
  if (name == "del" || name == "moveFrom") inside.is_deleted = true;
  const bool holds_runs = name == "r" || name == "oMath" || name == "oMathPara";
  if (!holds_runs) return read_all(element, inside);
  // Runs outside of paragraphs are against the rules, but their words are words.
  if (open_.empty()) open_.emplace_back(file_, fields_);
  open_.back().read(element, inside, file_.styles.paragraph(""));
}

void BlockReader::read_paragraph(XmlElement paragraph, WordPlace place) {
  const XmlElement properties = paragraph.child("pPr");
  const WordStyle& style = file_.styles.paragraph(word_value(properties, "pStyle").value_or(""));
  place.in_contents = place.in_contents || is_contents_style(style);
  if (open_.empty()) open_.emplace_back(file_, fields_);
  open_.back().read(paragraph, place, style);
  const XmlElement section = properties.child("sectPr");
  if (!goes_on(properties) || section) finish_paragraph(properties, place);
  if (section) end_section(section);
}

CountedLabel BlockReader::counted_label(XmlElement properties, const ParagraphLook& own,
                                        const WordStyle& style, const WordPlace& place) {
  ParagraphLook look = own;
  inherit(look, style.paragraph);
  const std::string id = look.list.value_or("0");
  const NumberingList* list = id == "0" ? nullptr : file_.numbering.find(id);
  if (list == nullptr) return {};
  const int level = level_of(*list, own, style);
  const NumberingLevel& numbering = list->levels[static_cast<std::size_t>(level)];
  RunLook letters = numbering.look;
  inherit(letters, read_run_look(properties.child("rPr")));
  return {file_.counters.next(id, *list, level),
          file_.styles.seen({&style, place.table_look}, letters), numbering.space_behind, level};
}

void BlockReader::finish_paragraph(XmlElement properties, const WordPlace& place) {
  RunReader runs = std::move(open_.back());
  open_.clear();
  const std::string id(word_value(properties, "pStyle").value_or(""));
  const WordStyle& style = file_.styles.paragraph(id);
  const ParagraphLook own = read_paragraph_look(properties);
  ParagraphLook look = own;
  inherit(look, style.paragraph);
  inherit(look, file_.styles.defaults());
  // What is not there any more is not counted; what is empty is.
  const bool is_gone = !runs.has_words() && !runs.left_out.empty();
  CountedLabel label;
  if (!is_gone) label = counted_label(properties, own, style, place);
  if (!runs.has_words() && !place.in_cell) label.text.clear();
  ManuscriptLine model;
  model.align = look.align.value_or(Align::left);
  model.style = shown_style(id, style);
  if (model.style == number_word_style) model.align = Align::number;
  if (look.outline && *look.outline >= 0 && *look.outline < 9) model.outline = *look.outline + 1;
  take_bookmark(bookmark_, runs.bookmark);
  if (look.starts_page.value_or(false)) starts_page_ = true;
  emit_lines(runs, label, model);
  emit_anchored(runs, place);
}

void BlockReader::emit_lines(RunReader& runs, const CountedLabel& label,
                             const ManuscriptLine& model) {
  bool is_first = true;
  for (RunStretch& stretch : runs.stretches) {
    if (stretch.starts_page) starts_page_ = true;
    const bool is_shown = stretch.draft.has_words() || stretch.draft.has_notes();
    const bool has_label = is_first && !label.text.empty();
    if (!is_shown && !(has_label && !runs.has_words())) continue;
    ManuscriptLine line = stretch.draft.finish(has_label ? label : CountedLabel{}, file_);
    is_first = false;
    line.align = model.align;
    line.style = model.style;
    line.outline = model.outline;
    if (line.label_end > 0) line.list_level = label.level;
    if (!line.text.empty() || !line.notes.empty()) emit(std::move(line));
  }
  for (auto& [reason, draft] : runs.left_out) {
    file_.ledger.leave_out(draft.finish({}, file_).text, reason);
  }
}

void BlockReader::emit(ManuscriptLine line) {
  line.where = file_.ledger.place(line.text);
  line.bookmark = std::exchange(bookmark_, {});
  line.starts_page = std::exchange(starts_page_, false);
  const bool is_ours = line.style.starts_with("vb-");
  if (place_.in_cell || is_ours) {
    blocks_.emplace_back(std::move(line));
    return;
  }
  std::ranges::move(parted_at_items(std::move(line)), std::back_inserter(blocks_));
}

void BlockReader::emit_anchored(const RunReader& runs, const WordPlace& place) {
  const DrawingParts& parts = runs.drawings;
  file_.ledger.count_object("object-picture", parts.pictures);
  file_.ledger.count_object("object-chart", parts.objects);
  for (const std::string& words : parts.charts) {
    file_.ledger.leave_out(to_nfc(words), "object-chart");
  }
  for (const std::string& words : parts.words) {
    LineDraft draft;
    draft.add(words, {});
    if (!draft.has_words()) continue;
    emit(draft.finish({}, file_));
  }
  for (const XmlElement box : parts.boxes) {
    for (ManuscriptBlock& block : BlockReader(file_, place).read(box)) {
      blocks_.push_back(std::move(block));
    }
  }
}

void BlockReader::end_section(XmlElement section) {
  if (!open_.empty()) finish_paragraph({}, place_);
  const bool flows = word_value(section, "type") == "continuous";
  if (!flows && section_ > 0 && section_ < blocks_.size()) set_starts_page(blocks_[section_]);
  if (is_landscape(section)) {
    for (std::size_t i = section_; i < blocks_.size(); ++i) set_landscape(blocks_[i]);
  }
  section_ = blocks_.size();
}

std::vector<ManuscriptLine> lines_of_blocks(std::vector<ManuscriptBlock> blocks) {
  std::vector<ManuscriptLine> lines;
  for (ManuscriptBlock& block : blocks) {
    if (auto* line = std::get_if<ManuscriptLine>(&block)) lines.push_back(std::move(*line));
    auto* table = std::get_if<ManuscriptTable>(&block);
    if (table == nullptr) continue;
    for (auto& row : table->rows) {
      for (ManuscriptCell& cell : row) {
        std::ranges::move(cell.lines, std::back_inserter(lines));
      }
    }
  }
  return lines;
}

}  // namespace vanban
