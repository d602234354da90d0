#include "compare/content_of.h"

#include <string>
#include <string_view>
#include <variant>

#include "base/overloaded.h"
#include "base/vietnamese.h"
#include "compare/content_walk.h"
#include "compare/piece_words.h"
#include "model/markup_text.h"
#include "model/target_words.h"

namespace vanban {

namespace {

std::string dated(const Date& date) {
  if (is_complete(date)) return "ngày " + short_date(date);
  const std::string month = date.month ? "" : "…/";
  return "ngày …/" + month + (date.year == 0 ? "…" : short_date(date));
}

// "Kế hoạch số …/KH-UBND ngày …/5/2026 của Ủy ban nhân dân tỉnh Bắc Ninh"
std::string name_of(const Metadata& metadata) {
  std::string name = metadata.type_name;
  if (!metadata.code_notation.empty()) {
    name += " số " + (metadata.code_number.empty() ? "…" : metadata.code_number) + "/" +
            metadata.code_notation;
  }
  name += " " + dated(metadata.date);
  return metadata.author.empty() ? name : name + " của " + metadata.author;
}

std::string unit_of(const std::string& author) {
  constexpr std::string_view committee = "Ủy ban nhân dân ";
  return author.starts_with(committee) ? author.substr(committee.size()) : author;
}

ContentTarget content_of(const Target& target) {
  ContentTarget content{target.id, markup_text(target.text), target.unit, {}};
  for (const auto& [year, value] : target.values) {
    content.values.emplace(year, target_words(target, value, true));
  }
  return content;
}

const Title* title_of(const Part& part) {
  for (const Block& block : part.blocks) {
    if (const auto* title = std::get_if<Title>(&block)) return title;
  }
  return nullptr;
}

void add_parts(const Plan& plan, const Document& document, Content& content,
               std::vector<PieceSource>& sources) {
  ContentWalk walk(document, content.pieces, sources);
  const Plan* owner = &plan;  // of the appendices that follow
  std::size_t appendix = 0;
  for (const Part& part : document.parts) {
    switch (part.kind) {
      case Part::Kind::main:
        walk.add_main(part, plan);
        break;
      case Part::Kind::attachment:
        if (!plan.attachment.empty()) owner = &plan.attachment.front();
        appendix = 0;
        if (const Title* title = title_of(part)) {
          content.attachment = capitalised(to_lower(words_of(title->name)));
        }
        walk.add_attachment(part, *owner);
        break;
      case Part::Kind::appendix:
        if (appendix < owner->appendices.size()) {
          walk.add_appendix(part, owner->appendices[appendix++].content);
        }
        break;
    }
  }
}

}  // namespace

Content content_of(const Plan& plan, const NumberedDocument& document,
                   std::vector<PieceSource>& sources) {
  const Metadata& metadata = document.content().metadata;
  Content content;
  content.kind = plan.kind;
  content.name = name_of(metadata);
  content.unit = unit_of(metadata.author);
  content.subject = metadata.subject;
  content.targets.reserve(plan.targets.size());
  for (const Target& target : plan.targets) content.targets.push_back(content_of(target));
  add_parts(plan, document.content(), content, sources);
  return content;
}

Content content_of(const Plan& plan, const NumberedDocument& document) {
  std::vector<PieceSource> sources;
  return content_of(plan, document, sources);
}

}  // namespace vanban
