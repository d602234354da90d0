#include "font/build_faces.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>
#include <vector>

#include "base/sha256.h"
#include "base/utf8.h"
#include "diag/messages.h"
#include "font/codes.h"
#include "font/embedding.h"
#include "font/font_file.h"

namespace vanban {

namespace {

struct OpenFont {
  const FontSource* source;
  std::string path;
  FontFile file;
};

std::string joined(const std::vector<std::string>& words) {
  return fmt::format("{}", fmt::join(words, ", "));
}

class Builder {
 public:
  Builder(const FontConfig& config, const FileReader& read, Diagnostics& diagnostics)
      : config_(config), read_(read), diagnostics_(diagnostics) {}

  std::optional<FontSet> build() {
    open_all();
    for (const OpenFont& font : document_) require(font, config_.required);
    if (diagnostics_.has_errors()) return {};

    add_faces(document_, config_.document_subsets, [](char32_t) { return false; });
    if (diagnostics_.has_errors()) return {};
    for (std::size_t at = 0; at < document_.size(); ++at) add_form(faces_.at(at), document_[at]);
    const auto everywhere = [&](char32_t character) {
      return std::all_of(document_.begin(), document_.end(),
                         [&](const OpenFont& font) { return has(font, character); });
    };
    add_faces(fallback_, config_.fallback_subsets, everywhere);
    if (diagnostics_.has_errors()) return {};
    return FontSet(std::move(faces_));
  }

 private:
  void open_all() {
    for (const FontSource& source : config_.document)
      if (auto font = open(source)) document_.push_back(std::move(*font));
    for (const FontSource& source : config_.fallback)
      if (auto font = open(source)) fallback_.push_back(std::move(*font));
  }

  std::optional<OpenFont> open(const FontSource& source) {
    std::vector<std::pair<std::string, std::string>> strangers;  // path and checksum
    for (const std::string& path : source.files) {
      std::optional<std::string> bytes = read_(path);
      if (!bytes) continue;
      std::string sum = sha256(*bytes);
      if (std::find(source.sha256.begin(), source.sha256.end(), sum) != source.sha256.end())
        return open(source, path, std::move(*bytes));
      strangers.emplace_back(path, std::move(sum));
    }
    for (const auto& [path, sum] : strangers)
      diagnostics_.report(Message::font_checksum, source.where, {source.name, path, sum});
    if (strangers.empty())
      diagnostics_.report(Message::font_missing, source.where, {source.name, joined(source.files)});
    return {};
  }

  std::optional<OpenFont> open(const FontSource& source, const std::string& path,
                               std::string bytes) {
    std::optional<FontFile> file = FontFile::open(std::move(bytes));
    if (!file) return unusable(source, path, "it is no TrueType font");
    if (!file->may_be_embedded())
      return unusable(source, path, "its licence bits forbid embedding a subset");
    return OpenFont{&source, path, std::move(*file)};
  }

  std::nullopt_t unusable(const FontSource& source, const std::string& path, std::string reason) {
    diagnostics_.report(Message::font_unusable, source.where, {path, std::move(reason)});
    return std::nullopt;
  }

  char32_t drawn(char32_t character) const {
    const auto found = config_.drawn_as.find(character);
    return found == config_.drawn_as.end() ? character : found->second;
  }

  bool has(const OpenFont& font, char32_t character) const {
    return font.file.has(drawn(character));
  }

  void require(const OpenFont& font, const Repertoire& characters) {
    std::vector<std::string> lacking;
    for (const char32_t character : characters)
      if (!has(font, character)) lacking.push_back(to_utf8(std::u32string(1, character)));
    if (!lacking.empty())
      unusable(*font.source, font.path,
               fmt::format("it lacks {} characters: {}", lacking.size(), joined(lacking)));
  }

  // The subsets one after the other, so that the faces of the first come first.
  template <class Skip>
  void add_faces(const std::vector<OpenFont>& fonts, const std::vector<Repertoire>& subsets,
                 const Skip& skip) {
    for (std::size_t at = 0; at < subsets.size(); ++at) {
      std::vector<std::pair<const OpenFont*, Repertoire>> left;
      for (const OpenFont& font : fonts) {
        Repertoire& characters = left.emplace_back(&font, Repertoire()).second;
        for (const char32_t character : subsets[at])
          if (has(font, character) && !skip(character) && !earlier(subsets, at, character) &&
              !earlier(fonts, font, character))
            characters += character;
      }
      while (add_encodable(left)) continue;
    }
  }

  // A face for each font, with as many of the characters left as it has codes for; false if there
  // were none.
  bool add_encodable(std::vector<std::pair<const OpenFont*, Repertoire>>& left) {
    bool added = false;
    for (auto& [font, characters] : left) {
      if (characters.empty()) continue;
      const std::size_t count = count_encodable(characters);
      add_face(*font, with_space(*font, characters.substr(0, count)));
      characters.erase(0, count);
      added = true;
    }
    return added;
  }

  // Which ends a line after whatever face the line ends in.
  Repertoire with_space(const OpenFont& font, Repertoire characters) const {
    const bool add = characters.front() > U' ' && has(font, U' ');
    return add ? U' ' + characters : characters;
  }

  static bool earlier(const std::vector<Repertoire>& subsets, std::size_t before,
                      char32_t character) {
    const auto end = subsets.begin() + static_cast<std::ptrdiff_t>(before);
    return std::any_of(subsets.begin(), end, [&](const Repertoire& subset) {
      return std::binary_search(subset.begin(), subset.end(), character);
    });
  }

  // A font before this one and of the same emphasis would always be preferred for the character.
  bool earlier(const std::vector<OpenFont>& fonts, const OpenFont& font, char32_t character) const {
    for (const OpenFont& other : fonts) {
      if (&other == &font) return false;
      if (other.source->bold == font.source->bold && other.source->italic == font.source->italic &&
          has(other, character))
        return true;
    }
    return false;
  }

  void add_face(const OpenFont& font, const Repertoire& characters) {
    std::u32string to_draw;
    for (const char32_t character : characters) to_draw += drawn(character);
    const std::string codes = assign_codes(characters);
    const auto subset = font.file.coded_subset(to_draw, codes);
    if (!subset) return cannot_subset(font);
    Face face = font.file.measures();
    face.name = font.source->name;
    face.bold = font.source->bold;
    face.italic = font.source->italic;
    set_coverage(face, characters, subset->advances);
    face.embedded = embed(*subset, characters, codes, face.units_per_em);
    faces_.push_back(std::move(face));
  }

  void add_form(Face& face, const OpenFont& font) {
    Repertoire characters;
    std::string codes;
    for (char32_t character = first_typed; character <= last_typed; ++character) {
      characters += character;
      codes += static_cast<char>(character);
    }
    const auto subset = font.file.subset(characters);
    if (!subset) return cannot_subset(font);
    face.form = embed(*subset, characters, codes, face.units_per_em);
  }

  void cannot_subset(const OpenFont& font) {
    unusable(*font.source, font.path, "HarfBuzz cannot subset it");
  }

  const FontConfig& config_;
  const FileReader& read_;
  Diagnostics& diagnostics_;
  std::vector<OpenFont> document_, fallback_;
  std::vector<Face> faces_;
};

}  // namespace

std::optional<FontSet> build_faces(const FontConfig& config, const FileReader& read,
                                   Diagnostics& diagnostics) {
  return Builder(config, read, diagnostics).build();
}

}  // namespace vanban
