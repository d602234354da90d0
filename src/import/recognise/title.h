// What stands between the head and the text: type, subject, the line "(Kèm theo …)", who decides
// and QUYẾT ĐỊNH:. Nghị định 30/2020, Phụ lục I, II.5; Phụ lục III, mẫu 1.2-1.4.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "import/recognise/placed_lines.h"

namespace vanban {

// True for a block that names a type on a line of its own, or before a title in capitals.
bool is_type_line(const PlacedBlock& block);

// Nothing else stands on the line: "QUY ĐỊNH CHUNG" is no type.
bool is_lone_type_line(const PlacedBlock& block);

struct ReadTitle {
  std::string type;                         // "KẾ HOẠCH"; empty: none was found
  ManuscriptLine subject;                   // its lines as the author broke them
  std::optional<ManuscriptLine> reference;  // (Kèm theo …)
  std::size_t end = 0;                      // the first block that belongs to the text
};

// From the block of the type on, or from the first one without a type.
ReadTitle read_title(const std::vector<PlacedBlock>& blocks, std::size_t begin, std::size_t end);

// The lines behind "Phụ lục I": title and reference.
ReadTitle read_appendix_title(const std::vector<PlacedBlock>& blocks, std::size_t begin,
                              std::size_t end);

// "QUYẾT ĐỊNH:" and "QUYẾT ĐỊNH" between bases and articles.
bool is_enacting_line(const PlacedBlock& block);

// "QUYẾT ĐỊNH Về việc …": type and subject in one line, where a document begins.
bool is_title_in_one_line(const PlacedBlock& block);

// "LIÊN TỊCH" behind KẾ HOẠCH: it is no subject.
bool is_joint_word(std::string_view line);

}  // namespace vanban
