#include <doctest/doctest.h>

#include "diag/messages.h"
#include "import/recognise/recognised.h"

using namespace vanban;
using namespace vanban::test;

namespace {

void with_foot(Recognised& result, const std::string& foot) {
  recognise_into(result,
                 manuscript_of(usual_head + "I. MỤC TIÊU\nĐọc sách.\n" + foot, result.sources));
}

Lines recipients_of(const Plan& plan) {
  Lines lines;
  for (const PlanRecipient& recipient : plan.recipients) {
    std::string line = markup_text(recipient.name);
    if (!recipient.note.empty()) line += " (" + markup_text(recipient.note) + ")";
    for (const Markup& inner : recipient.lines) line += " + " + markup_text(inner);
    for (const std::string& part : recipient.archive) line += "[" + part + "]";
    if (recipient.copies) line += " x" + std::to_string(*recipient.copies);
    lines.push_back(line);
  }
  return lines;
}

Lines signed_lines(const std::string& lines) {
  Recognised result;
  with_foot(result, "Nơi nhận:\n- Lưu: VT.\n" + lines + "Trần Văn An\n");
  REQUIRE(result.plan.signature);
  CHECK(result.plan.signature->name == "Trần Văn An");
  Lines printed;
  for (const std::string& line : signature_lines(result.plan.signature->position)) {
    printed.push_back(line);
  }
  return printed;
}

}  // namespace

TEST_CASE("recipients have notes, groups, archive and codes") {
  Recognised result;
  with_foot(result,
            "Nơi nhận:\n- Phòng VHTT huyện; (ĐểBC)\n- Tỉnh ủy (để b/c);\n- VP UBND tỉnh:\n"
            "- + LĐVP, THĐT;\n+ Cổng TTĐT;\n- Hội cựu giáo chức; Khuyến học xã;\n"
            "- Lưu: VT, KGVX. 03\n- TN_VP6_10.KH\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn An\n");
  CHECK(recipients_of(result.plan) == Lines{"Phòng VHTT huyện (ĐểBC)", "Tỉnh ủy (để b/c)",
                                            "VP UBND tỉnh: + LĐVP, THĐT + Cổng TTĐT",
                                            "Hội cựu giáo chức; Khuyến học xã", "[VT][KGVX] x3"});
  CHECK(result.left_out_words() == Lines{"out-program-words: 03"});
  const Value* drafter = result.plan.data.find("drafter");
  REQUIRE(drafter != nullptr);
  CHECK(*drafter->find("code")->text() == "TN_VP6_10.KH");
}

TEST_CASE("two columns line by line, wrapped entries and a name between them") {
  Recognised result;
  with_foot(result,
            "| Nơi nhận:                              TM. ỦY BAN NHÂN DÂN\n"
            "| - UBMTTQ, các đoàn thể, Hội Khuyến        KT. CHỦ TỊCH\n"
            "|   học tỉnh;                              PHÓ CHỦ TỊCH\n"
            "| - UBND các xã, phường;\n"
            "|                                           (Đã ký)\n"
            "| - Cổng TTĐT tỉnh;                       Trần Văn An\n"
            "| - Lưu: VT, VX.\n");
  CHECK(recipients_of(result.plan) == Lines{"UBMTTQ, các đoàn thể, Hội Khuyến học tỉnh",
                                            "UBND các xã, phường", "Cổng TTĐT tỉnh", "[VT][VX]"});
  REQUIRE(result.plan.signature);
  CHECK(result.plan.signature->name == "Trần Văn An");
  CHECK(result.plan.signature->position.capacity == Capacity::deputy);
  CHECK(result.left_out_words() == Lines{"out-signed-mark: (Đã ký)"});
}

TEST_CASE("the signature stands before the recipients") {
  Recognised result;
  with_foot(result,
            "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn An\nNơi nhận:\n- Các sở;\n- Lưu: VT.\n");
  CHECK(recipients_of(result.plan) == Lines{"Các sở", "[VT]"});
  REQUIRE(result.plan.signature);
  CHECK(result.plan.signature->position.collective == "Ủy ban nhân dân");
  CHECK(result.plan.signature->position.title == "Chủ tịch");
}

TEST_CASE("lines above a signature print again as they were") {
  for (const Lines& lines :
       {Lines{"CHỦ TỊCH"}, Lines{"TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"},
        Lines{"TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"},
        Lines{"KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"}, Lines{"Q. GIÁM ĐỐC"},
        Lines{"TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"},
        Lines{"TL. GIÁM ĐỐC", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"},
        Lines{"TUQ. CHỦ TỊCH", "GIÁM ĐỐC SỞ Y TẾ"}, Lines{"TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH"}}) {
    std::string text;
    for (const std::string& line : lines) text += line + "\n";
    CHECK(signed_lines(text) == lines);
  }
}

TEST_CASE("a title in two lines is one, a second title is an office") {
  CHECK(signed_lines("TM. BAN CHỈ ĐẠO\nPHÓ TRƯỞNG BAN\nTHƯỜNG TRỰC\n") ==
        Lines{"TM. BAN CHỈ ĐẠO", "PHÓ TRƯỞNG BAN THƯỜNG TRỰC"});
  Recognised result;
  with_foot(result,
            "Nơi nhận:\n- Lưu: VT.\nTM. BAN CHỈ ĐẠO\nTRƯỞNG BAN\nPhó Chủ tịch UBND tỉnh\n"
            "TS. Trần Văn An\n");
  REQUIRE(result.plan.signature);
  CHECK(result.plan.signature->position.office == "Phó Chủ tịch UBND tỉnh");
  CHECK(result.plan.signature->name == "TS. Trần Văn An");
}

TEST_CASE("a second signature is kept as text and reported") {
  Recognised result;
  with_foot(
      result,
      "Nơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nTrần Văn An\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLê Thị Bình\n");
  CHECK(result.reports(Message::import_part_doubtful));
  Lines closing;
  for (const Markup& text : result.plan.closing) closing.push_back(markup_text(text));
  CHECK(closing == Lines{"KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Thị Bình"});
}

TEST_CASE("the address at the foot of the first page is the contact line") {
  Recognised result;
  Manuscript manuscript =
      manuscript_of(usual_head + "I. MỤC TIÊU\nĐọc sách.\n" + usual_foot, result.sources);
  manuscript.left_out.push_back({"Địa chỉ: số 1 phố Huế", "out-running-head", {}});
  recognise_into(result, manuscript);
  CHECK(result.field("contact") == "Địa chỉ: số 1 phố Huế");
  CHECK(result.left_out.empty());
}

TEST_CASE("a second title in capitals below the first is an office") {
  Recognised result;
  with_foot(result,
            "Nơi nhận:\n- Lưu: VT.\nKT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN THƯỜNG TRỰC\n"
            "PHÓ CHỦ TỊCH UBND TỈNH\nTrần Văn An\n");
  REQUIRE(result.plan.signature);
  const Position& position = result.plan.signature->position;
  CHECK(position.head == "Trưởng ban");
  CHECK(position.title == "Phó Trưởng ban Thường trực");
  CHECK(position.office == "PHÓ CHỦ TỊCH UBND TỈNH");
  CHECK(result.plan.signature->name == "Trần Văn An");
  CHECK(!result.reports(Message::import_part_doubtful));
}

TEST_CASE("the signs of the Party are printed as those of the decree, and told") {
  Recognised result;
  with_foot(result, "Nơi nhận:\n- Lưu VPĐU.\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nHồ Văn Bình\n");
  REQUIRE(result.plan.signature);
  CHECK(result.plan.signature->position.collective == "Ban Thường vụ");
  CHECK(result.plan.signature->position.title == "Phó Bí thư");
  CHECK(result.left_out_words() == Lines{"out-other-form: T/M"});
}

TEST_CASE("a second list of recipients is kept, and what only resembles an archive line") {
  Recognised result;
  with_foot(result,
            "Nơi nhận:\n- Các sở;\nNơi nhận:\n- Các xã;\n- Lưu: VT.\nCHỦ TỊCH\nTrần Văn An\n"
            "Lưu trữ\n");
  CHECK(recipients_of(result.plan) == Lines{"Các sở", "Các xã", "[VT]"});
  Lines closing;
  for (const Markup& text : result.plan.closing) closing.push_back(markup_text(text));
  CHECK(closing == Lines{"Nơi nhận:", "Lưu trữ"});
}
