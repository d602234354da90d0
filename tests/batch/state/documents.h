// Documents of a record as tests make them, and records looked at whole.
#pragma once

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <string>

#include "batch/state/state.h"
#include "support/diagnosed.h"
#include "support/disk.h"
#include "support/folder.h"

namespace vanban::batch::test {

inline StoredMessage warning(const std::string& words) {
  return {Severity::warning, "E0609", "bac-ninh.plan.json", 12, 5, words, words + " (English)"};
}

// All fields filled, different for each number.
inline StoredDocument document(int number) {
  StoredDocument made;
  made.name = fmt::format("{:05}-phuong-so-{}", number, number);
  made.unit = fmt::format("{:05}", number);
  made.unit_name = fmt::format("phường Số {}", number);
  made.province = "tỉnh Bắc Ninh";
  made.standing = Standing::edited;
  made.frozen = number % 2 == 0;
  made.inputs = {{"bac-ninh.plan.json", std::string(64, 'a')},
                 {"vanban:templates/ke-hoach.template.json", std::string(64, 'b')},
                 {"row", fmt::format("Số thôn: {}; Bảo tàng: không", number)},
                 {"options", ""}};
  made.files = {{made.name + ".pdf", std::string(64, 'c'), "", "", {142'000, 17'000'000'001, 77}},
                {made.name + ".txt", std::string(64, 'd'), std::string(64, 'e'), "", {}}};
  made.edited = {{made.name + ".pdf", "11", "22", "33", {1, -2, UINT64_MAX}}};
  made.messages = {warning("cho cả tỉnh"), warning(fmt::format("riêng {}", made.name))};
  made.written = "2026-11-21T17:01:56Z";
  made.version = "0.1.0";
  return made;
}

// One line a field, so that a difference can be read.
inline std::string text_of(const StoredDocument& document) {
  std::string text =
      fmt::format("{} {} {} {} {} {} {} {}\n", document.name, document.unit, document.unit_name,
                  document.province, static_cast<int>(document.standing), document.frozen,
                  document.written, document.version);
  for (const auto& [name, value] : document.inputs.entries())
    text += fmt::format("< {}={}\n", name, value);
  for (const auto* files : {&document.files, &document.edited}) {
    text += files == &document.files ? "files\n" : "edited\n";
    for (const StoredFile& file : *files) {
      text += fmt::format("> {} {} {} {} {} {} {}\n", file.name, file.digest, file.former,
                          file.held, file.stamp.size, file.stamp.modified, file.stamp.inode);
    }
  }
  for (const StoredMessage& message : document.messages) {
    text += fmt::format("! {} {} {} {} {} {} {}\n", static_cast<int>(message.severity),
                        message.code, message.file, message.line, message.column,
                        message.vietnamese, message.english);
  }
  return text;
}

inline State opened(const std::string& folder, State::Access access = State::Access::write) {
  Diagnostics diagnostics;
  auto state = State::open(folder, access, vanban::test::disk(), diagnostics);
  CAPTURE(to_text(diagnostics, Language::english));
  REQUIRE(state);
  return std::move(*state);
}

// The codes reported when the record cannot be opened; "opened" if it could.
inline std::string refusal(const std::string& folder, State::Access access = State::Access::write) {
  Diagnostics diagnostics;
  if (State::open(folder, access, vanban::test::disk(), diagnostics)) return "opened";
  return codes_of(diagnostics);
}

}  // namespace vanban::batch::test
