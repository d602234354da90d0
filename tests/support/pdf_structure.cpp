#include "support/pdf_structure.h"

#include <algorithm>
#include <array>
#include <doctest/doctest.h>
#include <set>

#include "support/pdf_tools.h"
#include "support/pdf_unicode_map.h"

namespace vanban::test {

namespace {

using nlohmann::json;

const json nothing;

bool is_reference(const json& value) {
  return value.is_string() && value.get_ref<const std::string&>().ends_with(" R");
}

std::string reference_of(const json& dictionary, const std::string& key) {
  const auto found = dictionary.is_object() ? dictionary.find(key) : dictionary.end();
  return found != dictionary.end() && is_reference(*found) ? found->get<std::string>() : "";
}

std::optional<int> integer_of(const json& value) {
  return value.is_number_integer() ? std::optional(value.get<int>()) : std::nullopt;
}

// An entry that may be one value or an array of them, as an array. References in it stay.
json list_of(const PdfObjects& objects, const json& dictionary, const std::string& key) {
  const json& value = objects.get(dictionary, key);
  if (value.is_null()) return json::array();
  return value.is_array() ? value : json::array({dictionary[key]});
}

std::string decode_base64(const std::string& text) {
  std::array<int, 256> digits;
  digits.fill(-1);
  constexpr std::string_view alphabet =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (std::size_t i = 0; i < alphabet.size(); ++i)
    digits.at(static_cast<unsigned char>(alphabet[i])) = static_cast<int>(i);
  std::string bytes;
  unsigned pending = 0;
  int bits = 0;
  for (const char letter : text) {
    const int digit = digits.at(static_cast<unsigned char>(letter));
    if (digit < 0) continue;
    pending = pending << 6 | static_cast<unsigned>(digit);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes += static_cast<char>(pending >> bits & 0xFF);
  }
  return bytes;
}

PdfObjects read_objects(std::string_view pdf) {
  const json report = json::parse(run_on(pdf,
                                         "qpdf --json=2 --json-key=qpdf --json-stream-data=inline "
                                         "--decode-level=generalized {} 2>/dev/null"));
  PdfObjects objects;
  for (const auto& [key, object] : report.at("qpdf").at(1).items()) {
    if (key == "trailer") {
      objects.trailer = object.at("value");
    } else if (const std::string id = key.substr(4); object.contains("stream")) {
      objects.values[id] = object["stream"].at("dict");
      objects.streams[id] = decode_base64(object["stream"].value("data", ""));
    } else {
      objects.values[id] = object.at("value");
    }
  }
  return objects;
}

bool has_file(const PdfObjects& objects, const json& font) {
  const json& descriptor = objects.get(font, "/FontDescriptor");
  return objects.streams.contains(reference_of(descriptor, "/FontFile2"));
}

// One of a byte a code, or a composite one with two (Identity-H).
PdfFont read_font(const PdfObjects& objects, const json& font) {
  PdfFont result;
  result.name = name_of(objects.get(font, "/BaseFont"));
  const std::string map = reference_of(font, "/ToUnicode");
  result.has_unicode = objects.streams.contains(map);
  if (result.has_unicode) result.unicode = read_unicode_map(objects.streams.at(map));
  result.is_embedded = has_file(objects, font);
  for (const json& descendant : list_of(objects, font, "/DescendantFonts")) {
    result.is_embedded = has_file(objects, objects.resolve(descendant));
    result.code_size = 2;
  }
  return result;
}

PdfPage read_page(const PdfObjects& objects, const Reference& id) {
  const json& entries = objects.values.at(id);
  PdfPage page{id,
               integer_of(objects.get(entries, "/StructParents")),
               name_of(objects.get(entries, "/Tabs")),
               {},
               {},
               {}};
  std::string stream;
  for (const json& part : list_of(objects, entries, "/Contents"))
    stream += objects.streams.at(part.get<std::string>()) + "\n";
  page.content = read_content(stream);
  const json& fonts = objects.get(objects.get(entries, "/Resources"), "/Font");
  for (auto font = fonts.begin(); font != fonts.end(); ++font)
    page.fonts[font.key()] = read_font(objects, objects.resolve(*font));
  for (const json& annotation : list_of(objects, entries, "/Annots")) {
    const json& dictionary = objects.resolve(annotation);
    page.annotations.push_back({is_reference(annotation) ? annotation.get<std::string>() : "",
                                dictionary, integer_of(objects.get(dictionary, "/StructParent"))});
  }
  return page;
}

void read_pages(PdfFile& file, const json& node) {
  for (const json& kid : list_of(file.objects, node, "/Kids")) {
    const json& entries = file.objects.resolve(kid);
    if (entries.contains("/Kids")) {
      read_pages(file, entries);
    } else {
      file.pages.push_back(read_page(file.objects, kid.get<std::string>()));
    }
  }
}

std::string standard_type(const PdfFile& file, std::string type) {
  const json& roles =
      file.objects.get(file.objects.get(file.objects.catalog(), "/StructTreeRoot"), "/RoleMap");
  for (int steps = 0; roles.is_object() && roles.contains("/" + type) && steps < 10; ++steps)
    type = name_of(roles["/" + type]);
  return type;
}

class TreeReader {
 public:
  explicit TreeReader(PdfFile& file) : file_(file) {}

  void read_root(const json& root) {
    for (const json& kid : list_of(file_.objects, root, "/K")) read_element(kid, std::nullopt);
  }

 private:
  std::size_t read_element(const json& value, std::optional<std::size_t> parent) {
    const std::size_t index = file_.elements.size();
    Element element;
    element.id = is_reference(value) ? value.get<std::string>() : "";
    element.entries = file_.objects.resolve(value);
    element.type = standard_type(file_, name_of(get(element.entries, "/S")));
    element.parent = parent;
    element.said_parent = reference_of(element.entries, "/P");
    element.name = text_string(get(element.entries, "/ID"));
    for (const json& attributes : list_of(file_.objects, element.entries, "/A")) {
      const json& owned = file_.objects.resolve(attributes);
      if (name_of(get(owned, "/O")) != "Table") continue;
      for (const auto& [key, entry] : owned.items()) element.table[key] = entry;
    }
    file_.elements.push_back(element);
    REQUIRE_MESSAGE(seen_.insert(element.id).second, "the structure tree is not a tree");
    const Reference page = reference_of(element.entries, "/Pg");
    for (const json& kid : list_of(file_.objects, element.entries, "/K")) {
      Kid read = read_kid(kid, page, index);
      file_.elements[index].kids.push_back(std::move(read));
    }
    return index;
  }

  Kid read_kid(const json& kid, const Reference& page, std::size_t parent) {
    if (const auto mcid = integer_of(kid)) return {Kid::Kind::words, 0, page, *mcid, ""};
    const json& entries = file_.objects.resolve(kid);
    const std::string own_page = reference_of(entries, "/Pg");
    const std::string type = name_of(get(entries, "/Type"));
    if (type == "MCR") {
      const int mcid = integer_of(get(entries, "/MCID")).value_or(-1);
      return {Kid::Kind::words, 0, own_page.empty() ? page : own_page, mcid, ""};
    }
    if (type == "OBJR") {
      return {Kid::Kind::object, 0, own_page.empty() ? page : own_page, 0,
              reference_of(entries, "/Obj")};
    }
    return {Kid::Kind::element, read_element(kid, parent), "", 0, ""};
  }

  const json& get(const json& dictionary, const std::string& key) const {
    return file_.objects.get(dictionary, key);
  }

  PdfFile& file_;
  std::set<Reference> seen_;
};

void read_parent_tree(PdfFile& file, const json& node) {
  const json numbers = list_of(file.objects, node, "/Nums");
  for (std::size_t i = 0; i + 1 < numbers.size(); i += 2) {
    // An array may be an object of its own; an element always is.
    const json& value = file.objects.resolve(numbers[i + 1]);
    file.parent_tree_keys.push_back(numbers[i].get<int>());
    file.parent_tree[numbers[i].get<int>()] = value.is_array() ? value : numbers[i + 1];
  }
  for (const json& kid : list_of(file.objects, node, "/Kids"))
    read_parent_tree(file, file.objects.resolve(kid));
}

}  // namespace

std::vector<unsigned> PdfFont::codes_in(const std::string& shown) const {
  std::vector<unsigned> codes;
  for (std::size_t at = 0; at + code_size <= shown.size(); at += code_size) {
    unsigned code = 0;
    for (const char byte : shown.substr(at, code_size))
      code = code << 8 | static_cast<unsigned char>(byte);
    codes.push_back(code);
  }
  return codes;
}

const json& PdfObjects::resolve(const json& value) const {
  if (!is_reference(value)) return value;
  const auto found = values.find(value.get<std::string>());
  return found != values.end() ? found->second : nothing;
}

const json& PdfObjects::get(const json& dictionary, const std::string& key) const {
  if (!dictionary.is_object()) return nothing;
  const auto found = dictionary.find(key);
  return found != dictionary.end() ? resolve(*found) : nothing;
}

const json& PdfObjects::catalog() const {
  return get(trailer, "/Root");
}

std::string text_string(const json& value) {
  if (!value.is_string()) return "";
  const auto& text = value.get_ref<const std::string&>();
  return text.starts_with("u:") || text.starts_with("b:") ? text.substr(2) : "";
}

std::string name_of(const json& value) {
  if (!value.is_string()) return "";
  const auto& text = value.get_ref<const std::string&>();
  return text.starts_with("/") ? text.substr(1) : "";
}

const PdfPage* PdfFile::find_page(const Reference& id) const {
  for (const PdfPage& page : pages) {
    if (page.id == id) return &page;
  }
  return nullptr;
}

std::vector<std::string> PdfFile::kid_types(const Element& element) const {
  std::vector<std::string> types;
  for (const Kid& kid : element.kids) {
    if (kid.kind == Kid::Kind::element) types.push_back(elements.at(kid.element).type);
  }
  return types;
}

PdfFile read_pdf(std::string_view pdf) {
  PdfFile file;
  file.bytes = pdf;
  file.objects = read_objects(pdf);
  const json& catalog = file.objects.catalog();
  read_pages(file, file.objects.get(catalog, "/Pages"));
  const json& root = file.objects.get(catalog, "/StructTreeRoot");
  if (root.is_object()) {
    file.tree_root = reference_of(catalog, "/StructTreeRoot");
    TreeReader(file).read_root(root);
    read_parent_tree(file, file.objects.get(root, "/ParentTree"));
  }
  return file;
}

}  // namespace vanban::test
