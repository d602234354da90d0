// The page that lists all documents: one HTML file, whole without scripts, styles and pictures from
// elsewhere. Ends of rows and cells are left out, as HTML allows: thousands of rows stay light.
#include <fmt/format.h>
#include <utility>

#include "base/vietnamese.h"
#include "batch/report/message_book.h"
#include "batch/report/page_parts.h"
#include "batch/report/page_text.h"
#include "batch/report/report.h"
#include "batch/report/standings.h"
#include "batch/stored_messages.h"

namespace vanban::batch {

namespace {

using Documents = std::vector<const StoredDocument*>;

class IndexPage {
 public:
  explicit IndexPage(const Report& report) : report_(report), book_(report.documents) {}

  std::string text() {
    add_head();
    add_job_messages();
    add_what_needs_a_person();
    add_shared_messages();
    add_lists();
    html_ += fmt::format("</main>\n<script>{}</script>\n</body>\n</html>\n", page_script);
    return std::move(html_);
  }

 private:
  void add_head() {
    const std::string title = report_.title.empty() ? report_.job : report_.title;
    html_ += fmt::format(
        "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n<header>\n<h1>{}</h1>\n",
        escaped(title), page_style, escaped(title));
    html_ += fmt::format(
        "<p>Lô {}: {} văn bản. <a href=\"bao-cao.txt\">Báo cáo</a>, "
        "<a href=\"bao-cao.json\">báo cáo cho máy đọc</a></p>\n<ul class=\"counts\">\n",
        escaped(report_.job), report_.documents.size());
    for (const auto& [standing, count] : count_standings(report_)) {
      html_ += fmt::format("<li>{} {}</li>\n", badge_of(standing), count);
    }
    html_ += "</ul>\n</header>\n<main>\n";
  }

  void add_job_messages() {
    if (report_.messages.empty()) return;
    html_ += "<section>\n<h2>Về cả lô</h2>\n<ul>\n";
    for (const StoredMessage& message : report_.messages) {
      html_ += fmt::format("<li class=\"m\">{}</li>\n", words_of(message));
    }
    html_ += "</ul>\n</section>\n";
  }

  void add_what_needs_a_person() {
    Documents cases;
    for (const auto& [standing, count] : count_standings(report_)) {
      if (!needs_person(standing)) continue;
      for (const StoredDocument& document : report_.documents) {
        if (document.standing == standing) cases.push_back(&document);
      }
    }
    if (cases.empty()) return;
    html_ += fmt::format("<section>\n<h2>Cần xem lại ({})</h2>\n", cases.size());
    add_table(cases, true);
    html_ += "</section>\n";
  }

  void add_shared_messages() {
    bool is_first = true;
    for (std::size_t place = 0; place < book_.all().size(); ++place) {
      if (book_.number(place) == 0) continue;
      if (is_first) html_ += "<section>\n<h2>Lời nhắc chung</h2>\n<ol>\n";
      is_first = false;
      const SharedMessage& shared = book_.all()[place];
      html_ += fmt::format("<li class=\"m\" id=\"m{}\">{}<br>{}</li>\n", book_.number(place),
                           words_of(*shared.message), whom(shared));
    }
    if (!is_first) html_ += "</ol>\n</section>\n";
  }

  std::string whom(const SharedMessage& shared) const {
    if (shared.documents.size() == report_.documents.size()) return "Tất cả văn bản";
    return "Của " + escaped(names_of(shared));
  }

  void add_lists() {
    std::vector<Documents> provinces;
    for (const StoredDocument& document : report_.documents) {
      if (provinces.empty() || provinces.back().front()->province != document.province) {
        provinces.emplace_back();
      }
      provinces.back().push_back(&document);
    }
    if (provinces.size() > 1) add_contents(provinces);
    html_ += page_filter;
    for (std::size_t i = 0; i < provinces.size(); ++i) {
      html_ += fmt::format("<section class=\"list\" id=\"p{}\">\n<h2>{} ({})</h2>\n", i + 1,
                           name_of(provinces[i]), provinces[i].size());
      add_table(provinces[i], false);
      html_ += "</section>\n";
    }
  }

  void add_contents(const std::vector<Documents>& provinces) {
    html_ += "<nav aria-label=\"Các tỉnh\">\n<h2>Các tỉnh</h2>\n<p>\n";
    for (std::size_t i = 0; i < provinces.size(); ++i) {
      html_ += fmt::format("<a href=\"#p{}\">{}</a> ({}){}\n", i + 1, name_of(provinces[i]),
                           provinces[i].size(), i + 1 < provinces.size() ? "," : "");
    }
    html_ += "</p>\n</nav>\n";
  }

  static std::string name_of(const Documents& documents) {
    const std::string& province = documents.front()->province;
    return province.empty() ? "Văn bản" : escaped(capitalised(province));
  }

  // Messages of a document that needs a person stand whole in the first table, and only there.
  void add_table(const Documents& documents, bool tells_messages) {
    html_ +=
        "<table>\n<thead><tr><th scope=\"col\">TT<th scope=\"col\">Mã<th scope=\"col\">Đơn vị"
        "<th scope=\"col\">Trạng thái<th scope=\"col\">Tệp<th scope=\"col\">Lời nhắc</thead>\n"
        "<tbody>\n";
    std::size_t number = 0;
    for (const StoredDocument* document : documents) {
      html_ += fmt::format(
          "<tr><td class=\"n\">{}<td>{}<th scope=\"row\">{}{}<td>{}{}<td>{}<td>{}\n", ++number,
          escaped(document->unit), escaped(document->unit_name),
          tells_messages ? ", " + escaped(document->province) : "", badge_of(document->standing),
          lock_of(*document), files_of(*document), notes_of(*document, tells_messages));
    }
    html_ += "</tbody>\n</table>\n";
  }

  // Frozen, where the standing does not say so.
  static std::string_view lock_of(const StoredDocument& document) {
    const bool says_so =
        document.standing == Standing::frozen || document.standing == Standing::outdated;
    return document.frozen && !says_so ? " (đã khóa)" : "";
  }

  static std::string files_of(const StoredDocument& document) {
    std::string links;
    const auto add = [&](const StoredFile& file, std::string_view remark) {
      // A file that is about to be taken away has no digest; one that was never written, no stamp.
      if (file.digest.empty() && remark.empty()) return;
      links += (links.empty() ? "" : ", ") + link_to(file, document) + std::string(remark);
    };
    for (const StoredFile& file : document.edited) add(file, " (giữ nguyên)");
    const bool is_older =
        document.standing == Standing::failed || document.standing == Standing::missing;
    for (const StoredFile& file : document.files) add(file, is_older ? " (bản cũ)" : "");
    return links;
  }

  std::string notes_of(const StoredDocument& document, bool tells_messages) const {
    const bool is_told = tells_messages || !needs_person(document.standing);
    std::string notes, numbers;
    for (const std::size_t place : book_.of(document)) {
      const std::size_t number = book_.number(place);
      if (number != 0) {
        numbers += numbers.empty() ? "" : ", ";
        numbers += tells_messages ? fmt::format("<a href=\"#m{0}\">{0}</a>", number)
                                  : std::to_string(number);
      } else if (is_told) {
        notes += fmt::format("<p class=\"m\">{}</p>", words_of(*book_.all()[place].message));
      }
    }
    if (!numbers.empty()) notes += "chung: " + numbers;
    return notes;
  }

  static std::string words_of(const StoredMessage& message) {
    return escaped(to_line(message, Language::vietnamese));
  }

  const Report& report_;
  MessageBook book_;
  std::string html_;
};

}  // namespace

std::string index_page(const Report& report) {
  return IndexPage(report).text();
}

}  // namespace vanban::batch
