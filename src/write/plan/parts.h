// The parts of a plan file as values, one function each; the inverse of read/plan. What the reader
// would take anyway, where a key is left out, is left out.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/plan.h"

namespace vanban {

// An object put together key by key; what is empty is not put in.
class ObjectParts {
 public:
  void put(std::string_view key, Value value);
  void put_text(std::string_view key, const std::string& text);
  void put_texts(std::string_view key, const std::vector<std::string>& texts);
  void put_markup(std::string_view key, const Markup& markup);
  void put_markups(std::string_view key, const std::vector<Markup>& markups);
  void put_list(std::string_view key, Value::List list);
  void put_object(std::string_view key, Value::Object members);

  bool has_only(std::string_view key) const;
  Value::Object take() { return std::move(members_); }

 private:
  Value::Object members_;
};

Value value_of(std::string text);
Value value_of(double number);
Value value_of(bool flag);
Value value_of(const Markup& markup);
Value value_of(Value::Object members);

// Kind, issuer, date, marks …, up to "dates". Typed fields are written from what they hold, the
// others from Plan::data as they stand there.
void put_head(const Plan& plan, ObjectParts& parts);
// Members of Plan::data under these keys; null counts as left out.
void put_data(const Plan& plan, std::string_view key, ObjectParts& parts);
Value::Object write_issuer(const Issuer& issuer);
// "2023-01-31", or an object where parts are blank.
Value write_date(const Date& date);

Value::Object write_citations(const std::map<std::string, CitationRecord>& citations);
Value::Object write_deadlines(const std::map<std::string, YearlyDay>& deadlines);
Value::Object write_bases(const LegalBases& bases);
Value::List write_basis_items(const std::vector<LegalBases::Basis>& items);
Value::List write_targets(const std::vector<Target>& targets);
Value::Object write_target_values(const std::map<std::string, TargetValue>& values);

Value write_item(const PlanItem& item);
Value::List write_items(const std::vector<PlanItem>& items);
// Text, table and items of an item or appendix.
void put_content(const PlanItem& item, ObjectParts& parts);
void put_concerns(const Concerns& concerns, const std::vector<std::string>& needs,
                  ObjectParts& parts);
Value::Object write_table(const PlanTable& table);

Value::List write_recipients(const std::vector<PlanRecipient>& recipients);
Value::Object write_signature(const PlanSignature& signature);
Value::List write_appendices(const std::vector<PlanAppendix>& appendices);
Value::Object write_attachment(const Plan& attached);

}  // namespace vanban
