#include "import/recognise/recognise.h"

#include <algorithm>
#include <utility>

#include "base/numerals.h"
#include "base/utf8.h"
#include "base/vietnamese.h"
#include "import/recognise/document_parts.h"
#include "import/recognise/head.h"
#include "import/recognise/issuer.h"
#include "import/recognise/line_markup.h"
#include "import/recognise/line_parts.h"
#include "import/recognise/line_words.h"
#include "import/recognise/note_texts.h"
#include "import/recognise/set_phrases.h"
#include "import/recognise/surplus_words.h"
#include "merge/issuer.h"

namespace vanban {

namespace {

constexpr std::size_t most_stray_lines = 6;  // behind a foot: more are an appendix

class FileReader {
 public:
  FileReader(const Manuscript& manuscript, const Recognition& recognition)
      : manuscript_(manuscript), blocks_(placed_blocks(manuscript)), recognition_(recognition) {}

  Plan run() {
    const std::size_t end = end_of_main();
    main_ = read_document(blocks_, 0, end, true, recognition_);
    head_ = read_head(0, main_.zones.head_end);
    read_rest(main_.end);
    put_type();
    put_head();
    put_parts_of_appendices();
    report_missing();
    put_notes(manuscript_, main_.plan, recognition_.diagnostics);
    return std::move(main_.plan);
  }

 private:
  Plan& plan() { return main_.plan; }
  Location whole() const { return {manuscript_.source, Location::whole_file}; }

  std::size_t end_of_main() const { return blocks_.size(); }

  ReadHead read_head(std::size_t begin, std::size_t end) {
    const std::vector<PlacedBlock> head(blocks_.begin() + static_cast<std::ptrdiff_t>(begin),
                                        blocks_.begin() + static_cast<std::ptrdiff_t>(end));
    return read_head_lines(head, recognition_);
  }

  void report(Message message, const Location& where, std::vector<std::string> arguments) {
    recognition_.diagnostics.report(message, where, std::move(arguments));
  }

  void read_rest(std::size_t at) {
    while (at < blocks_.size()) {
      const std::size_t begin = next_document(blocks_, at);
      if (begin > at) {
        keep(at, begin);
        at = begin;
        continue;
      }
      std::size_t end =
          begins_appendix(blocks_[at]) ? next_document(blocks_, at + 1, true) : end_of_document(at);
      read_part(at, end);
      at = end;
    }
  }

  // Behind its own type line; heads belong to what follows.
  std::size_t end_of_document(std::size_t begin) const {
    std::size_t type = begin;
    while (type < blocks_.size() && !is_type_line(blocks_[type])) ++type;
    return next_document(blocks_, std::min(type + 1, blocks_.size()));
  }

  void read_part(std::size_t begin, std::size_t end) {
    if (begins_appendix(blocks_[begin])) return add_appendix(begin, end);
    const bool is_attached = main_.zones.is_decision && plan().attachment.empty();
    if (is_attached) return add_attachment(begin, end);
    report(Message::import_part_doubtful, blocks_[begin].line.where,
           {"part-attachment", first_words(blocks_[begin].line.text)});
    add_appendix_without_name(begin, end);
  }

  void add_appendix(std::size_t begin, std::size_t end) {
    Plan& owner = plan().attachment.empty() ? plan() : plan().attachment.front();
    ReadAppendix read = read_appendix_part(blocks_, begin, end, recognition_);
    owner.appendices.push_back(std::move(read.appendix));
    written_.push_back({std::move(read.name), std::move(read.reference), &owner == &plan()});
  }

  // A document that a plan cannot hold: its words are an appendix's.
  void add_appendix_without_name(std::size_t begin, std::size_t end) {
    std::vector<PlacedBlock> blocks(blocks_.begin() + static_cast<std::ptrdiff_t>(begin),
                                    blocks_.begin() + static_cast<std::ptrdiff_t>(end));
    PlacedBlock name;
    name.line.where = blocks.front().line.where;
    blocks.insert(blocks.begin(), name);
    Plan& owner = plan().attachment.empty() ? plan() : plan().attachment.front();
    ReadAppendix read = read_appendix_part(blocks, 0, blocks.size(), recognition_);
    owner.appendices.push_back(std::move(read.appendix));
    written_.push_back({std::move(read.name), std::move(read.reference), &owner == &plan()});
  }

  void add_attachment(std::size_t begin, std::size_t end) {
    ReadDocument read = read_document(blocks_, begin, end, false, recognition_);
    const ReadHead head = read_head(begin, read.zones.head_end);
    attached_names_ = head.names;
    attached_reference_ = read.title.reference;
    Plan& attached = read.plan;
    put_kind(read.title, attached);
    std::vector<ManuscriptLine> stray = head.stray;
    for (const auto& line : {head.number_line, head.date_line}) {
      if (line) stray.push_back(*line);
    }
    add_before(stray, attached);
    plan().attachment.push_back(std::move(attached));
    if (read.end < end) keep(read.end, end);
  }

  // The address was broken to fit the page.
  static bool goes_on_with(const ManuscriptLine& contact, const PlacedBlock& next) {
    return next.table == nullptr && !next.line.is_paragraph && next.line.text.size() < 200 &&
           !trim(contact.text).ends_with('.') && !is_typed_rule(next.line.text);
  }

  // Words behind the foot that belong to nothing known.
  void keep(std::size_t begin, std::size_t end) {
    for (; begin < end && blocks_[begin].table == nullptr; ++begin) {
      const ManuscriptLine line = with_single_spaces(part_of(blocks_[begin].line, 0));
      if (is_typed_rule(line.text)) {
        recognition_.left_out.push_back({line.text, "out-rule", line.where});
      } else if (is_contact(line.text) && plan().data.find("contact") == nullptr) {
        ManuscriptLine contact = line;
        for (; begin + 1 < end && goes_on_with(contact, blocks_[begin + 1]); ++begin) {
          append_line(contact, with_single_spaces(part_of(blocks_[begin + 1].line, 0)), ' ');
        }
        set_text_field(plan(), "contact", spelling_of_line(contact));
      } else {
        break;
      }
    }
    if (begin == end) return;
    report(Message::import_part_doubtful, blocks_[begin].line.where,
           {"part-appendix", first_words(blocks_[begin].line.text)});
    const auto first = blocks_.begin() + static_cast<std::ptrdiff_t>(begin);
    const auto last = blocks_.begin() + static_cast<std::ptrdiff_t>(end);
    const bool has_table =
        std::any_of(first, last, [](const PlacedBlock& block) { return block.table != nullptr; });
    if (has_table || end - begin > most_stray_lines) return add_appendix_without_name(begin, end);
    std::vector<ManuscriptLine> stray;
    for (auto block = first; block != last; ++block) {
      stray.push_back(with_single_spaces(part_of(block->line, 0)));
    }
    add_stray(stray, plan().attachment.empty() ? plan() : plan().attachment.front());
  }

  // Lines of a head that have no place: they open the text.
  void add_before(const std::vector<ManuscriptLine>& stray, Plan& owner) {
    if (stray.empty()) return;
    report(Message::import_part_doubtful, stray.front().where,
           {"part-letterhead", first_words(stray.front().text)});
    ManuscriptLine words;
    for (const ManuscriptLine& line : stray) append_line(words, line, '\n');
    Markup lead = markup_of_line(words);
    if (!owner.bases) owner.bases.emplace();
    if (!owner.bases->lead.empty()) {
      lead.pieces.emplace_back(LineBreak{});
      const auto& pieces = owner.bases->lead.pieces;
      lead.pieces.insert(lead.pieces.end(), pieces.begin(), pieces.end());
    }
    owner.bases->lead = std::move(lead);
  }

  void put_kind(const ReadTitle& title, Plan& owner) {
    ManuscriptLine subject = title.subject;
    const bool is_plan = title.type == "KẾ HOẠCH";
    const bool is_decision = title.type == "QUYẾT ĐỊNH";
    owner.kind = is_decision ? "quyet-dinh" : "ke-hoach";
    if (!is_plan && !is_decision) {
      report(Message::import_type_unknown,
             subject.where.source != nullptr ? subject.where : whole(), {title.type});
      ManuscriptLine type;
      type.text = title.type;
      type.where = subject.where;
      if (!type.text.empty()) {
        append_line(type, subject, '\n');
        subject = std::move(type);
      }
    }
    if (subject.text.ends_with('\n')) subject.text.pop_back();
    set_text_field(owner, "subject", spelling_of_heading(subject));
  }

  void put_type() {
    ReadTitle title = main_.title;
    if (head_.subject && title.subject.text.empty()) title.subject = *head_.subject;
    // A file that holds only what was attached: no line of the program says so.
    if (title.reference) append_line(title.subject, *title.reference, '\n');
    put_kind(title, plan());
  }

  void put_head() {
    add_before(head_.stray, plan());
    if (head_.number) {
      set_field(plan(), "number", {static_cast<double>(*head_.number), {}});
    } else {
      set_field(plan(), "number", {});
    }
    set_text_field(plan(), "symbol", escaped(head_.symbol));
    plan().date = head_.date;
    put_issuer();
    set_text_field(plan(), "urgency", head_.urgency);
    if (!head_.draft.empty()) {
      if (are_same_words(head_.draft, "dự thảo")) {
        set_field(plan(), "draft", {true, {}});
      } else {
        set_text_field(plan(), "draft", head_.draft);
      }
    }
    set_text_field(plan(), "circulation", head_.circulation);
    put_contact();
  }

  static bool is_contact(std::string_view words) {
    static const LineOpenings address{"địa chỉ", "đ/c :", "đc :", "số điện thoại", "điện thoại"};
    return address.open(words);
  }

  // The address at the foot of the first page (ô 13), if it was taken for a running foot.
  void put_contact() {
    auto& left_out = recognition_.left_out;
    const auto found = std::ranges::find_if(left_out, [](const LeftOut& words) {
      return words.reason == "out-running-head" && is_contact(words.words);
    });
    if (found == left_out.end() || plan().data.find("contact") != nullptr) return;
    set_text_field(plan(), "contact", escaped(found->words));
    left_out.erase(found);
  }

  static std::string escaped(const std::string& words) {
    ManuscriptLine line;
    line.text = words;
    return spelling_of_line(line);
  }

  void put_issuer() {
    IssuerClues clues;
    clues.names = head_.names.empty() ? attached_names_ : head_.names;
    for (const ManuscriptLine& line : main_.authority) {
      clues.authority += (clues.authority.empty() ? "" : " ") + line.text;
    }
    if (plan().bases) clues.lead = lead_words();
    if (plan().signature) clues.collective = plan().signature->position.collective;
    clues.place = head_.place;
    clues.symbol = head_.symbol;
    clues.date = head_.date;
    clues.text = manuscript_.source != nullptr ? std::string_view(manuscript_.source->text)
                                               : std::string_view{};
    const Location where = clues.names.empty() ? whole() : clues.names.front().where;
    ReadIssuer read = read_issuer_of(clues, where, recognition_);
    plan().issuer = std::move(read.issuer);
    plan().level = read.level;
    leave_out_differences();
    if (head_.place != read.usual_place) set_text_field(plan(), "place", escaped(head_.place));
    report_unprinted_names(clues);
  }

  // "tháng 05" is printed as "tháng 5", number 7 as 07.
  void leave_out_differences() {
    if (head_.number_line && head_.number) {
      const std::string printed = "Số: " + padded(*head_.number) + "/" + head_.symbol;
      leave_out_surplus(*head_.number_line, printed, recognition_);
    }
    if (head_.date_line && head_.date) {
      const std::string printed = head_.place + " ngày tháng năm " + long_date(*head_.date);
      leave_out_surplus(*head_.date_line, printed, recognition_);
    }
  }

  std::string lead_words() {
    std::string words = FlatText(plan().bases->lead).words();
    for (const LegalBases::Basis& basis : plan().bases->items) {
      words = FlatText(basis.text).words() + " " + words;
    }
    return words;
  }

  IssuingBody issuing_body() {
    Diagnostics unheard;
    if (!plan().issuer) return {};
    return find_issuing_body(*plan().issuer, plan().level, plan().date, recognition_.units,
                             unheard);
  }

  static std::string joined(const std::vector<std::string>& lines) {
    std::string words;
    for (const std::string& line : lines) words += line + " ";
    return words;
  }

  // The program prints the issuer of the decision above what is attached to it, too.
  void report_unprinted_names(const IssuerClues& clues) {
    const IssuingBody body = issuing_body();
    const std::string printed = joined(body.superior_lines) + joined(body.lines);
    if (!head_.names.empty() && !attached_names_.empty()) {
      ManuscriptLine names;
      for (const ManuscriptLine& line : attached_names_) append_line(names, line, ' ');
      leave_out_surplus(names, printed, recognition_);
    }
    if (clues.authority.empty() || body.full_name.empty()) return;
    ManuscriptLine authority = main_.authority.front();
    authority.text = clues.authority;
    leave_out_surplus(authority, body.full_name, recognition_);
  }

  void put_parts_of_appendices() {
    const std::string reference = printed_reference();
    const auto check = [&](const std::optional<ManuscriptLine>& written) {
      if (!written || leave_out_surplus(*written, reference, recognition_)) return;
      if (!holds_number(written->text)) {
        report(Message::import_part_doubtful, written->where,
               {"part-attachment", first_words(written->text)});
      }
    };
    check(attached_reference_);
    for (const WrittenAppendix& written : written_) check(written.reference);
    check_names(true, plan().appendices.size());
    if (!plan().attachment.empty()) {
      check_names(false, plan().attachment.front().appendices.size());
    }
  }

  bool holds_number(std::string_view text) const {
    return head_.symbol.empty() || text.find(head_.symbol) != text.npos;
  }

  // "(Kèm theo Kế hoạch số 15/KH-UBND ngày … của …)"
  std::string printed_reference() {
    const bool is_decision = plan().kind == "quyet-dinh";
    std::string words = is_decision ? "Kèm theo Quyết định số " : "Kèm theo Kế hoạch số ";
    if (head_.number) words += padded(*head_.number);
    words += "/" + head_.symbol + " ngày tháng năm ";
    if (plan().date) words += long_date(*plan().date);
    return words + " của " + issuing_body().full_name;
  }

  struct WrittenAppendix {
    ManuscriptLine name;
    std::optional<ManuscriptLine> reference;
    bool is_of_main = true;
  };

  void check_names(bool of_main, std::size_t count) {
    int place = 0;
    for (const WrittenAppendix& written : written_) {
      if (written.is_of_main != of_main) continue;
      ++place;
      const std::string printed = count > 1 ? "Phụ lục " + roman(place) : "Phụ lục";
      if (written.name.text.empty()) continue;
      if (leave_out_surplus(written.name, printed, recognition_)) continue;
      report(Message::import_label_differs, written.name.where, {written.name.text, printed});
    }
  }

  void report_missing() {
    const auto missing = [&](bool is_there, const char* part) {
      if (!is_there) report(Message::import_part_missing, whole(), {part});
    };
    missing(!head_.symbol.empty(), "part-number");
    missing(head_.date.has_value(), "part-date");
    missing(plan().data.find("subject") != nullptr, "part-subject");
    missing(plan().bases.has_value(), "part-bases");
    missing(!plan().body.empty(), "part-body");
    missing(!plan().recipients.empty(), "part-recipients");
    missing(plan().signature.has_value(), "part-signature");
  }

  const Manuscript& manuscript_;
  std::vector<PlacedBlock> blocks_;
  const Recognition& recognition_;
  ReadDocument main_;
  ReadHead head_;
  std::vector<ManuscriptLine> attached_names_;
  std::optional<ManuscriptLine> attached_reference_;
  std::vector<WrittenAppendix> written_;
};

}  // namespace

Plan recognise(const Manuscript& manuscript, const UnitTable& units, std::vector<LeftOut>& left_out,
               Diagnostics& diagnostics) {
  left_out.insert(left_out.end(), manuscript.left_out.begin(), manuscript.left_out.end());
  const Manuscript plain = with_plain_notes(manuscript, diagnostics);
  const Recognition recognition{units, left_out, diagnostics};
  return FileReader(plain, recognition).run();
}

}  // namespace vanban
