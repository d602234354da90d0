#include <array>

#include "check/rule_pages.h"
#include "diag/messages.h"

namespace vanban {

namespace {

constexpr std::string_view capitals =
    "Nghị định 30/2020, Phụ lục II, I: chỉ viết hoa chữ đầu câu và tên riêng";
constexpr std::string_view spelling = "chính tả, lỗi đọc bản quét (data/check/language.json)";
constexpr std::string_view marks = "quy tắc dấu câu";
constexpr std::string_view house = "thống nhất trong một văn bản";

constexpr auto pages = std::to_array<RulePage>({
    {Message::misreading, spelling, "chữ gõ nhầm hoặc đọc nhầm từ bản quét",
     "a word mistyped or misread from a scan", "Phân đấu đến năm 2030 đạt 80%",
     "Phấn đấu đến năm 2030 đạt 80%"},
    {Message::quote_unpaired, marks, "dấu ngoặc kép mở và đóng thành cặp, cùng một kiểu",
     "quotation marks open and close in pairs of one kind", "phong trào \"Đọc sách mỗi ngày”",
     "phong trào “Đọc sách mỗi ngày”"},
    {Message::quotes_mixed, house, "một văn bản dùng một kiểu ngoặc kép",
     "a document uses one kind of quotation marks", "“Tủ sách xã” và \"Ngày đọc\"",
     "“Tủ sách xã” và “Ngày đọc”"},
    {Message::space_doubled, marks, "giữa hai từ có một dấu cách",
     "there is one space between two words", "tủ  sách", "tủ sách"},
    {Message::space_at_mark, marks,
     "dấu câu liền với chữ trước và cách chữ sau; ngoặc liền với chữ bên trong; hai từ không viết "
     "liền",
     "a mark stands right behind a word, with a space after it; brackets stand close to the words "
     "inside; words do not run together",
     "văn hóa,thể thao ; NguyễnAn", "văn hóa, thể thao; Nguyễn An"},
    {Message::marks_doubled, marks, "không đặt hai dấu câu liền nhau",
     "there are no two marks in a row", "xã, phường,; trường học", "xã, phường; trường học"},
    {Message::range_spacing, marks, "hai bên gạch nối cùng có hoặc cùng không có dấu cách",
     "a hyphen has spaces on both sides or on none", "giai đoạn 2026- 2030",
     "giai đoạn 2026 - 2030"},
    {Message::tone_marks_mixed, house, "một văn bản theo một kiểu đặt dấu (hóa hoặc hoá)",
     "a document places tone marks in one way (hóa or hoá)", "văn hóa, văn hoá",
     "văn hóa, văn hóa"},
    {Message::spelling_mixed, house, "một văn bản theo một cách viết của một từ",
     "a document writes a word in one way", "hằng năm … hàng năm", "hằng năm … hằng năm"},
    {Message::not_composed, "TCVN 6909:2001, chữ dựng sẵn (NFC)",
     "chữ có dấu là một ký tự dựng sẵn", "letters with marks are composed characters",
     "xa\u0303 (a và dấu ngã rời)", "xã"},
    {Message::legacy_text, "Nghị định 30/2020, Phụ lục I, I.4: TCVN 6909:2001",
     "chữ theo Unicode, không theo phông TCVN3, VNI", "text is Unicode, not of TCVN3 or VNI fonts",
     "UBND tØnh B¾c Ninh ban hµnh kÕ ho¹ch", "UBND tỉnh Bắc Ninh ban hành kế hoạch"},
    {Message::capital_of_body, "Nghị định 30/2020, Phụ lục II, IV.1 và V.6",
     "tên cơ quan, loại văn bản viết hoa theo thành phần tên",
     "names of bodies and types of documents have their capitals", "Ủy Ban Nhân Dân; Quyết Định",
     "Ủy ban nhân dân; Quyết định"},
    {Message::capital_of_type, "Nghị định 30/2020, Phụ lục II, III.1",
     "danh từ chung chỉ đơn vị hành chính viết thường trước tên riêng",
     "the common noun of a unit is lower case before its name", "trên địa bàn Tỉnh Lào Cai",
     "trên địa bàn tỉnh Lào Cai"},
    {Message::capital_in_reference, "Nghị định 30/2020, Phụ lục II, V.7",
     "viện dẫn: Phần, Chương, Mục, Điều viết hoa; khoản, điểm viết thường",
     "references: Phần, Chương, Mục, Điều have a capital; khoản, điểm have none",
     "theo Khoản 2 điều 5", "theo khoản 2 Điều 5"},
    {Message::capital_inside_sentence, capitals,
     "trích yếu của văn bản được viện dẫn mở đầu bằng chữ thường",
     "the title of a cited document begins with a small letter",
     "Quyết định số 131/QĐ-TTg của Thủ tướng Chính phủ Phê duyệt Đề án",
     "Quyết định số 131/QĐ-TTg của Thủ tướng Chính phủ phê duyệt Đề án"},
    {Message::small_beginning, "Nghị định 30/2020, Phụ lục II, I",
     "đoạn và câu mở đầu bằng chữ hoa", "paragraphs and sentences begin with a capital",
     "1. củng cố mạng lưới thư viện", "1. Củng cố mạng lưới thư viện"},
    {Message::capital_people, "Nghị định 30/2020, Phụ lục II, V.1",
     "viết hoa Nhân dân, Nhà nước khi đứng riêng", "Nhân dân, Nhà nước have a capital of their own",
     "phục vụ nhân dân", "phục vụ Nhân dân"},
    {Message::capitals_mixed, house, "một danh từ chung viết hoa hoặc viết thường trong cả văn bản",
     "a common noun has its capital everywhere or nowhere", "các Thư viện, các thư viện",
     "các thư viện"},
    {Message::impossible_syllable, "chính tả", "chữ có dấu là một âm tiết tiếng Việt",
     "words with marks are Vietnamese syllables", "học tâp", "học tập"},
    {Message::word_missing, spelling, "cụm từ đủ chữ", "phrases have all their words",
     "bố trí kinh phí thực Kế hoạch", "bố trí kinh phí thực hiện Kế hoạch"},
    {Message::word_doubled, "chính tả", "không lặp chữ", "no word is written twice",
     "các các đơn vị", "các đơn vị"},
    {Message::list_end_mark, marks, "mục cuối của danh sách kết thúc bằng dấu chấm",
     "the last item of a list ends with a full stop", "- Tổng hợp, báo cáo;",
     "- Tổng hợp, báo cáo."},
});

}  // namespace

std::span<const RulePage> language_pages() {
  return pages;
}

}  // namespace vanban
