#include "import/extract/manuscript_ledger.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "base/overloaded.h"
#include "base/utf8.h"
#include "diag/messages.h"
#include "import/extract/extract_faults.h"

namespace vanban {

namespace {

void settle_line(ManuscriptLine& line, Source source) {
  line.where.source = source;
}

void settle_block(ManuscriptBlock& block, Source source) {
  std::visit(overloaded{[&](ManuscriptLine& line) { settle_line(line, source); },
                        [&](ManuscriptTable& table) {
                          table.where.source = source;
                          for (auto& row : table.rows) {
                            for (ManuscriptCell& cell : row) {
                              cell.where.source = source;
                              for (auto& line : cell.lines) settle_line(line, source);
                            }
                          }
                        }},
             block);
}

}  // namespace

Location ManuscriptLedger::next_place() const {
  return {nullptr, static_cast<std::uint32_t>(std::min<std::size_t>(text_.size(), UINT32_MAX - 1))};
}

Location ManuscriptLedger::place(std::string_view words) {
  const Location where = next_place();
  if (text_.size() + words.size() > limits_.text) pass_limit("size-text", limits_.text);
  if (words.size() > limits_.paragraph) pass_limit("size-paragraph", limits_.paragraph);
  if (is_over()) return where;
  text_.append(words).append("\n");
  lines_ += 1 + static_cast<std::size_t>(std::ranges::count(words, '\n'));
  return where;
}

void ManuscriptLedger::fill_lines(std::size_t lines) {
  if (lines <= lines_ || text_.size() + lines - lines_ > limits_.text) return;
  text_.append(lines - lines_, '\n');
  lines_ = lines;
}

void ManuscriptLedger::leave_out(std::string words, std::string_view reason) {
  if (trim(words).empty()) return;
  const Location where = place(words);
  left_out_.push_back({std::move(words), std::string(reason), where});
}

void ManuscriptLedger::leave_out(const ManuscriptLine& line, std::string_view reason) {
  if (!trim(line.text).empty()) left_out_.push_back({line.text, std::string(reason), line.where});
}

void ManuscriptLedger::note(Message message, std::vector<std::string> arguments, Location where) {
  constexpr std::size_t most = 10'000;
  if (noted_.size() < most) {
    noted_.push_back({.message = message, .arguments = std::move(arguments), .where = where});
  }
}

void ManuscriptLedger::count_object(std::string_view term, std::size_t times) {
  if (times > 0) objects_[std::string(term)] += times;
}

void ManuscriptLedger::pass_limit(std::string_view what, std::size_t limit) {
  if (passed_) return;
  passed_ = {std::string(what),
             what == "size-table" ? std::to_string(limit) : size_in_words(limit)};
}

bool ManuscriptLedger::forget_lines_since(const Mark& mark) {
  const bool only_lines = left_out_.size() == mark.left_out && noted_.size() == mark.noted;
  if (!only_lines || mark.text > text_.size()) return false;
  const auto begin = text_.begin() + static_cast<std::ptrdiff_t>(mark.text);
  lines_ -= static_cast<std::size_t>(std::count(begin, text_.end(), '\n'));
  text_.resize(mark.text);
  return true;
}

void ManuscriptLedger::report(Source source, Diagnostics& diagnostics) {
  report_repairs(repairs, source, diagnostics);
  if (insertions + deletions > 0) {
    diagnostics.report(Message::import_revisions, {source},
                       {std::to_string(insertions), std::to_string(deletions)});
  }
  for (const auto& [term, times] : objects_) {
    diagnostics.report(Message::import_object_left_out, {source}, {term, std::to_string(times)});
  }
  for (Diagnostic& each : noted_) {
    const std::size_t offset = std::min<std::size_t>(each.where.offset, source->text.size());
    each.where = {source, static_cast<std::uint32_t>(offset)};
    diagnostics.report(std::move(each));
  }
}

std::optional<Manuscript> ManuscriptLedger::settle(Manuscript manuscript, const Extraction& file) {
  if (passed_) {
    file.diagnostics.report(Message::import_too_large, {file.sources.add(file.name, "")},
                            {passed_->what, passed_->limit});
    return std::nullopt;
  }
  const Source source = file.sources.add(file.name, std::move(text_));
  report(source, file.diagnostics);
  if (manuscript.blocks.empty() && manuscript.notes.empty()) {
    file.diagnostics.report(Message::import_empty, {source});
    return std::nullopt;
  }
  manuscript.source = source;
  for (ManuscriptBlock& block : manuscript.blocks) settle_block(block, source);
  for (ManuscriptNote& each : manuscript.notes) {
    for (ManuscriptLine& line : each.lines) settle_line(line, source);
  }
  for (LeftOut& each : left_out_) each.where.source = source;
  manuscript.left_out = std::move(left_out_);
  return manuscript;
}

}  // namespace vanban
