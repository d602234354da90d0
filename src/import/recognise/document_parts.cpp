#include "import/recognise/document_parts.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "diag/messages.h"
#include "import/recognise/bases_reader.h"
#include "import/recognise/body_lines.h"
#include "import/recognise/closing.h"
#include "import/recognise/foot.h"
#include "import/recognise/line_markup.h"
#include "import/recognise/line_parts.h"
#include "import/recognise/line_words.h"
#include "import/recognise/outline.h"
#include "import/recognise/plan_items.h"
#include "import/recognise/recipients.h"
#include "import/recognise/signature.h"
#include "model/word_names.h"

namespace vanban {

namespace {

std::vector<PlacedBlock> slice(const std::vector<PlacedBlock>& blocks, std::size_t begin,
                               std::size_t end) {
  return {blocks.begin() + static_cast<std::ptrdiff_t>(begin),
          blocks.begin() + static_cast<std::ptrdiff_t>(std::max(begin, end))};
}

std::vector<ManuscriptBlock> body_blocks(const std::vector<PlacedBlock>& blocks,
                                         const Recognition& recognition) {
  std::vector<ManuscriptBlock> body;
  for (const PlacedBlock& block : blocks) {
    if (block.table != nullptr) {
      body.emplace_back(*block.table);
    } else if (is_typed_rule(block.line.text)) {
      recognition.left_out.push_back({block.line.text, "out-rule", block.line.where});
    } else {
      body.emplace_back(block.line);
    }
  }
  return body;
}

class DocumentReader {
 public:
  DocumentReader(const std::vector<PlacedBlock>& blocks, const Recognition& recognition)
      : blocks_(blocks), recognition_(recognition) {}

  ReadDocument run(std::size_t begin, std::size_t end, bool has_foot) {
    read_.zones = find_zones_of_document(blocks_, begin, end);
    read_.title = read_.zones.title;
    read_.end = read_.zones.body_end;
    read_authority();
    read_bases();
    read_body();
    read_closing();
    if (read_.plan.body.empty()) take_body_from_bases();
    if (has_foot) {
      read_foot(end);
    } else if (read_.end < end) {
      keep_foot(end);
    }
    return std::move(read_);
  }

 private:
  void read_authority() {
    for (std::size_t at = read_.zones.late_head_end; at < read_.zones.bases_begin; ++at) {
      read_.authority.push_back(with_single_spaces(part_of(blocks_[at].line, 0)));
    }
  }

  void read_bases() {
    std::vector<ManuscriptLine> paragraphs;
    for (std::size_t at = read_.zones.bases_begin; at < read_.zones.bases_end; ++at) {
      const ManuscriptLine& line = blocks_[at].line;
      if (is_typed_rule(line.text)) {
        recognition_.left_out.push_back({line.text, "out-rule", line.where});
      } else {
        paragraphs.push_back(part_of(line, 0));
      }
    }
    read_.plan.bases = read_legal_bases(paragraphs, !read_.zones.is_decision);
  }

  void read_body() {
    const std::size_t end = read_.zones.closing_begin;
    std::vector<PlacedBlock> body = slice(blocks_, read_.zones.body_begin, end);
    take_end_mark(body);
    const std::vector<ManuscriptBlock> blocks = body_blocks(body, recognition_);
    const BodyOutline outline = nest(read_body_lines(blocks), recognition_.diagnostics);
    read_.plan.body = sections_of(outline, read_.zones.is_decision, read_.plan.bases, recognition_);
  }

  // There is nothing else that could be the body.
  void take_body_from_bases() {
    if (!read_.plan.bases || read_.plan.bases->lead.empty()) return;
    PlanItem item;
    item.marker = read_.zones.is_decision ? Marker::article : Marker::none;
    item.where = read_.plan.bases->lead.where;
    item.text.push_back(std::exchange(read_.plan.bases->lead, {}));
    read_.plan.body.push_back(std::move(item));
    if (read_.plan.bases->items.empty()) read_.plan.bases.reset();
  }

  void read_closing() {
    std::vector<PlacedBlock> closing =
        slice(blocks_, read_.zones.closing_begin, read_.zones.body_end);
    take_end_mark(closing);
    for (const PlacedBlock& block : closing) {
      if (is_typed_rule(block.line.text)) continue;
      read_.plan.closing.push_back(markup_of_line(part_of(block.line, 0)));
    }
  }

  void read_foot(std::size_t end) {
    const std::size_t last = std::min(end, next_document(blocks_, read_.zones.body_end));
    ReadFoot foot = read_foot_lines(blocks_, read_.zones.body_end, last, recognition_);
    read_.end = foot.end;
    ReadRecipients recipients = read_recipient_lines(foot.lines.recipients, recognition_);
    read_.plan.recipients = std::move(recipients.recipients);
    if (!recipients.drafter_code.empty()) put_drafter(recipients);
    read_.plan.signature = read_signature_of(foot.lines, recognition_, foot.lines.stray);
    add_stray(foot.lines.stray, read_.plan);
    if (!foot.lines.stray.empty()) {
      recognition_.diagnostics.report(
          Message::import_part_doubtful, foot.lines.stray.front().where,
          {"part-signature", first_words(foot.lines.stray.front().text)});
    }
  }

  void put_drafter(const ReadRecipients& recipients) {
    Value::Object drafter;
    drafter.push_back({"code", {}, {recipients.drafter_code, {}}});
    if (recipients.copies_issued) {
      drafter.push_back({"copies", {}, {static_cast<double>(*recipients.copies_issued), {}}});
    }
    set_field(read_.plan, "drafter", {std::move(drafter), {}});
  }

  // What is attached has neither recipients nor a signature of its own: their words are kept.
  void keep_foot(std::size_t end) {
    std::vector<ManuscriptLine> stray;
    for (; read_.end < end; ++read_.end) {
      const PlacedBlock& block = blocks_[read_.end];
      if (block.table != nullptr) break;
      for (const PlacedBlock& column : columns_of(block)) stray.push_back(column.line);
    }
    if (stray.empty()) return;
    recognition_.diagnostics.report(Message::import_part_doubtful, stray.front().where,
                                    {"part-signature", first_words(stray.front().text)});
    add_stray(stray, read_.plan);
  }

  const std::vector<PlacedBlock>& blocks_;
  const Recognition& recognition_;
  ReadDocument read_;
};

// An appendix cannot do without a title: its first paragraph, else its name.
void put_title(ReadAppendix& read) {
  std::vector<Markup>& texts = read.appendix.content.text;
  if (!texts.empty()) {
    read.appendix.title = std::move(texts.front());
    texts.erase(texts.begin());
  } else {
    ManuscriptLine name = read.name;
    if (name.text.empty()) name.text = "Phụ lục";
    read.appendix.title = markup_of_line(name);
  }
}

PlanItem& last_item(PlanItem& item) {
  PlanItem* last = &item;
  while (!last->items.empty()) last = &last->items.back();
  return *last;
}

}  // namespace

ReadDocument read_document(const std::vector<PlacedBlock>& blocks, std::size_t begin,
                           std::size_t end, bool has_foot, const Recognition& recognition) {
  return DocumentReader(blocks, recognition).run(begin, end, has_foot);
}

ReadAppendix read_appendix_part(const std::vector<PlacedBlock>& blocks, std::size_t begin,
                                std::size_t end, const Recognition& recognition) {
  ReadAppendix read;
  const ReadTitle title = read_appendix_title(blocks, begin, end);
  read.name.text = title.type;
  read.name.where = blocks[begin].line.where;
  read.reference = title.reference;
  read.appendix.title = markup_of_heading(title.subject);
  if (const auto id = id_of_bookmark(blocks[begin].line.bookmark)) read.appendix.id = *id;
  std::vector<PlacedBlock> content = slice(blocks, title.end, end);
  for (const PlacedBlock& block : content) {
    read.appendix.landscape |=
        block.table != nullptr ? block.table->landscape : block.line.landscape;
  }
  read.appendix.landscape |= blocks[begin].line.landscape;
  take_end_mark(content);
  const std::vector<ManuscriptBlock> body = body_blocks(content, recognition);
  const BodyOutline outline = nest(read_body_lines(body), recognition.diagnostics);
  read.appendix.content = content_of(outline, recognition);
  read.appendix.content.where = read.name.where;
  if (read.appendix.title.empty()) put_title(read);
  return read;
}

void add_stray(const std::vector<ManuscriptLine>& lines, Plan& plan) {
  for (const ManuscriptLine& line : lines) {
    Markup words = markup_of_line(line);
    const bool has_closing = plan.body.empty() || plan.body.front().marker != Marker::article;
    if (has_closing) {
      plan.closing.push_back(std::move(words));
      continue;
    }
    // A decision has no paragraphs behind its articles.
    PlanItem& last = last_item(plan.body.back());
    if (!last.table) {
      last.text.push_back(std::move(words));
    } else {
      PlanItem more;
      more.text.push_back(std::move(words));
      last.list = Marker::none;
      last.items.push_back(std::move(more));
    }
  }
}

void set_field(Plan& plan, std::string_view key, Value value) {
  if (plan.data.object() == nullptr) plan.data.data = Value::Object{};
  auto& members = std::get<Value::Object>(plan.data.data);
  const auto found = std::ranges::find(members, key, &Member::key);
  if (found != members.end()) {
    found->value = std::move(value);
  } else {
    members.push_back({std::string(key), {}, std::move(value)});
  }
}

void set_text_field(Plan& plan, std::string_view key, std::string text) {
  if (!text.empty()) set_field(plan, key, {std::move(text), {}});
}

}  // namespace vanban
