#include "write/pdf/object_streams.h"

#include <doctest/doctest.h>

using namespace vanban;
using pdf::ObjectStream;

TEST_CASE("an object stream begins with number and offset of each object") {
  std::vector<ObjectStream> streams;
  pdf::pack(streams, 12, "/A 1");
  pdf::pack(streams, 7, "");
  pdf::pack(streams, 100, "/B [12 0 R]");
  REQUIRE(streams.size() == 1);
  CHECK(streams[0].numbers == std::vector<unsigned>{12, 7, 100});
  CHECK(pdf::stream_bytes(streams[0]) == "12 0 7 9 100 14 <</A 1>>\n<<>>\n<</B [12 0 R]>>\n");
  CHECK(pdf::stream_entries(streams[0]) == "/Type /ObjStm /N 3 /First 16");
}

TEST_CASE("a full object stream is followed by another") {
  std::vector<ObjectStream> streams;
  for (unsigned number = 1; number <= pdf::most_packed + 1; ++number)
    pdf::pack(streams, number, "/A 1");
  REQUIRE(streams.size() == 2);
  CHECK(streams[0].numbers.size() == pdf::most_packed);
  CHECK(streams[1].numbers == std::vector<unsigned>{pdf::most_packed + 1});
  CHECK(streams[1].index == "1025 0 ");
}
