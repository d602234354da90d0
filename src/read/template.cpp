#include "read/template.h"

#include <array>
#include <cassert>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diag/messages.h"
#include "read/fields.h"
#include "read/json.h"
#include "read/template_paths.h"

namespace vanban {

namespace {

template <std::size_t count>
using Keys = std::array<std::string_view, count>;

constexpr Keys<10> template_key_list = {"kind",      "name",           "style", "end-mark",
                                        "landscape", "signature-line", "main",  "attachment",
                                        "appendix",  "$schema"};
// What a node is, and what may stand beside it.
constexpr Keys<8> kind_key_list = {"letterhead", "title", "authority", "enacting",
                                   "paragraph",  "bases", "items",     "signing"};
constexpr Keys<12> node_key_list = {"letterhead", "title", "authority", "enacting",
                                    "paragraph",  "bases", "items",     "signing",
                                    "when",       "each",  "id",        "marker"};
constexpr Keys<4> letterhead_key_list = {"country", "motto", "number", "place-date"};
constexpr Keys<3> title_key_list = {"name", "subject", "reference"};
constexpr Keys<3> signing_key_list = {"label", "recipients", "signature"};

const ObjectKeys template_keys{"template", template_key_list};
const ObjectKeys node_keys{"block", node_key_list};
const ObjectKeys letterhead_keys{"letterhead", letterhead_key_list};
const ObjectKeys title_keys{"title", title_key_list};
const ObjectKeys signing_keys{"signing", signing_key_list};

constexpr auto marker_words = std::to_array<Word<Marker>>({{"Điều", Marker::article},
                                                           {"I.", Marker::section},
                                                           {"1.", Marker::number},
                                                           {"1.1.", Marker::decimal},
                                                           {"a)", Marker::letter},
                                                           {"-", Marker::dash},
                                                           {"+", Marker::plus},
                                                           {"none", Marker::none}});

class TemplateReader {
 public:
  explicit TemplateReader(Reading& reading) : reading_(reading) {}

  Template read(const Value& file) {
    const Fields fields(file, "template", template_keys, reading_);
    Template form;
    form.where = file.where;
    form.kind = fields.needed_text("kind");
    form.name = fields.needed_text("name");
    form.style = fields.needed_text("style");
    form.end_mark = fields.needed_text("end-mark");
    form.landscape = fields.flag("landscape");
    form.signature_line = fields.markup("signature-line");
    fields.text("$schema");
    fields.need("main");
    form.main = read_nodes(fields, "main");
    form.attachment = read_nodes(fields, "attachment");
    form.appendix = read_nodes(fields, "appendix");
    check_template_paths(form.main, TemplatePart::main, reading_);
    check_template_paths(form.attachment, TemplatePart::attachment, reading_);
    check_template_paths(form.appendix, TemplatePart::appendix, reading_);
    return form;
  }

 private:
  std::vector<TemplateNode> read_nodes(const Fields& fields, std::string_view key) {
    std::vector<TemplateNode> nodes;
    for (const Value& value : fields.list(key)) {
      const Fields node(value, key, node_keys, reading_);
      if (auto read = read_node(node)) nodes.push_back(std::move(*read));
    }
    return nodes;
  }

  std::optional<TemplateNode> read_node(const Fields& node) {
    auto block = read_block(node);
    if (!block) return std::nullopt;
    TemplateNode read{std::move(*block), std::nullopt, std::nullopt, node.id(), node.where()};
    if (node.has("when")) {
      const FieldName field = read_field(node, "when");
      read.when = Condition{field.path, field.where};
    }
    if (node.has("each")) read.each = read_field(node, "each");
    node.together("marker", "items");
    return read;
  }

  // A node is of exactly one kind.
  std::optional<TemplateBlock> read_block(const Fields& node) {
    std::vector<std::string_view> kinds;
    for (const std::string_view kind : kind_key_list) {
      if (node.has(kind)) kinds.push_back(kind);
    }
    if (kinds.size() == 1) return read_block_of(kinds.front(), node);
    if (!node.is_object()) return std::nullopt;
    std::string known;
    for (const std::string_view kind : kind_key_list) {
      known.append(known.empty() ? "" : ", ").append(kind);
    }
    reading_.diagnostics.report(Message::block_kind_count, node.where(), {known});
    return std::nullopt;
  }

  TemplateBlock read_block_of(std::string_view kind, const Fields& node) {
    if (kind == "letterhead") return read_letterhead(node);
    if (kind == "title") return read_title(node);
    if (kind == "authority") return read_line(node, kind, CentredLine::Kind::authority);
    if (kind == "enacting") return read_line(node, kind, CentredLine::Kind::enacting);
    if (kind == "paragraph") return ParagraphNode{node.markup(kind)};
    if (kind == "bases") return BasesNode{read_field(node, kind)};
    if (kind == "signing") return read_signing(node);
    assert(kind == "items");
    node.together("items", "marker");
    return ItemsNode{read_field(node, kind),
                     node.word<Marker>("marker", marker_words).value_or(Marker::none)};
  }

  LetterheadNode read_letterhead(const Fields& node) {
    const Fields head(*node.find("letterhead"), "letterhead", letterhead_keys, reading_);
    head.need("country");
    head.need("motto");
    head.together("number", "place-date");
    head.together("place-date", "number");
    return {head.markup("country"), head.markup("motto"), head.markup("number"),
            head.markup("place-date")};
  }

  TitleNode read_title(const Fields& node) {
    const Fields title(*node.find("title"), "title", title_keys, reading_);
    return {title.markup("name"), title.markup("subject"), title.markup("reference")};
  }

  CentredLineNode read_line(const Fields& node, std::string_view key, CentredLine::Kind kind) {
    return {kind, node.markup(key)};
  }

  SigningNode read_signing(const Fields& node) {
    const Fields signing(*node.find("signing"), "signing", signing_keys, reading_);
    return {signing.markup("label"), read_field(signing, "recipients"),
            read_field(signing, "signature")};
  }

  FieldName read_field(const Fields& fields, std::string_view key) {
    FieldName field{fields.needed_text(key), {}};
    if (const Value* value = fields.find(key)) field.where = value->where;
    return field;
  }

  Reading& reading_;
};

}  // namespace

std::optional<Template> read_template(Source source, Diagnostics& diagnostics) {
  Diagnostics found;
  const auto file = read_json(source, found);
  std::optional<Template> form;
  if (file) {
    Reading reading{found, {}};
    form = TemplateReader(reading).read(*file);
  }
  diagnostics.add(found);
  if (found.has_errors()) return std::nullopt;
  return form;
}

}  // namespace vanban
