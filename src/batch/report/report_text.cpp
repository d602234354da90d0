// The report for people: the counts, what needs a person, messages, and the list of all documents.
#include <algorithm>
#include <fmt/format.h>

#include "base/utf8.h"
#include "base/vietnamese.h"
#include "batch/report/message_book.h"
#include "batch/report/report.h"
#include "batch/report/standings.h"
#include "batch/stored_messages.h"
#include "diag/printable.h"

namespace vanban::batch {

namespace {

struct Words {
  std::string_view title, documents, job, to_see, shared, own, list;
  std::string_view kept, newer, older, see, of_all, of_some;
};

constexpr Words vietnamese = {"BÁO CÁO LÔ VĂN BẢN",
                              "văn bản",
                              "VỀ CẢ LÔ",
                              "CẦN XEM LẠI",
                              "LỜI NHẮC CHUNG",
                              "LỜI NHẮC RIÊNG",
                              "DANH SÁCH",
                              "giữ nguyên",
                              "bản mới",
                              "bản cũ",
                              "xem",
                              "tất cả văn bản",
                              "của"};
constexpr Words english = {"REPORT ON A JOB",
                           "documents",
                           "ABOUT THE JOB",
                           "TO BE LOOKED AT",
                           "MESSAGES ABOUT SEVERAL DOCUMENTS",
                           "MESSAGES ABOUT SINGLE DOCUMENTS",
                           "ALL DOCUMENTS",
                           "left as they were found",
                           "newer",
                           "earlier version",
                           "see",
                           "all documents",
                           "of"};

std::string names_of(const std::vector<StoredFile>& files) {
  std::string names;
  for (const StoredFile& file : files) {
    names += (names.empty() ? "" : ", ") + printable(file.name);
  }
  return names;
}

std::string padded(std::string_view text, std::size_t width) {
  const std::size_t columns = count_code_points(text);
  return std::string(text) + std::string(width - std::min(width, columns), ' ');
}

class ReportText {
 public:
  ReportText(const Report& report, Language language)
      : report_(report),
        language_(language),
        words_(language == Language::english ? english : vietnamese),
        book_(report.documents) {}

  std::string text() {
    add_head();
    add_job_messages();
    add_what_needs_a_person();
    add_shared_messages();
    add_own_messages();
    add_list();
    return std::move(text_);
  }

 private:
  void add_heading(std::string_view heading) { text_ += fmt::format("\n{}\n", heading); }

  void add_head() {
    text_ += fmt::format("{}: {}\n", words_.title, printable(report_.job));
    if (!report_.title.empty()) text_ += printable(report_.title) + "\n";
    text_ += fmt::format("\n{:>6} {}\n", report_.documents.size(), words_.documents);
    for (const auto& [standing, count] : count_standings(report_)) {
      text_ += fmt::format("{:>6} {}\n", count, words_of(standing, language_));
    }
  }

  void add_job_messages() {
    if (report_.messages.empty()) return;
    add_heading(words_.job);
    for (const StoredMessage& message : report_.messages) add_message(message, "  ");
  }

  void add_what_needs_a_person() {
    bool is_first = true;
    for (const auto& [standing, count] : count_standings(report_)) {
      if (!needs_person(standing)) continue;
      if (is_first) add_heading(words_.to_see);
      is_first = false;
      text_ += fmt::format("\n{} ({})\n", capitalised(words_of(standing, language_)), count);
      for (const StoredDocument& document : report_.documents) {
        if (document.standing == standing) add_case(document);
      }
    }
  }

  void add_case(const StoredDocument& document) {
    add_name(document);
    if (document.standing == Standing::edited && !document.edited.empty()) {
      text_ += fmt::format("    {}: {}\n    {}: {}\n", words_.kept, names_of(document.edited),
                           words_.newer, names_of(document.files));
    } else if (!document.files.empty()) {
      const bool is_older =
          document.standing == Standing::failed || document.standing == Standing::missing;
      text_ += fmt::format("    {}{}\n", is_older ? std::string(words_.older) + ": " : "",
                           names_of(document.files));
    }
    add_messages_of(document);
  }

  void add_name(const StoredDocument& document) {
    text_ += fmt::format("  {}  {}, {}\n", document.unit, document.unit_name, document.province);
  }

  void add_messages_of(const StoredDocument& document) {
    std::string numbers;
    for (const std::size_t place : book_.of(document)) {
      const std::size_t number = book_.number(place);
      if (number == 0) add_message(*book_.all()[place].message, "    ");
      if (number != 0) numbers += fmt::format(" ({})", number);
    }
    if (!numbers.empty()) text_ += fmt::format("    {}{}\n", words_.see, numbers);
  }

  void add_message(const StoredMessage& message, std::string_view indent) {
    text_ += fmt::format("{}{}\n", indent, to_line(message, language_));
  }

  void add_shared_messages() {
    bool is_first = true;
    for (std::size_t place = 0; place < book_.all().size(); ++place) {
      if (book_.number(place) == 0) continue;
      if (is_first) add_heading(words_.shared);
      is_first = false;
      const SharedMessage& shared = book_.all()[place];
      text_ += fmt::format("  ({}) {}\n      {}\n", book_.number(place),
                           to_line(*shared.message, language_), whom(shared));
    }
  }

  std::string whom(const SharedMessage& shared) const {
    if (shared.documents.size() == report_.documents.size()) {
      return fmt::format("{} ({})", words_.of_all, shared.documents.size());
    }
    return fmt::format("{} {}", words_.of_some, batch::names_of(shared));
  }

  void add_own_messages() {
    bool is_first = true;
    for (const StoredDocument& document : report_.documents) {
      if (needs_person(document.standing) || !book_.has_own(document)) continue;
      if (is_first) add_heading(words_.own);
      is_first = false;
      add_name(document);
      add_messages_of(document);
    }
  }

  void add_list() {
    if (report_.documents.empty()) return;
    add_heading(words_.list);
    std::size_t unit_width = 0, standing_width = 0;
    for (const StoredDocument& document : report_.documents) {
      unit_width = std::max(unit_width, count_code_points(document.unit_name));
      standing_width =
          std::max(standing_width, count_code_points(words_of(document.standing, language_)));
    }
    const std::string* province = nullptr;
    for (const StoredDocument& document : report_.documents) {
      if (province == nullptr || *province != document.province) {
        text_ += fmt::format("\n{}\n", document.province);
      }
      province = &document.province;
      text_ += fmt::format("  {}  {}  {}", document.unit, padded(document.unit_name, unit_width),
                           padded(words_of(document.standing, language_), standing_width));
      text_ += "  " + names_of(document.files);
      while (text_.back() == ' ') text_.pop_back();
      text_ += '\n';
    }
  }

  const Report& report_;
  Language language_;
  const Words& words_;
  MessageBook book_;
  std::string text_;
};

}  // namespace

std::string report_text(const Report& report, Language language) {
  return ReportText(report, language).text();
}

}  // namespace vanban::batch
