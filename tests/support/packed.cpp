#include "support/packed.h"

#include <cstdint>
#include <utility>
#include <vector>

#include "base/deflate.h"

namespace vanban {

namespace {

void put_number(std::string& bytes, std::uint64_t number, int size) {
  for (int i = 0; i < size; ++i, number >>= 8) bytes += static_cast<char>(number & 0xFF);
}

struct Entry {
  std::string name, stored;
  std::uint32_t crc = 0;
  std::size_t size = 0, offset = 0;
  int method = 0;  // 0 stored, 8 deflated
};

// What local header and directory say alike (APPNOTE.TXT 4.3.7, 4.3.12).
void put_facts(std::string& bytes, const Entry& entry) {
  constexpr std::uint64_t utf8_names = 0x0800;
  constexpr std::uint64_t first_day = 0x0021;  // 1980-01-01
  put_number(bytes, 20, 2);
  put_number(bytes, utf8_names, 2);
  put_number(bytes, static_cast<std::uint64_t>(entry.method), 2);
  put_number(bytes, 0, 2);
  put_number(bytes, first_day, 2);
  put_number(bytes, entry.crc, 4);
  put_number(bytes, entry.stored.size(), 4);
  put_number(bytes, entry.size, 4);
  put_number(bytes, entry.name.size(), 2);
  put_number(bytes, 0, 2);
}

std::string packed_entries(std::vector<Entry> entries) {
  std::string bytes, directory;
  for (Entry& entry : entries) {
    entry.offset = bytes.size();
    bytes += "PK\x03\x04";
    put_facts(bytes, entry);
    bytes.append(entry.name).append(entry.stored);
    directory += "PK\x01\x02";
    put_number(directory, 20, 2);
    put_facts(directory, entry);
    put_number(directory, 0, 2 + 2 + 2 + 4);
    put_number(directory, entry.offset, 4);
    directory += entry.name;
  }
  const std::size_t start = bytes.size();
  bytes += directory;
  bytes += "PK\x05\x06";
  put_number(bytes, 0, 4);
  put_number(bytes, entries.size(), 2);
  put_number(bytes, entries.size(), 2);
  put_number(bytes, directory.size(), 4);
  put_number(bytes, start, 4);
  put_number(bytes, 0, 2);
  return bytes;
}

constexpr std::string_view relationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::string element(std::string_view name, std::string_view content) {
  return std::string(R"(<?xml version="1.0" encoding="UTF-8"?><)")
      .append(name)
      .append(R"( xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main")")
      .append(R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">)")
      .append(content)
      .append("</")
      .append(name)
      .append(">");
}

std::string relationship_to(std::string_view id, std::string_view type, std::string_view target) {
  return std::string("<Relationship Id=\"")
      .append(id)
      .append("\" Type=\"")
      .append(relationships)
      .append("/")
      .append(type)
      .append("\" Target=\"")
      .append(target)
      .append("\"/>");
}

std::string links(std::string_view content) {
  return std::string("<?xml version=\"1.0\"?><Relationships>")
      .append(content)
      .append("</Relationships>");
}

// "header2": "header", whose root element is w:hdr.
std::pair<std::string, std::string> type_and_root(std::string_view name) {
  const std::string type(name.substr(0, name.find_first_of("0123456789")));
  if (type == "header") return {type, "w:hdr"};
  if (type == "footer") return {type, "w:ftr"};
  return {type, "w:" + type};
}

}  // namespace

std::string packed(const PackedParts& parts) {
  std::vector<Entry> entries;
  for (const auto& [name, text] : parts) entries.push_back({name, text, crc32(text), text.size()});
  return packed_entries(std::move(entries));
}

std::string packed_small(const PackedParts& parts) {
  std::vector<Entry> entries;
  for (const auto& [name, text] : parts) {
    // Without the frame of zlib around it.
    const std::string deflated = Deflater(Deflation::quick).zlib(text);
    entries.push_back(
        {name, deflated.substr(2, deflated.size() - 6), crc32(text), text.size(), 0, 8});
  }
  return packed_entries(std::move(entries));
}

PackedParts word_parts(std::string_view body, const PackedParts& others) {
  PackedParts parts;
  parts["[Content_Types].xml"] = "<?xml version=\"1.0\"?><Types/>";
  parts["_rels/.rels"] = links(relationship_to("rId1", "officeDocument", "word/document.xml"));
  parts["word/document.xml"] =
      element("w:document", std::string("<w:body>").append(body).append("</w:body>"));
  std::string related;
  for (const auto& [name, content] : others) {
    const auto [type, root] = type_and_root(name);
    parts["word/" + name + ".xml"] = element(root, content);
    related += relationship_to(name, type, name + ".xml");
  }
  parts["word/_rels/document.xml.rels"] = links(related);
  return parts;
}

std::string word_file(std::string_view body, const PackedParts& others) {
  return packed(word_parts(body, others));
}

}  // namespace vanban
