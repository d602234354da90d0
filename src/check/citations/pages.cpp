#include <array>

#include "check/rule_pages.h"
#include "diag/messages.h"

namespace vanban {

namespace {

constexpr auto pages = std::to_array<RulePage>({
    {Message::cited_two_dates, "một văn bản chỉ có một ngày ban hành",
     "cùng một văn bản được viện dẫn thì mọi chỗ ghi cùng một ngày; hai văn bản chỉ được coi là "
     "một "
     "khi cùng số, cùng cơ quan và cùng năm, hoặc cùng tên trong ngoặc kép",
     "a cited document has the same date wherever it is cited; two citations are of one document "
     "only with the same number, body and year, or the same quoted title",
     "Căn cứ Quyết định số 524/QĐ-TTg ngày 01/4/2021 …; thực hiện Quyết định số 524/QĐ-TTg ngày "
     "11/4/2021",
     "Căn cứ Quyết định số 524/QĐ-TTg ngày 01/4/2021 …; thực hiện Quyết định số 524/QĐ-TTg"},
    {Message::cited_two_numbers, "một văn bản chỉ có một số",
     "hai chỗ viện dẫn cùng loại, cùng ngày, cùng tên thì phải cùng số",
     "two citations of one type, day and title have one number",
     "Luật Thư viện số 46/2019/QH14 ngày 21/11/2019 …; Luật Thư viện số 64/2019/QH14 ngày "
     "21/11/2019",
     "Luật Thư viện số 46/2019/QH14 ngày 21/11/2019 ở cả hai chỗ"},
    {Message::cited_two_titles, "Nghị định 30/2020, Phụ lục I, II.6b: viện dẫn ghi trích yếu",
     "cùng một số văn bản thì tên trong ngoặc kép ở các chỗ phải như nhau",
     "the same number is cited with the same quoted title",
     "Quyết định số 206/QĐ-TTg … phê duyệt “Chương trình chuyển đổi số ngành thư viện …” và … phê "
     "duyệt “Chương trình chuyển đổi số hệ thống thư viện …”",
     "tên chép đúng từng chữ ở cả hai chỗ"},
    {Message::basis_after_document, "căn cứ phải có trước văn bản",
     "ngày của văn bản được viện dẫn không sau ngày muộn nhất mà văn bản này có thể mang; cùng "
     "ngày "
     "là được",
     "a cited document is not later than the last day that the date of this one can mean; the same "
     "day is fine",
     "văn bản ngày 31/01/2023 căn cứ Kế hoạch số 15/KH-UBND ngày 02/02/2023",
     "văn bản ngày 31/01/2023 căn cứ Kế hoạch số 15/KH-UBND ngày 31/01/2023"},
    {Message::number_without_so, "Nghị định 30/2020, Phụ lục I, II.6b",
     "viện dẫn bằng số thì có chữ “số” giữa loại văn bản và số, ký hiệu",
     "the word “số” stands between type and number", "Công văn 4108/UBND-KGVX ngày 12/9/2022",
     "Công văn số 4108/UBND-KGVX ngày 12/9/2022"},
    {Message::number_without_type, "Nghị định 30/2020, Phụ lục I, II.6b",
     "số, ký hiệu có ngày thì phải đi với tên loại văn bản, trước nó hoặc chung cho cả danh sách",
     "a number with its date goes with the type of the document, before it or once for a list",
     "Thực hiện số 36-KH/TU ngày 06/4/2026", "Thực hiện Kế hoạch số 36-KH/TU ngày 06/4/2026"},
    {Message::superior_not_cited, "mỗi việc có căn cứ ở văn bản của cấp trên",
     "văn bản triển khai của cấp trên thì viện dẫn văn bản đó",
     "a document that carries out a superior's document cites it",
     "kế hoạch của xã chỉ căn cứ Quyết định của Thủ tướng Chính phủ",
     "kế hoạch của xã căn cứ thêm Kế hoạch của Ủy ban nhân dân tỉnh mà nó triển khai"},
    {Message::superior_level_not_cited, "nề nếp viện dẫn: từ trung ương xuống cấp trên trực tiếp",
     "kế hoạch của xã, huyện có căn cứ là văn bản của trung ương thì thường có cả văn bản của cấp "
     "trên trực tiếp",
     "a plan of a commune or district that cites central documents usually cites the direct "
     "superior's too",
     "Thực hiện Quyết định số 1520/QĐ-TTg ngày 09/12/2022, Ủy ban nhân dân xã ban hành …",
     "Thực hiện Quyết định số 1520/QĐ-TTg ngày 09/12/2022 …; Kế hoạch số 15/KH-UBND của Ủy ban "
     "nhân dân huyện …"},
    {Message::first_citation_short, "Nghị định 30/2020, Phụ lục I, II.6b",
     "lần đầu viện dẫn ghi đủ loại, số, ngày, cơ quan ban hành và trích yếu",
     "the first citation gives type, number, date, body and title",
     "Tiếp tục thực hiện Kế hoạch số 187/KH-UBND.",
     "Tiếp tục thực hiện Kế hoạch số 187/KH-UBND ngày 12/5/2022 của Ủy ban nhân dân tỉnh về …"},
    {Message::later_citation_full, "Nghị định 30/2020, Phụ lục I, II.6b",
     "từ lần thứ hai chỉ ghi loại và số, ký hiệu", "later citations give type and number only",
     "… tại Quyết định số 1520/QĐ-TTg ngày 09/12/2022 của Thủ tướng Chính phủ (đã ghi ở căn cứ)",
     "… tại Quyết định số 1520/QĐ-TTg"},
    {Message::law_without_date, "Nghị định 30/2020, Phụ lục I, II.6a",
     "luật, pháp lệnh trong căn cứ ghi ngày, tháng, năm (số không bắt buộc)",
     "a law among the bases has its date (a number is not required)", "Căn cứ Luật Thư viện",
     "Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019"},
    {Message::cited_unlike_known, "data/check/documents.json: văn bản đã tra",
     "văn bản đã biết thì số và ngày phải đúng",
     "a document that is known is cited with its number and date",
     "Quyết định số 1520/QĐ-TTg ngày 19/12/2022", "Quyết định số 1520/QĐ-TTg ngày 09/12/2022"},
    {Message::number_of_another_year, "số của văn bản quy phạm pháp luật có năm ban hành",
     "năm trong số là năm của ngày ban hành", "the year in a number is that of its date",
     "Nghị định số 66/2021/NĐ-CP ngày 06/7/2022", "Nghị định số 66/2021/NĐ-CP ngày 06/7/2021"},
    {Message::cited_otherwise_elsewhere, "một văn bản chỉ có một ngày ban hành",
     "các tệp kiểm cùng nhau, và kế hoạch của cấp trên, ghi một văn bản với cùng một ngày",
     "files that are checked together, and the superior's plan, give one document the same date",
     "tỉnh A ghi 1520/QĐ-TTg ngày 19/12/2022, các tỉnh khác ghi 09/12/2022",
     "mọi tệp ghi 09/12/2022"},
    {Message::quoted_period_differs, "Nghị định 30/2020, Phụ lục I, II.6b: viện dẫn ghi trích yếu",
     "tên chương trình, đề án giống nhau thì giai đoạn cũng phải giống, trừ hai giai đoạn nối tiếp",
     "names of programmes that are equal have equal periods, unless one follows the other",
     "Đề án “Phát triển văn hóa đọc trong cộng đồng giai đoạn 2021 - 2025” và “… giai đoạn 2021 - "
     "2030”",
     "một giai đoạn ở mọi chỗ"},
    {Message::quoted_name_differs, "Nghị định 30/2020, Phụ lục I, II.6b: viện dẫn ghi trích yếu",
     "tên trong ngoặc kép gần giống tên đã viện dẫn thì phải là tên đó; bỏ bớt thành phần mà cấp "
     "mình không có thì được",
     "a quoted name that is nearly one that is cited should be that one; leaving out parts of its "
     "lists is fine",
     "“Đẩy mạnh các hoạt động học tập suốt đời trong các thư viện, bảo tàng, nhà văn hóa …”",
     "“Đẩy mạnh các hoạt động phục vụ học tập suốt đời trong thư viện, bảo tàng, trung tâm văn hóa "
     "…”"},
});

}  // namespace

std::span<const RulePage> citation_pages() {
  return pages;
}

}  // namespace vanban
