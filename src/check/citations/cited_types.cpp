#include "check/citations/cited_types.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <unordered_map>

#include "base/vietnamese.h"
#include "base/word_keys.h"

namespace vanban {

namespace {

constexpr auto names = std::to_array<std::string_view>({"Luật",
                                                        "Bộ luật",
                                                        "Pháp lệnh",
                                                        "Hiến pháp",
                                                        "Nghị quyết",
                                                        "Quyết định",
                                                        "Chỉ thị",
                                                        "Quy chế",
                                                        "Quy định",
                                                        "Thông cáo",
                                                        "Thông báo",
                                                        "Hướng dẫn",
                                                        "Chương trình",
                                                        "Chương trình hành động",
                                                        "Kế hoạch",
                                                        "Kế hoạch hành động",
                                                        "Phương án",
                                                        "Đề án",
                                                        "Dự án",
                                                        "Báo cáo",
                                                        "Biên bản",
                                                        "Tờ trình",
                                                        "Hợp đồng",
                                                        "Công điện",
                                                        "Bản ghi nhớ",
                                                        "Bản thỏa thuận",
                                                        "Giấy ủy quyền",
                                                        "Giấy mời",
                                                        "Giấy giới thiệu",
                                                        "Phiếu gửi",
                                                        "Phiếu chuyển",
                                                        "Phiếu báo",
                                                        "Phiếu trình",
                                                        "Nghị định",
                                                        "Thông tư",
                                                        "Thông tư liên tịch",
                                                        "Nghị quyết liên tịch",
                                                        "Kế hoạch liên tịch",
                                                        "Kế hoạch phối hợp",
                                                        "Chương trình phối hợp",
                                                        "Quy chế phối hợp",
                                                        "Hướng dẫn liên ngành",
                                                        "Công văn",
                                                        "Kết luận",
                                                        "Lệnh",
                                                        "Sắc lệnh",
                                                        "Thông tri",
                                                        "Văn bản hợp nhất",
                                                        "Văn bản",
                                                        "Quyết định chuẩn y",
                                                        "Điều lệ",
                                                        "Giấy phép",
                                                        "Giấy chứng nhận",
                                                        "Danh mục",
                                                        "Đề cương",

                                                        "Mẫu",
                                                        "Biểu mẫu",
                                                        "Phụ lục"});
constexpr std::size_t laws = 3;   // the first ones
constexpr std::size_t forms = 3;  // the last ones

struct Name {
  std::vector<std::uint64_t> keys;
  std::size_t id = 0;
};

using Index = std::unordered_map<std::uint64_t, std::vector<Name>>;

// Longest first.
Index indexed(bool by_last) {
  Index index;
  for (std::size_t id = 0; id < names.size(); ++id) {
    const std::vector<std::uint64_t> keys = word_keys(names.at(id));
    index[by_last ? keys.back() : keys.front()].push_back({keys, id});
  }
  for (auto& [key, list] : index) {
    std::ranges::stable_sort(list, std::ranges::greater{},
                             [](const Name& name) { return name.keys.size(); });
  }
  return index;
}

std::optional<TypeWords> among(const std::vector<Name>& list, const std::vector<FoldedWord>& tokens,
                               std::size_t at, bool ends_there) {
  for (const Name& name : list) {
    const std::size_t size = name.keys.size();
    if (ends_there ? size > at : size > tokens.size() - at) continue;
    const std::size_t first = ends_there ? at - size : at;
    const auto begin = tokens.begin() + static_cast<std::ptrdiff_t>(first);
    if (std::equal(name.keys.begin(), name.keys.end(), begin,
                   [](std::uint64_t key, const FoldedWord& word) { return key == word.key; })) {
      return TypeWords{names.at(name.id), first, first + size, name.id < laws,
                       name.id + forms >= names.size()};
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<TypeWords> type_before(const std::vector<FoldedWord>& tokens, std::size_t at) {
  static const Index by_last = indexed(true);
  if (at == 0) return std::nullopt;
  const auto list = by_last.find(tokens[at - 1].key);
  if (list == by_last.end()) return std::nullopt;
  return among(list->second, tokens, at, true);
}

std::optional<TypeWords> type_at(const std::vector<FoldedWord>& tokens, std::size_t at) {
  static const Index by_first = indexed(false);
  if (at >= tokens.size()) return std::nullopt;
  const auto list = by_first.find(tokens[at].key);
  if (list == by_first.end()) return std::nullopt;
  return among(list->second, tokens, at, false);
}

bool are_types_apart(std::string_view one, std::string_view other) {
  return one != other && fold(one) != fold(other);
}

}  // namespace vanban
