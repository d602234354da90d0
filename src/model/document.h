// The document as data: parts made of blocks, before it is numbered. Every text is filled in; what
// is still open are labels (I., 1., a)), the words of references and citations, and note numbers.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "model/inline.h"
#include "model/marker.h"
#include "model/metadata.h"
#include "model/style.h"
#include "model/table.h"

namespace vanban {

using Table = TableOf<RichText>;

// The head of the first page: Quốc hiệu and Tiêu ngữ on the right, the issuing body on the left,
// number and date on one line below (Phụ lục I, II.1-4). The lines stand as they break.
struct Letterhead {
  RichText country;                // CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
  RichText motto;                  // Độc lập - Tự do - Hạnh phúc
  std::vector<RichText> superior;  // cơ quan chủ quản; none for UBND of any level
  std::vector<RichText> issuer;    // cơ quan ban hành
  RichText number;                 // "Số: 15/KH-UBND"; empty: an attached document has none
  RichText place_date;   // "Bắc Ninh, ngày … tháng 5 năm 2026"; empty with the number
  RichText urgency;      // HOẢ TỐC; the marks are empty where there are none
  RichText circulation;  // LƯU HÀNH NỘI BỘ
  RichText draft;        // DỰ THẢO
  Location where;
};

// Type and subject of a document (tên loại, trích yếu; Phụ lục I, II.5), or number and title of an
// appendix (III.1), with the reference line "(Kèm theo …)" where there is one.
struct Title {
  enum class Kind { document, appendix };
  Kind kind = Kind::document;
  std::string id;  // appendices may be referred to
  RichText name;   // KẾ HOẠCH; for an appendix number() sets it: Phụ lục, Phụ lục I
  RichText subject;
  RichText reference;  // empty: none
  Location where;
};

// A line of its own, centred: who decides, and QUYẾT ĐỊNH: (sample 1.2).
struct CentredLine {
  enum class Kind { authority, enacting };
  Kind kind{};
  RichText text;
};

struct Paragraph {
  enum class Kind { body, basis };  // basis: căn cứ, italic
  Kind kind = Kind::body;
  RichText text;
};

// A section, article or list item with all it holds. Exactly one of title and run_in may be there.
struct Item {
  std::string id;
  Role role = Role::none;
  Marker marker = Marker::none;
  std::string label;  // "I.", "Điều 1.", "2.1.", "đ)", "-": number() sets it
  RichText title;     // heading on its own line
  RichText run_in;    // heading in the line, before the first text
  std::vector<RichText> text;
  std::optional<Table> table;
  std::vector<Item> items;
  Location where;
};

struct Recipients {
  struct Entry {
    RichText text;                // with its note; end marks are in place
    std::vector<RichText> lines;  // printed as "+ …" below it
  };
  RichText label;  // Nơi nhận:
  std::vector<Entry> entries;
  RichText drafter;  // "PL.(300)", ô 12; empty: none
};

struct Signature {
  std::vector<RichText> authority;  // TM. … / KT. … / PHÓ …
  RichText office;                  // second title above the name; empty: none
  RichText name;
};

// Recipients on the left and signature on the right, level with each other (Phụ lục I, II.7, II.9).
struct Signing {
  Recipients recipients;
  Signature signature;
  Location where;
};

using Block = std::variant<Letterhead, Title, CentredLine, Paragraph, Item, Table, Signing>;

// A run of pages with page numbers of its own.
struct Part {
  enum class Kind { main, attachment, appendix };
  Kind kind = Kind::main;
  bool landscape = false;
  std::vector<Block> blocks;
  RichText contact = {};  // ô 13, at the foot of the first page; empty: none
  // Attached or appended, in a file of its own: the body signs it in the top right corner, and its
  // reference line leaves number and date open (Phụ lục I, II.8b and III.1).
  bool separate_file = false;
  RichText signature_line = {};  // what that signature shows, with gaps until it is there
  int number = 0;                // of an appendix among several: number() sets it
};

// A document that may be cited, in the words it is cited with.
struct CitedDocument {
  std::vector<Text> full;
  std::vector<Text> brief;
  std::vector<Text> no_issuer;
};

struct Footnote {
  RichText text;
  int number = 0;  // number() sets it
};

struct Document {
  Metadata metadata;
  std::shared_ptr<const StyleSheet> style;
  std::vector<Part> parts;
  std::vector<Footnote> footnotes;
  std::map<std::string, CitedDocument> citations;
};

}  // namespace vanban
