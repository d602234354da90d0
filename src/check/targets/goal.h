// What a document wants to reach, as it is said in prose, in tables and by the records of the plan:
//   "Đến năm 2030, trên 70% thư viện cấp xã kết nối dữ liệu" is more than 70 percent (amount) of
//   "thư viện cấp xã" (subject) that "kết nối dữ liệu" (predicate) in 2030.
// Nothing is guessed: what does not read so is no Goal, or has an empty subject.
#pragma once

#include <string>
#include <vector>

#include "check/checked_document.h"
#include "check/targets/figures.h"
#include "check/targets/goal_words.h"
#include "check/targets/table_view.h"

namespace vanban {

struct Goal {
  const Passage* passage = nullptr;  // null: a record of the plan
  const Target* record = nullptr;
  Location where;                     // of a record's value
  Range value;                        // bytes of the passage
  Range words;                        // what it is of
  const Passage* named_in = nullptr;  // where these stand, if not in the passage: a row's head
  Amount amount;
  bool is_share = false;
  bool is_bare = false;      // a subject without a figure, which means all of them
  bool is_of = false;        // the value stands before its subject: "70% thư viện cấp xã"
  bool is_narrowed = false;  // "trong số …", "còn lại": not a share of the whole subject
  bool is_listed = false;    // one of "100%, 90% … tương ứng": its subject stands elsewhere
  bool is_left_out = false;  // "tăng 10%": nobody knows of what
  int year = 0;              // 0: not known
  WordKey period = 0;  // "giai đoạn 1", "quý II": goals of several of them are several goals
  std::vector<WordKey> subject, predicate;
  std::size_t sentence = 0;  // goals of one sentence have one number
};

class GoalReader {
 public:
  explicit GoalReader(const CheckWords& words);

  // In reading order, records first. They point into the document and its plan.
  std::vector<Goal> read(const CheckedDocument& document,
                         const std::vector<TableView>& tables) const;
  // Of the records alone.
  std::vector<Goal> read(const Plan& plan) const;

  // Growing less is what is wanted: "tỷ lệ hộ nghèo", "giảm".
  bool should_fall(const Goal& goal) const;

 private:
  GoalWords words_;
};

// Subject and predicate as one key.
WordKey identity_of(const Goal& goal);
// As documents print it.
std::string value_words(const Goal& goal);
// "thư viện cấp xã kết nối …": long ones are cut.
std::string subject_words(const Goal& goal);
Location place_of(const Goal& goal);

}  // namespace vanban
