#include <string>
#include <utility>

#include "base/numerals.h"
#include "merge/blocks.h"
#include "merge/end_marks.h"

namespace vanban {

namespace {

void append(RichText& text, std::string words) {
  text.inlines.emplace_back(Text{std::move(words), {}});
}

RichText words(std::string text, const Location& where) {
  RichText line;
  line.where = where;
  append(line, std::move(text));
  return line;
}

// Lưu: VT, KGVX (3). Phụ lục I, II.9d.
std::string archive_line(const PlanRecipient& recipient) {
  std::string line = "Lưu: ";
  for (std::size_t i = 0; i < recipient.archive.size(); ++i) {
    line += (i == 0 ? "" : ", ") + recipient.archive[i];
  }
  if (recipient.copies) line += " (" + std::to_string(*recipient.copies) + ")";
  return line;
}

Recipients::Entry merge_recipient(const PlanRecipient& recipient, bool last, const Scope& scope,
                                  Filler& filler) {
  Recipients::Entry entry;
  if (!recipient.archive.empty()) {
    entry.text = words(archive_line(recipient), recipient.name.where);
  } else {
    entry.text = filler.fill(recipient.name, scope);
    if (!recipient.note.empty()) {
      set_end(entry.text, "");
      append(entry.text, " (");
      RichText note = filler.fill(recipient.note, scope);
      for (Inline& piece : note.inlines) entry.text.inlines.push_back(std::move(piece));
      append(entry.text, ")");
    }
  }
  entry.lines = filler.fill(recipient.lines, scope);
  const std::string_view end = last ? "." : ";";
  set_end(entry.text, entry.lines.empty() ? end : ":");
  for (std::size_t i = 0; i < entry.lines.size(); ++i) {
    set_end(entry.lines[i], i + 1 == entry.lines.size() ? end : ";");
  }
  return entry;
}

// "PL.(300)": code and number of copies issued (Phụ lục I, III.3).
RichText merge_drafter(const Value& drafter) {
  std::string line;
  if (const Value* code = drafter.find("code"); code != nullptr && code->text() != nullptr) {
    line = *code->text();
  }
  if (const Value* copies = drafter.find("copies"); copies != nullptr && copies->number()) {
    line += ".(" + grouped(*copies->number()) + ")";
  }
  return words(std::move(line), drafter.where);
}

Signature merge_signature(const PlanSignature& signature) {
  Signature merged;
  for (std::string& line : signature_lines(signature.position)) {
    merged.authority.push_back(words(std::move(line), signature.where));
  }
  if (!signature.position.office.empty()) {
    merged.office = words(signature.position.office, signature.where);
  }
  if (!signature.name.empty()) merged.name = words(signature.name, signature.where);
  return merged;
}

}  // namespace

Signing merge_signing(const SigningNode& node, const Scope& scope, Filler& filler) {
  const Plan& plan = scope.plan();
  Signing signing;
  signing.where = plan.where;
  signing.recipients.label = filler.fill(node.label, scope);
  for (std::size_t i = 0; i < plan.recipients.size(); ++i) {
    const bool last = i + 1 == plan.recipients.size();
    signing.recipients.entries.push_back(merge_recipient(plan.recipients[i], last, scope, filler));
  }
  if (plan.recipients.empty()) filler.report_missing(node.recipients, scope);
  if (const Value* drafter = plan.data.find("drafter")) {
    signing.recipients.drafter = merge_drafter(*drafter);
  }
  if (plan.signature) {
    signing.signature = merge_signature(*plan.signature);
    signing.where = plan.signature->where;
  } else {
    filler.report_missing(node.signature, scope);
  }
  return signing;
}

}  // namespace vanban
