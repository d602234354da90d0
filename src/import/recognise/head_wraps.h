// Lines of a head that were too long for their column: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA" above "VIỆT
// NAM", "Lâm Đồng, ngày 25 tháng 11 năm" above "2025". Lines of the other column may stand between.
#pragma once

#include <string_view>
#include <vector>

#include "import/recognise/placed_lines.h"

namespace vanban {

void join_wrapped_lines(std::vector<PlacedBlock>& lines);

// "CỘNG HÒA XÃ HỘI CHỦ", "NGHĨA VIỆT NAM", "Tự do - Hạnh phúc": where a narrow column broke them.
bool is_part_of_country(std::string_view line);

}  // namespace vanban
