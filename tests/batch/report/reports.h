// A folder with one document of each kind that a clerk meets, for the three reports on it.
#pragma once

#include <fmt/format.h>
#include <string>
#include <string_view>

#include "batch/report/report.h"

namespace vanban::batch::test {

inline StoredDocument made(const std::string& code, const std::string& slug,
                           const std::string& unit_name, const std::string& province) {
  StoredDocument document;
  document.name = code + "-" + slug;
  document.unit = code;
  document.unit_name = unit_name;
  document.province = province;
  document.standing = Standing::current;
  for (const std::string ending : {".pdf", ".txt"}) {
    StoredFile file;
    file.name = document.name + ending;
    file.digest = "d";
    file.stamp.size = 1;
    document.files.push_back(file);
  }
  return document;
}

inline StoredMessage said(Severity severity, const std::string& code, const std::string& file,
                          std::size_t line, const std::string& words) {
  return {severity, code, file, line, line == 0 ? 0U : 3U, words, "EN " + words};
}

inline Report sample_report() {
  Report report;
  report.job = "hai-tinh.job.json";
  report.title = "Thực hiện Chương trình “Học tập suốt đời”";
  report.messages = {said(Severity::warning, "E0706", "hai-tinh.job.json", 4, "xã Lạ không có")};
  const std::string bac_ninh = "tỉnh Bắc Ninh", ca_mau = "tỉnh Cà Mau";
  report.documents = {made("09187", "phuong-kinh-bac", "phường Kinh Bắc", bac_ninh),
                      made("09190", "phuong-vu-ninh", "phường Vũ Ninh", bac_ninh),
                      made("09202", "xa-gia-binh", "xã Gia Bình", bac_ninh),
                      made("31999", "xa-dam-doi", "xã Đầm Dơi", ca_mau),
                      made("32000", "xa-dat-mui", "xã Đất Mũi", ca_mau)};
  const StoredMessage of_many =
      said(Severity::warning, "E0609", "bac-ninh.plan.json", 85, "xem lại mục III");
  for (StoredDocument& document : report.documents) {
    if (document.province == bac_ninh) document.messages.push_back(of_many);
  }
  StoredDocument& failed = report.documents[1];
  failed.standing = Standing::failed;
  failed.messages.push_back(
      said(Severity::error, "E0714", "xã & phường.csv", 12, "ô C12: “<abc>” không phải số"));
  StoredDocument& edited = report.documents[2];
  edited.standing = Standing::edited;
  edited.edited = edited.files;
  for (StoredFile& file : edited.files) file.name.insert(edited.name.size(), ".ban-moi");
  StoredDocument& outdated = report.documents[3];
  outdated.standing = Standing::outdated;
  outdated.frozen = true;
  report.documents[4].messages.push_back(
      said(Severity::warning, "E0609", "dat-mui.overlay.json", 7, "chỉ riêng Đất Mũi"));
  return report;
}

inline std::size_t count_of(std::string_view words, const std::string& text) {
  std::size_t count = 0;
  for (std::size_t at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) {
    ++count;
  }
  return count;
}

// As a country has them: 34 provinces, a few messages that all share, one of its own for some.
inline Report large_report(int documents) {
  Report report;
  report.job = "ca-nuoc.job.json";
  for (int i = 0; i < documents; ++i) {
    report.documents.push_back(made(fmt::format("{:05}", i), "phuong-kinh-bac", "phường Kinh Bắc",
                                    fmt::format("tỉnh {}", i / 98)));
    for (std::size_t line = 1; line <= 6; ++line) {
      report.documents.back().messages.push_back(
          said(Severity::warning, "E0616", "x.plan.json", line, "còn chữ của cấp trên"));
    }
    if (i % 50 == 0) {
      report.documents.back().messages.push_back(
          said(Severity::warning, "E0616", "x.csv", static_cast<std::size_t>(i) + 1, "riêng"));
    }
  }
  return report;
}

}  // namespace vanban::batch::test
