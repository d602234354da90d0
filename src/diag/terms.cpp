#include "diag/terms.h"

#include <array>
#include <cstddef>

namespace vanban {
namespace {

struct Term {
  std::string_view name, vietnamese, english;
};

constexpr auto terms = std::to_array<Term>({
    // Types of values
    {"text", "chữ trong ngoặc kép", "a text in quotes"},
    {"number", "số", "a number"},
    {"whole-number", "số nguyên", "a whole number"},
    {"boolean", "true hoặc false", "true or false"},
    {"list", "danh sách […]", "a list […]"},
    {"object", "nhóm {…}", "an object {…}"},
    {"null", "null", "null"},
    {"date", "ngày", "a date"},
    {"text-or-list", "chữ hoặc danh sách các chữ", "a text or a list of texts"},
    {"text-or-object", "chữ hoặc nhóm {…}", "a text or an object {…}"},
    {"date-or-object", "ngày dạng \"2026-05-31\" hoặc nhóm {…}",
     "a date like \"2026-05-31\" or an object {…}"},
    {"true-or-text", "true, false hoặc chữ", "true, false or a text"},
    {"number-or-null", "số nguyên hoặc null", "a whole number or null"},
    {"true-false-or-null", "true, false hoặc null (chưa rõ)", "true, false or null (not known)"},
    {"target-value", "số, chữ hoặc nhóm {\"over\": …}",
     "a number, a text or an object {\"over\": …}"},
    {"number-or-text", "số hoặc chữ", "a number or a text"},
    {"length", "độ dài như \"20mm\" hoặc \"12pt\"", "a length like \"20mm\" or \"12pt\""},
    {"range", "khoảng gồm hai giá trị như [13, 14]", "a range of two values like [13, 14]"},
    {"number-or-object", "số hoặc nhóm {…}", "a number or an object {…}"},
    {"roman-number", "số nguyên từ 1 đến 3999", "a whole number from 1 to 3999"},
    {"words", "chữ", "words"},

    // Why a file cannot be read or written
    {"no-such-file", "không có tệp hoặc thư mục này", "there is no such file or folder"},
    {"not-permitted", "không có quyền", "you have no permission"},
    {"is-folder", "đây là thư mục, không phải tệp", "it is a folder, not a file"},
    {"not-a-folder", "đường dẫn đi qua một tệp, không phải thư mục",
     "the path leads through a file that is no folder"},
    {"disk-full", "đĩa đã đầy", "the disk is full"},
    {"read-only-disk", "đĩa chỉ cho đọc", "the disk is read-only"},
    {"file-too-large", "tệp quá lớn", "the file is too large"},
    {"name-too-long", "tên tệp quá dài", "the file name is too long"},
    {"disk-error", "lỗi đọc ghi đĩa", "the disk reports an error"},

    // Levels
    {"province", "cấp tỉnh", "province level"},
    {"district", "cấp huyện", "district level"},
    {"commune", "cấp xã", "commune level"},
    {"now", "nay", "now"},

    // What keys stand in
    {"plan", "kế hoạch", "the plan"},
    {"attachment", "văn bản kèm theo", "the attachment"},
    {"issuer", "cơ quan ban hành", "the issuer"},
    {"partial-date", "ngày", "the date"},
    {"drafter", "người soạn thảo", "the drafter"},
    {"citation", "văn bản viện dẫn", "the citation"},
    {"bases", "phần căn cứ", "the legal bases"},
    {"basis", "căn cứ", "the legal basis"},
    {"target", "chỉ tiêu", "the target"},
    {"bounded-value", "giá trị chỉ tiêu", "the value of the target"},
    {"section", "mục lớn này", "the section"},
    {"item", "mục này", "the item"},
    {"concerns", "“for”", "“for”"},
    {"table", "bảng", "the table"},
    {"column", "cột của bảng", "the column"},
    {"cell", "ô của bảng", "the cell"},
    {"recipient", "nơi nhận", "the recipient"},
    {"signature", "phần ký", "the signature"},
    {"position", "chức vụ người ký", "the position"},
    {"appendix", "phụ lục", "the appendix"},
    {"overlay", "phần riêng", "the overlay"},
    {"facts", "“facts”", "“facts”"},
    {"override", "chỗ sửa này", "the override"},
    {"allocation", "bảng phân bổ", "the allocation"},
    {"derivation-rules", "quy tắc soạn cho cấp dưới", "the rules of derivation"},
    {"derivation-rule", "quy tắc này", "the rule"},
    {"bodies", "danh mục cơ quan", "the list of bodies"},
    {"body", "cơ quan này", "the body"},
    {"config", "tệp cấu hình", "the configuration"},
    {"check-words", "từ ngữ kiểm tra", "the words of the rules"},
    {"language", "chữ hay nhầm", "the common mistakes"},
    {"misreading", "chữ này", "the entry"},
    {"documents", "văn bản đã tra", "the known documents"},
    {"document", "văn bản này", "the document"},
    {"template", "mẫu", "the template"},
    {"block", "khối này", "the block"},
    {"letterhead", "phần đầu văn bản", "the letterhead"},
    {"title", "phần tên loại", "the title"},
    {"signing", "phần nơi nhận và ký", "the signing block"},
    {"style", "kiểu trình bày", "the style"},
    {"measure", "giá trị này", "the value"},
    {"text-style", "kiểu chữ", "the text style"},
    {"rule-style", "kiểu đường kẻ", "the rule"},
    {"page-style", "khổ giấy và lề", "the page"},
    {"texts", "“texts”", "“texts”"},
    {"rules", "“rules”", "“rules”"},
    {"breaking", "“breaking”", "“breaking”"},
    {"blanks", "“blanks”", "“blanks”"},
    {"spacing", "“spacing”", "“spacing”"},
    {"font-configuration", "cấu hình phông chữ", "the font configuration"},
    {"font", "phông chữ này", "the font"},

    // What became of the items of a parent plan, and why
    {"kept", "giữ", "kept"},
    {"reworded", "sửa lời", "reworded"},
    {"moved", "chuyển", "moved"},
    {"dropped", "bỏ", "dropped"},
    {"replaced", "thay", "replaced"},
    {"added", "thêm", "added"},
    {"left-out-role", "cấp này không nêu lại mục loại này", "this level leaves out such sections"},
    {"for-other-level", "dành cho cấp khác", "for another level"},
    {"for-other-type", "dành cho loại đơn vị khác", "for units of another type"},
    {"needs-what-is-not-there", "đơn vị không có", "the unit has no"},
    {"emptied", "nội dung bên trong đều không thuộc cấp này", "nothing inside it goes down"},
    {"no-body", "không có cơ quan làm việc của", "there is no body for what this one does"},
    {"own-basis", "căn cứ riêng của cấp trên", "a basis of the superior's own"},
    {"level-ended", "cấp ban hành không còn", "issued by a level that has ended"},
    {"same-body", "cùng do một cơ quan làm", "done by the same body"},
    {"own-work", "việc của chính đơn vị, giao cho", "the unit's own work, given to"},
    {"by-override", "theo phần riêng", "by the overlay"},
    {"rule", "theo quy tắc", "by the rules"},
    {"allotted", "phần được phân bổ", "its part of the total"},
    {"superior-basis", "văn bản của cấp trên trực tiếp", "the superior's document"},
    {"shared-code", "mã", "code"},
    {"shared-unit", "đơn vị", "unit"},
    {"shared-sum", "cộng", "sum"},

    // Jobs
    {"job", "lô", "the job"},
    {"job-part", "phần của lô", "the part of the job"},
    {"job-table", "bảng của lô", "the table of the job"},
    {"job-columns", "“columns”", "“columns”"},
    {"text-list-or-object", "“all”, danh sách hoặc nhóm {…}", "“all”, a list or an object {…}"},
    {"pattern-empty", "mẫu tên rỗng", "the pattern is empty"},
    {"pattern-path", "tên tệp không có / \\ . : * ? \" < > | và ký tự ẩn, không bắt đầu bằng dấu -",
     "a name holds none of / \\ . : * ? \" < > | and nothing unseen, and begins with no hyphen"},
    {"pattern-unknown", "có chỗ điền không biết", "it holds an unknown placeholder"},
    {"pattern-brace", "ngoặc { } không khớp", "its braces do not match"},
    {"pattern-long", "tên tệp quá dài", "the names are too long"},
    {"unit-name", "tên hoặc mã của một đơn vị", "the name or code of a unit"},
    {"yes-or-no", "“có” hoặc “không”", "“yes” or “no”"},
    {"yearly-day", "ngày trong năm, như 15/12", "a day of the year like 15/12"},
    {"cell-value", "một giá trị", "a value"},
    {"cell-target", "một chỉ tiêu, như 90, 95,5, 10 - 15 hoặc trên 80",
     "a target like 90, 95,5, 10 - 15 or trên 80"},

    // What is wrong with a table
    {"bad-encoding", "chữ không phải Unicode, cũng không phải TCVN3 hay VNI",
     "its text is neither Unicode nor TCVN3 or VNI"},
    {"not-text", "đây không phải tệp chữ", "it is no text"},
    {"unclosed-quote", "ngoặc kép mở mà không đóng ở", "a quote is not closed at"},
    {"not-a-workbook", "đây không phải tệp .xlsx", "it is no .xlsx file"},
    {"locked-or-old", "tệp có mật khẩu, hoặc là .xls đời cũ",
     "it has a password or is an old .xls"},
    {"damaged", "tệp hỏng", "it is damaged"},
    {"bad-cell", "ô hỏng", "a cell is damaged"},
    {"no-visible-sheet", "không có trang tính nào hiện", "it has no visible sheet"},
    {"too-large", "bảng quá lớn", "it is too large"},
    {"too-many-rows", "quá nhiều dòng", "it has too many rows"},
    {"too-many-columns", "quá nhiều cột", "it has too many columns"},
    {"too-many-cells", "quá nhiều ô", "it has too many cells"},

    // What an imported file is
    {"file-zip", "một tệp nén", "an archive"},
    {"file-docx", "tệp Word (.docx)", "a Word file (.docx)"},
    {"file-old-word", "tệp Word đời cũ (.doc)", "an old Word file (.doc)"},
    {"file-pdf", "tệp PDF", "a PDF"},
    {"file-xlsx", "bảng tính", "a spreadsheet"},
    {"file-rtf", "tệp RTF", "an RTF file"},
    {"file-html", "trang HTML", "an HTML page"},
    {"file-image", "hình ảnh", "a picture"},
    {"file-text", "tệp chữ", "a text file"},
    {"file-binary", "dữ liệu không phải chữ", "data that is no text"},
    {"part-missing", "thiếu một phần bên trong", "a part of it is missing"},
    {"part-broken", "một phần bên trong không đọc được", "a part of it cannot be read"},
    {"archive-broken", "tệp nén không trọn vẹn", "the archive is not whole"},
    {"pdf-broken", "cấu trúc PDF hỏng", "its PDF structure is broken"},

    // What of an imported file is too large
    {"size-file", "tệp", "the file"},
    {"size-part", "một phần bên trong tệp", "a part of the file"},
    {"size-text", "phần chữ", "the text"},
    {"size-paragraph", "một đoạn văn", "a paragraph"},
    {"size-pages", "số trang", "the number of pages"},
    {"size-table", "một bảng", "a table"},
    {"size-time", "thời gian đọc", "the time it takes to read"},

    // Parts of a document
    {"part-letterhead", "phần đầu văn bản", "the letterhead"},
    {"part-issuer", "tên cơ quan ban hành", "the issuing body"},
    {"part-number", "số, ký hiệu", "number and symbol"},
    {"part-date", "địa danh, ngày tháng", "place and date"},
    {"part-type", "tên loại văn bản", "the type of document"},
    {"part-subject", "trích yếu", "the subject"},
    {"part-bases", "căn cứ", "the legal bases"},
    {"part-body", "nội dung", "the body"},
    {"part-closing", "đoạn kết", "the closing"},
    {"part-recipients", "nơi nhận", "the recipients"},
    {"part-signature", "quyền hạn, chức vụ, họ tên người ký", "the signature"},
    {"part-appendix", "phụ lục", "an appendix"},
    {"part-attachment", "văn bản kèm theo", "the attached document"},
    {"part-old-font", "chữ theo bảng mã cũ (TCVN3, VNI)", "words in an old encoding (TCVN3, VNI)"},

    // Why words of an imported file are left out
    {"out-page-number", "số trang", "page number"},
    {"out-running-head", "chữ lặp ở đầu hoặc chân trang", "running head or foot"},
    {"out-file-code", "mã tệp", "file code"},
    {"out-rule", "đường kẻ", "drawn rule"},
    {"out-signed-mark", "dấu “đã ký”", "mark that it was signed"},
    {"out-digital-signature", "thông tin chữ ký số", "facts of a digital signature"},
    {"out-program-words", "chữ do chương trình tự in", "words that the program prints itself"},
    {"out-empty-item", "mục chỉ có dấu, không có chữ", "item without words"},
    {"out-other-form", "chương trình in dạng khác", "the program prints it in another form"},
    {"out-reference-line", "dòng “Kèm theo” do chương trình tự in theo số, ngày của văn bản",
     "the program prints this line with number and date of the document"},
    {"out-repeated-header", "dòng đầu bảng lặp lại", "repeated header of a table"},
    {"out-toc", "mục lục", "table of contents"},
    {"out-deleted", "chữ đã xóa (theo dõi sửa đổi)", "deleted words (tracked changes)"},
    {"out-hidden", "chữ ẩn", "hidden words"},
    {"object-picture", "hình", "pictures"},
    {"object-comment", "nhận xét của người sửa", "comments"},
    {"object-chart", "biểu đồ hoặc đối tượng nhúng", "charts or embedded objects"},
    {"object-form-field", "ô điền", "form fields"},

    // What was repaired in an imported file
    {"repaired-composed", "chữ tổ hợp đưa về dựng sẵn (NFC)", "letters put together (NFC)"},
    {"repaired-tcvn3", "chữ TCVN3 chuyển sang Unicode", "TCVN3 text made Unicode"},
    {"repaired-vni", "chữ VNI chuyển sang Unicode", "VNI text made Unicode"},
    {"repaired-joined", "dòng bị ngắt được nối lại", "broken lines joined"},
    {"repaired-pages", "đoạn gãy vì sang trang được nối lại", "paragraphs joined across pages"},

    // What about a table cannot be kept
    {"table-nested", "bảng lồng trong ô", "a table inside a cell"},
    {"table-spans", "ô gộp không khớp lưới", "spans that do not fit the grid"},
    {"table-items", "nhiều đoạn trong một ô", "several paragraphs in a cell"},

    // What is wrong with a record
    {"not-a-database", "đây không phải tệp SQLite", "it is no SQLite file"},
    {"not-a-record", "đây là dữ liệu của chương trình khác", "it belongs to another program"},
    {"record-incomplete", "thiếu bảng hoặc cột", "tables or columns are missing"},

    // Documents of a job
    {"standing-current", "đúng dữ liệu", "up to date"},
    {"standing-edited", "đã sửa tay", "edited by hand"},
    {"standing-frozen", "đã khóa", "frozen"},
    {"standing-outdated", "đã khóa, dữ liệu đã đổi", "frozen, its data changed"},
    {"standing-failed", "có lỗi", "with errors"},
    {"standing-left", "không còn trong lô", "no longer in the job"},
    {"standing-missing", "chưa dựng", "not made yet"},

    // What shares of a job differ in
    {"job-name", "tên lô", "the name of the job"},
    {"job-inputs", "dữ liệu vào", "their inputs"},
    {"program-version", "bản Vanban", "the version of Vanban"},
    {"shard-count", "số phần", "the number of shares"},
    {"some-documents", "một số văn bản", "some documents"},

    // What should stand in JSON
    {"needs-value", "ở đây cần một giá trị", "a value should stand here"},
    {"needs-key", "ở đây cần một khóa trong ngoặc kép", "a key in quotes should stand here"},
    {"needs-colon", "sau khóa cần dấu hai chấm", "a colon should follow the key"},
    {"needs-comma-or-brace", "ở đây cần dấu phẩy hoặc }", "a comma or } should stand here"},
    {"needs-comma-or-bracket", "ở đây cần dấu phẩy hoặc ]", "a comma or ] should stand here"},
    {"needs-end", "tệp phải hết ở đây", "the file should end here"},
    {"comment-unclosed", "lời ghi chú /* mở mà không có */", "the comment /* has no */"},
    {"number-too-large", "số quá lớn", "the number is too large"},
    {"quote-unclosed", "thiếu dấu ngoặc kép đóng", "the closing quote is missing"},
    {"line-end-in-quotes", "thiếu dấu ngoặc kép đóng, hoặc xuống dòng ngay trong ngoặc kép",
     "the closing quote is missing, or the line was broken inside the quotes"},
    {"raw-control", "ký tự điều khiển nằm trong ngoặc kép",
     "a control character stands inside the quotes"},
    {"escape-unknown", "dấu \\ đứng trước một chữ không hợp lệ",
     "the \\ is followed by a wrong letter"},
    {"surrogate", "\\u chỉ ghi nửa ký tự", "the \\u is half of a character"},
});

constexpr bool are_distinct() {
  for (std::size_t at = 0; at < terms.size(); ++at) {
    for (std::size_t before = 0; before < at; ++before) {
      if (terms[before].name == terms[at].name) return false;
    }
  }
  return true;
}
static_assert(are_distinct(), "the second row of a term would never be found");

}  // namespace

std::string_view term_text(std::string_view term, Language language) {
  for (const Term& known : terms) {
    if (known.name == term) return language == Language::english ? known.english : known.vietnamese;
  }
  return term;
}

}  // namespace vanban
