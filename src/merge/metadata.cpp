#include "merge/metadata.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "base/numerals.h"
#include "base/overloaded.h"
#include "merge/end_marks.h"

namespace vanban {

namespace {

// One line of plain words. Titles hold no notes, and the program's gaps mean nothing here.
std::string words_of(const RichText& text, const Document& document) {
  std::string words;
  const auto add = [&words](const std::vector<Text>& texts) {
    for (const Text& part : texts) words += part.text;
  };
  for (const Inline& piece : text.inlines) {
    std::visit(overloaded{
                   [&](const Text& part) { words += part.text; },
                   [&](const LineBreak&) { words += ' '; },
                   [](const Blank&) {},
                   [&](const Citation& cited) { add(document.citations.at(cited.id).brief); },
                   [&](const Reference& reference) { words += reference.words; },
                   [](const FootnoteCall&) {},
               },
               piece);
  }
  return words;
}

template <class Wanted>
const Wanted* first_block(const Part& part) {
  for (const Block& block : part.blocks) {
    if (const auto* wanted = std::get_if<Wanted>(&block)) return wanted;
  }
  return nullptr;
}

std::string joined(const std::string& first, std::string_view separator,
                   const std::string& second) {
  if (first.empty() || second.empty()) return first + second;
  return first + std::string(separator) + second;
}

// What a field of the plan's head says, if that is nothing but words: with placeholders or emphasis
// in it, it is left to the page to say.
std::string plain_words(const Scope& scope, std::string_view path) {
  const Field field = scope.find(path);
  if (const auto* words = std::get_if<std::string>(&field)) return *words;
  const auto* value = std::get_if<const Value*>(&field);
  const std::string* text = value != nullptr ? (*value)->text() : nullptr;
  if (text == nullptr || text->find_first_of("{}[]*\\\n") != std::string::npos) return "";
  return *text;
}

std::string code_number(const Value& data) {
  const Value* number = data.find("number");
  if (number == nullptr || number->number() == nullptr) return "";
  return padded(static_cast<std::int64_t>(*number->number()));
}

Urgency urgency_of(const Value& data) {
  constexpr std::array<std::pair<std::string_view, Urgency>, 3> marks = {
      {{"khan", Urgency::urgent},
       {"thuong-khan", Urgency::very_urgent},
       {"hoa-toc", Urgency::immediate}}};
  const Value* mark = data.find("urgency");
  if (mark == nullptr || mark->text() == nullptr) return Urgency::ordinary;
  for (const auto& [word, urgency] : marks) {
    if (word == *mark->text()) return urgency;
  }
  return Urgency::ordinary;
}

void add_drafter(Metadata& metadata, const Value& data) {
  const Value* drafter = data.find("drafter");
  if (drafter == nullptr) return;
  const Value* code = drafter->find("code");
  if (code != nullptr && code->text() != nullptr) metadata.drafter = *code->text();
  const Value* copies = drafter->find("copies");
  if (copies != nullptr && copies->number() != nullptr) {
    metadata.issued_amount = static_cast<int>(*copies->number());
  }
}

// The last line above a signature is the signer's own title; those before it say for whom they
// sign.
Signer signer_of(const PlanSignature& signature) {
  std::vector<std::string> lines = signature_lines(signature.position);
  lines.pop_back();
  Signer signer;
  for (const std::string& line : lines) signer.competence = joined(signer.competence, ", ", line);
  signer.position = signature.position.title;
  if (signature.position.capacity == Capacity::acting) signer.position = "Q. " + signer.position;
  signer.full_name = signature.name;
  return signer;
}

// "Bộ Văn hóa (b/c)" without what merge_signing() put behind the name.
std::string without_note(std::string words, const Markup& note) {
  std::string behind = " (";
  for (const MarkupPiece& piece : note.pieces) {
    const auto* text = std::get_if<Text>(&piece);
    if (text == nullptr) return words;
    behind += text->text;
  }
  behind += ')';
  if (words.ends_with(behind)) words.resize(words.size() - behind.size());
  return words;
}

void add_recipients(Metadata& metadata, const Signing& signing, const Document& document,
                    const Plan& plan) {
  const std::size_t count = std::min(plan.recipients.size(), signing.recipients.entries.size());
  for (std::size_t i = 0; i < count; ++i) {
    const PlanRecipient& recipient = plan.recipients[i];
    RichText text = signing.recipients.entries[i].text;
    set_end(text, "");
    std::string words = words_of(text, document);
    if (!recipient.archive.empty()) {
      metadata.archives.push_back(std::move(words));
      continue;
    }
    if (!recipient.note.empty()) words = without_note(std::move(words), recipient.note);
    metadata.recipients.push_back({std::move(words), recipient.organ_id});
  }
}

void add_title(Metadata& metadata, const Document& document) {
  for (const Part& part : document.parts) {
    const auto* title = first_block<Title>(part);
    if (title == nullptr) continue;
    metadata.subject = words_of(title->subject, document);
    metadata.title = joined(words_of(title->name, document), " ", metadata.subject);
    return;
  }
}

}  // namespace

Metadata describe(const Document& document, const Scope& scope) {
  const Plan& plan = scope.plan();
  Metadata metadata;
  add_title(metadata, document);
  metadata.author = scope.issuer().full_name;
  if (plan.issuer) metadata.author_id = plan.issuer->organ_id;
  if (plan.date) metadata.date = *plan.date;
  metadata.type_name = plain_words(scope, "name");
  metadata.code_number = code_number(plan.data);
  metadata.code_notation = plain_words(scope, "symbol");
  metadata.place = plain_words(scope, "place");
  if (plan.signature) metadata.signer = signer_of(*plan.signature);
  metadata.urgency = urgency_of(plan.data);
  add_drafter(metadata, plan.data);
  if (document.parts.empty()) return metadata;
  const Part& main = document.parts.front();
  if (const auto* head = first_block<Letterhead>(main)) {
    metadata.circulation = words_of(head->circulation, document);
  }
  if (const auto* signing = first_block<Signing>(main)) {
    add_recipients(metadata, *signing, document, plan);
  }
  return metadata;
}

}  // namespace vanban
