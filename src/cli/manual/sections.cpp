#include "cli/manual/page.h"
#include "cli/manual/roff.h"

namespace vanban {

namespace {

struct Described {
  const char* tag;
  const char* vietnamese;
  const char* english;
};

template <std::size_t count>
std::string list_of(const Described (&items)[count], const CommandLine& line) {
  std::string text;
  for (const Described& item : items) {
    text += roff_item(item.tag, line.say(item.vietnamese, item.english));
  }
  return text;
}

}  // namespace

std::string description_section(const CommandLine& line) {
  return roff_macro(".SH", line.say("MÔ TẢ", "DESCRIPTION")) +
         roff_text(line.say(
             "Vanban lấy dữ liệu của kế hoạch, quyết định trong tệp JSON, dựng thành văn bản hành "
             "chính "
             "đúng thể thức của Nghị định 30/2020/NĐ-CP: PDF, Word và chữ. Kế hoạch của xã được "
             "soạn từ kế "
             "hoạch của tỉnh, cho một xã hay cho mọi xã trong một lần chạy; tỉnh sửa kế hoạch thì "
             "chỉ văn "
             "bản nào thay đổi mới được dựng lại. Khi dữ liệu có lỗi, chương trình báo tất cả các "
             "lỗi cùng "
             "một lúc, mỗi lỗi có chỗ và cách sửa, và không ghi văn bản nào.",
             "Vanban makes official documents of Vietnam, plans and decisions, from data in JSON "
             "files, set "
             "as Nghị định 30/2020/NĐ-CP asks: PDF, Word and text. A commune's plan is derived "
             "from the "
             "province's, for one commune or for all of them in one run; when the province changes "
             "its "
             "plan, only documents that change are made anew. Where data have errors, all of them "
             "are "
             "reported at once, each with its place and what to do, and no document is written.")) +
         "\n";
}

std::string exit_status_section(const CommandLine& line) {
  constexpr Described items[] = {
      {"0", "làm xong, không có lỗi (cảnh báo thì vẫn có thể có)",
       "done, without errors; there may have been warnings"},
      {"1", "dữ liệu đưa vào có lỗi", "the input has errors"},
      {"2", "dòng lệnh viết sai", "the command line is wrong"},
      {"3", "không ghi được kết quả, hoặc bản cài đặt thiếu hay hỏng tệp",
       "the output cannot be written, or files of the installation are missing or damaged"}};
  return roff_macro(".SH", line.say("MÃ KẾT THÚC", "EXIT STATUS")) + list_of(items, line);
}

std::string environment_section(const CommandLine& line) {
  constexpr Described items[] = {
      {"VANBAN_SHARE",
       "thư mục mẫu, đơn vị, phông chữ, thay cho thư mục đã cài; tùy chọn --share được ưu tiên hơn",
       "folder of templates, units and fonts in place of the installed one; --share goes before "
       "it"},
      {"SLURM_ARRAY_TASK_ID, JOB_COMPLETION_INDEX",
       "số thứ tự của máy do Slurm, Kubernetes đặt, cho vanban batch --shard env",
       "number of the machine, set by Slurm or Kubernetes, for vanban batch --shard env"},
      {"VANBAN_SHARDS", "tổng số máy cùng làm lô, cho vanban batch --shard env",
       "how many machines share the job, for vanban batch --shard env"}};
  return roff_macro(".SH", line.say("BIẾN MÔI TRƯỜNG", "ENVIRONMENT")) + list_of(items, line);
}

std::string files_section(const CommandLine& line) {
  constexpr Described items[] = {
      {"*.plan.json", "kế hoạch hoặc quyết định: nội dung văn bản",
       "a plan or a decision: what the document says"},
      {"*.overlay.json",
       "phần riêng của đơn vị cấp dưới: chỉ ghi những gì khác với kế hoạch cấp trên",
       "the part of a unit below: only what differs from the superior's plan"},
      {"*.job.json", "lô: kế hoạch cấp trên và những đơn vị cần văn bản",
       "a job: the superior's plan and the units that need documents"},
      {"*.template.json", "mẫu văn bản", "a template of documents"},
      {"vanban.config.json",
       "cấu hình của cơ quan, lấy tệp gần văn bản nhất tính từ thư mục của nó lên trên",
       "what an office wants; the nearest one from the document's folder upwards holds"},
      {"vanban.sqlite", "sổ trạng thái của thư mục do vanban batch dựng; không sửa tay",
       "the record in a folder that vanban batch made; not to be edited"},
      {"../share/vanban",
       "mẫu, đơn vị, cơ quan, quy tắc, phông chữ; tính từ thư mục của chương trình",
       "templates, units, bodies, rules and fonts; from the folder of the program"},
      {"../share/doc/vanban/examples",
       "dữ liệu mẫu: chép thư mục này về rồi gõ các ví dụ ở đó, lệnh nào cũng chạy được",
       "samples: all examples of this page work in a copy of this folder"}};
  return roff_macro(".SH", line.say("TỆP", "FILES")) + list_of(items, line);
}

std::string see_also_section(const CommandLine& line) {
  return roff_macro(".SH", line.say("XEM THÊM", "SEE ALSO")) +
         roff_text(line.say(
             "Hướng dẫn và tài liệu: ../share/doc/vanban, tính từ thư mục của chương trình. "
             "“vanban LỆNH --help” in trợ giúp của từng lệnh.",
             "Guide and documents: ../share/doc/vanban, from the folder of the program. "
             "“vanban COMMAND --help” prints the help of each command.")) +
         "\n";
}

}  // namespace vanban
