#include "write/pdf/content.h"

#include <algorithm>
#include <fmt/format.h>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>

#include "base/utf8.h"
#include "write/pdf/syntax.h"
#include "write/pdf/tags.h"

namespace vanban::pdf {

namespace {

// The codes of all characters, as they stand inside a string; gives the end.
char* write_codes(std::string_view words, const Face& face, char* out) {
  for (std::size_t at = 0; at < words.size();) {
    const auto byte = static_cast<unsigned char>(words[at]);
    if (byte < 0x80) {
      out = write_escaped(face.glyph(byte).id, out);
      ++at;
    } else {
      std::size_t next = at;  // so that `at` can stay in a register
      out = write_escaped(face.glyph(next_long_code_point(words, next)).id, out);
      at = next;
    }
  }
  return out;
}

// Keeps the graphics state, so that an operator is written only where something changes. A marked
// sequence lies within one text object, or outside of all.
class ContentWriter {
 public:
  ContentWriter(const FontSet& fonts, Pt page_height, const Structure* structure)
      : fonts_(fonts), page_height_(page_height), structure_(structure) {}

  void operator()(const TextRun& run) {
    if (run.text.empty()) return;
    set_colour(fill_, run.colour, " g\n", " rg\n");
    begin_text();
    mark(run.node);
    set_font(run.face, run.size);
    set_stretch(thousandths(run.space_stretch));
    move_to(thousandths(run.x), thousandths(page_height_ - run.baseline));
    show(run);
  }

  void operator()(const Rule& rule) {
    end_text();
    mark(no_node);
    set_stroke({}, rule.thickness);
    numbers({thousandths(rule.x1), thousandths(page_height_ - rule.y1)}, " m ");
    numbers({thousandths(rule.x2), thousandths(page_height_ - rule.y2)}, " l S\n");
  }

  void operator()(const Box& box) {
    end_text();
    mark(no_node);
    set_stroke(box.colour, box.thickness);
    numbers({thousandths(box.x), thousandths(page_height_ - box.y - box.height),
             thousandths(box.width), thousandths(box.height)},
            " re S\n");
  }

  void operator()(const Field& field) { content_.marks.push_back({field.node, std::nullopt}); }

  PageContent finish() {
    end_text();
    end_mark();
    return std::move(content_);
  }

 private:
  void numbers(std::initializer_list<Thousandths> values, std::string_view operation) {
    bool first = true;
    for (const Thousandths value : values) {
      if (!std::exchange(first, false)) out_ += ' ';
      append_number(out_, value);
    }
    out_ += operation;
  }

  void begin_text() {
    if (in_text_) return;
    end_mark();
    out_ += "BT\n";
    in_text_ = true;
    line_x_ = line_y_ = 0;
  }

  void end_text() {
    if (!std::exchange(in_text_, false)) return;
    end_mark();
    out_ += "ET\n";
  }

  // What is drawn from now on shows words of the node.
  void mark(NodeId node) {
    if (structure_ == nullptr || marked_ == node) return;
    end_mark();
    marked_ = node;
    if (node == no_node) {
      out_ += "/Artifact BMC\n";
    } else {
      out_ += tag_name((*structure_)[node]);
      out_ += "<</MCID ";
      out_ += std::to_string(words_);
      out_ += ">>BDC\n";
      content_.marks.push_back({node, words_++});
    }
  }

  void end_mark() {
    if (marked_) out_ += "EMC\n";
    marked_.reset();
  }

  void set_font(FaceId face, Pt size) {
    if (font_ == std::pair(face, size)) return;
    font_ = {face, size};
    out_ += font_resource(face);
    out_ += ' ';
    numbers({thousandths(size)}, " Tf\n");
  }

  // From the start of the run before, as the operator wants it.
  void move_to(Thousandths x, Thousandths y) {
    numbers({x - line_x_, y - line_y_}, " Td\n");
    line_x_ = x;
    line_y_ = y;
  }

  void set_colour(Colour& current, Colour wanted, std::string_view grey, std::string_view rgb) {
    if (current == wanted) return;
    current = wanted;
    if (wanted.red == wanted.green && wanted.green == wanted.blue)
      numbers({thousandths(wanted.red / 255.0)}, grey);
    else
      numbers({thousandths(wanted.red / 255.0), thousandths(wanted.green / 255.0),
               thousandths(wanted.blue / 255.0)},
              rgb);
  }

  void set_stroke(Colour colour, Pt thickness) {
    set_colour(stroke_, colour, " G\n", " RG\n");
    if (std::exchange(thickness_, thickness) != thickness)
      numbers({thousandths(thickness)}, " w\n");
  }

  // Widens code 32, the space (codes.h), and nothing else.
  void set_stretch(Thousandths stretch) {
    if (std::exchange(stretch_, stretch) != stretch) numbers({stretch}, " Tw\n");
  }

  void show(const TextRun& run) {
    codes_.resize(std::max(codes_.size(), longest_escaped * run.text.size()));
    char* const end = write_codes(run.text, fonts_.face(run.face), codes_.data());
    out_ += '(';
    out_.append(codes_.data(), end);
    out_ += ")Tj\n";
  }

  const FontSet& fonts_;
  Pt page_height_;
  const Structure* structure_;
  PageContent content_;
  std::string& out_ = content_.operators;
  std::string codes_;
  std::optional<NodeId> marked_;
  std::size_t words_ = 0;  // marked sequences that hold words
  bool in_text_ = false;
  std::optional<std::pair<FaceId, Pt>> font_;
  Colour fill_, stroke_;  // black, as every page starts
  Pt thickness_{1};       // as every page starts
  Thousandths stretch_ = 0;
  Thousandths line_x_ = 0, line_y_ = 0;
};

}  // namespace

std::string font_resource(FaceId face) {
  return fmt::format("/F{}", face);
}

PageContent page_content(const Page& page, const FontSet& fonts, const Structure* structure) {
  ContentWriter writer(fonts, page.height, structure);
  for (const PageItem& item : page.items) std::visit(writer, item);
  return writer.finish();
}

}  // namespace vanban::pdf
