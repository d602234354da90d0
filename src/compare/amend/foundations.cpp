#include "compare/amend/foundations.h"

#include <algorithm>
#include <variant>

#include "base/vietnamese.h"
#include "model/cited_title.h"
#include "model/markup_text.h"
#include "model/plan_texts.h"

namespace vanban {

namespace {

bool is_law(const CitationRecord& record) {
  const std::string type = to_lower(record.type);
  return type == "luật" || type == "bộ luật" || type == "pháp lệnh";
}

// Ids of citations in the order in which the bases name them.
std::vector<std::string> cited_in_bases(const Plan& plan) {
  std::vector<std::string> ids;
  const auto look = [&](const Markup& text) {
    for (const MarkupPiece& piece : text.pieces) {
      const auto* placeholder = std::get_if<Placeholder>(&piece);
      if (placeholder == nullptr || !placeholder->path.starts_with("cite.")) continue;
      std::string id = placeholder->path.substr(5);
      id.resize(std::min(id.find('.'), id.size()));
      if (std::ranges::find(ids, id) == ids.end()) ids.push_back(std::move(id));
    }
  };
  if (!plan.bases) return ids;
  for (const LegalBases::Basis& basis : plan.bases->items) {
    look(basis.text);
    for (const Markup& text : basis.group) look(text);
  }
  look(plan.bases->lead);
  return ids;
}

// Of the document and what is attached to it.
void add_laws(const Plan& plan, Foundations& found) {
  std::vector<std::string> ids = cited_in_bases(plan);
  for (const Plan& attached : plan.attachment) {
    for (std::string& id : cited_in_bases(attached)) ids.push_back(std::move(id));
  }
  for (const auto& [id, record] : plan.citations) ids.push_back(id);
  for (const std::string& id : ids) {
    const auto record = plan.citations.find(id);
    if (record == plan.citations.end() || !is_law(record->second)) continue;
    if (found.laws.emplace(id, record->second).second) found.order.push_back(id);
  }
}

CitationRecord cite(const AmendedVersion& version, const BasesRules& rules) {
  const Metadata& metadata = version.document.metadata;
  CitationRecord record;
  record.type = metadata.type_name;
  record.number = metadata.code_number;
  if (!metadata.code_notation.empty()) record.number += "/" + metadata.code_notation;
  if (metadata.date.year > 0) record.date = metadata.date;
  record.issuer = metadata.author;
  Markup title;
  title.pieces.emplace_back(Text{cited_title(metadata.subject, rules), {}});
  record.title = markup_text(title);
  return record;
}

// "Theo đề nghị của …": who proposed the amendment is not known, but somebody did.
std::string proposal_in(const Content& content) {
  for (const ContentPiece& piece : content.pieces) {
    if (piece.kind != ContentPiece::Kind::basis || piece.attached) continue;
    const std::string words = to_lower(piece.text);
    if (words.starts_with("theo đề nghị") || words.starts_with("xét đề nghị")) return piece.text;
  }
  return "";
}

}  // namespace

Foundations find_foundations(const Versions& versions, const BasesRules& rules) {
  Foundations found;
  add_laws(versions.now.plan, found);
  if (found.laws.empty()) add_laws(versions.before.plan, found);
  found.amended = cite(versions.before, rules);
  const Metadata& metadata = versions.before.document.metadata;
  found.is_amended_open = metadata.code_number.empty() || !is_complete(metadata.date);
  if (found.laws.empty())
    found.lacks.emplace_back("căn cứ là luật: hai bản đều không viện dẫn luật");
  const std::string proposal = proposal_in(versions.now.content);
  if (!proposal.empty()) found.lacks.push_back("căn cứ “" + proposal + "”");
  return found;
}

std::string id_for_amended(const std::map<std::string, CitationRecord>& citations) {
  const std::string base = "van-ban-goc";
  std::string id = base;
  for (int count = 2; citations.contains(id); ++count) id = base + "-" + std::to_string(count);
  return id;
}

}  // namespace vanban
