#include "write/pdf/cross_reference.h"

#include <doctest/doctest.h>

using namespace vanban;
using pdf::Place;

TEST_CASE("rows are as narrow as the farthest place allows, each written as its difference") {
  const auto [entries, rows] = pdf::cross_reference({{},
                                                     {Place::Kind::in_file, 0x1234},
                                                     {Place::Kind::packed, 9, 0},
                                                     {Place::Kind::packed, 9, 1},
                                                     {Place::Kind::packed, 9, 2}});
  CHECK(entries == "/Type /XRef /Size 5 /W [1 2 1] /DecodeParms <</Predictor 12 /Columns 4>>");
  using namespace std::string_literals;
  CHECK(rows ==
        "\2\0\0\0\0"s + "\2\1\x12\x34\0"s + "\2\1\xEE\xD5\0"s + "\2\0\0\0\1"s + "\2\0\0\0\1"s);
}

TEST_CASE("a column grows when a value needs it") {
  const auto entries = [](std::uint32_t offset) {
    return pdf::cross_reference({{}, {Place::Kind::in_file, offset}}).entries;
  };
  CHECK(entries(255).find("/W [1 1 1]") != std::string::npos);
  CHECK(entries(256).find("/W [1 2 1]") != std::string::npos);
  CHECK(entries(65536).find("/W [1 3 1]") != std::string::npos);
  CHECK(entries(0xFFFFFFFF).find("/W [1 4 1]") != std::string::npos);
}
