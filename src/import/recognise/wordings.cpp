#include "import/recognise/wordings.h"

#include <string>

#include "base/numerals.h"
#include "diag/messages.h"
#include "import/recognise/head_fields.h"
#include "import/recognise/line_parts.h"
#include "import/recognise/line_words.h"
#include "import/recognise/surplus_words.h"

namespace vanban {

namespace {

std::string in_one_line(const std::vector<std::string>& lines) {
  std::string words;
  for (const std::string& line : lines) words += line + " ";
  return words;
}

std::string symbol_of(const Plan& plan) {
  const Value* symbol = plan.data.find("symbol");
  return symbol != nullptr && symbol->text() != nullptr ? *symbol->text() : std::string();
}

class Wordings {
 public:
  Wordings(const Plan& plan, const Recognition& recognition)
      : plan_(plan), recognition_(recognition), body_(printed_issuer(plan, recognition)) {}

  void run(const WrittenWordings& written) {
    check_names_of_issuer(written.attached_names);
    check_reference(written.attached_reference);
    for (const WrittenAppendix& appendix : written.appendices) {
      check_reference(appendix.reference);
    }
    check_names(written.appendices, true, plan_.appendices.size());
    if (!plan_.attachment.empty()) {
      check_names(written.appendices, false, plan_.attachment.front().appendices.size());
    }
  }

 private:
  // The program prints the issuer of the decision above what is attached to it, too.
  void check_names_of_issuer(const std::vector<ManuscriptLine>& written) {
    if (written.empty()) return;
    ManuscriptLine names;
    for (const ManuscriptLine& line : written) append_line(names, line, ' ');
    const std::string printed = in_one_line(body_.superior_lines) + in_one_line(body_.lines);
    leave_out_surplus(names, printed, recognition_);
  }

  void check_reference(const std::optional<ManuscriptLine>& written) {
    if (!written ||
        leave_out_surplus(*written, printed_reference(), recognition_, "out-reference-line"))
      return;
    const std::string symbol = symbol_of(plan_);
    if (symbol.empty() || written->text.find(symbol) != std::string::npos) return;
    recognition_.diagnostics.report(Message::import_part_doubtful, written->where,
                                    {"part-attachment", first_words(written->text)});
  }

  // "(Kèm theo Kế hoạch số 15/KH-UBND ngày … của …)"
  std::string printed_reference() const {
    const bool is_decision = plan_.kind == "quyet-dinh";
    std::string words = is_decision ? "Kèm theo Quyết định số " : "Kèm theo Kế hoạch số ";
    const Value* number = plan_.data.find("number");
    if (number != nullptr && number->number() != nullptr) {
      words += padded(static_cast<std::int64_t>(*number->number()));
    }
    words += "/" + symbol_of(plan_) + " ngày tháng năm ";
    if (plan_.date) words += long_date(*plan_.date);
    return words + " của " + body_.full_name;
  }

  void check_names(const std::vector<WrittenAppendix>& appendices, bool of_main,
                   std::size_t count) {
    int place = 0;
    for (const WrittenAppendix& written : appendices) {
      if (written.is_of_main != of_main) continue;
      ++place;
      const std::string printed = count > 1 ? "Phụ lục " + roman(place) : "Phụ lục";
      if (written.name.text.empty()) continue;
      if (leave_out_surplus(written.name, printed, recognition_)) continue;
      recognition_.diagnostics.report(Message::import_label_differs, written.name.where,
                                      {written.name.text, printed});
    }
  }

  const Plan& plan_;
  const Recognition& recognition_;
  IssuingBody body_;
};

}  // namespace

void leave_out_wordings(const WrittenWordings& written, const Plan& plan,
                        const Recognition& recognition) {
  Wordings(plan, recognition).run(written);
}

}  // namespace vanban
