#include "font/font_file.h"

#include <array>
#include <cmath>
#include <hb-ot.h>
#include <hb-subset.h>
#include <hb.h>
#include <utility>

namespace vanban {

namespace {

template <auto destroy>
struct Destroy {
  template <class T>
  void operator()(T* object) const {
    destroy(object);
  }
};
using BlobPtr = std::unique_ptr<hb_blob_t, Destroy<hb_blob_destroy>>;
using FacePtr = std::unique_ptr<hb_face_t, Destroy<hb_face_destroy>>;
using FontPtr = std::unique_ptr<hb_font_t, Destroy<hb_font_destroy>>;
using InputPtr = std::unique_ptr<hb_subset_input_t, Destroy<hb_subset_input_destroy>>;
using PlanPtr = std::unique_ptr<hb_subset_plan_t, Destroy<hb_subset_plan_destroy>>;

std::string_view bytes_of(hb_blob_t* blob) {
  unsigned size = 0;
  const char* data = hb_blob_get_data(blob, &size);
  return {data, size};
}

// A table of the font read in big-endian numbers; what lies beyond its end is 0.
class Table {
 public:
  Table(hb_face_t* face, const char (&name)[5])
      : blob_(hb_face_reference_table(face, HB_TAG(name[0], name[1], name[2], name[3]))) {}

  bool empty() const { return bytes_of(blob_.get()).empty(); }
  int u16(std::size_t at) const {
    const std::string_view bytes = bytes_of(blob_.get());
    if (at + 2 > bytes.size()) return 0;
    return static_cast<unsigned char>(bytes[at]) << 8 | static_cast<unsigned char>(bytes[at + 1]);
  }
  int i16(std::size_t at) const { return static_cast<std::int16_t>(u16(at)); }

 private:
  BlobPtr blob_;
};

// TrueType has no stem width; this is the usual guess from the weight class, 400 or 700.
int stem_width(int weight, int units_per_em) {
  const double thousandths = 50 + std::pow(weight / 65.0, 2);
  return static_cast<int>(std::lround(thousandths * units_per_em / 1000));
}

int height_of(hb_font_t* font, char32_t character) {
  hb_codepoint_t glyph = 0;
  hb_glyph_extents_t extents{};
  if (!hb_font_get_nominal_glyph(font, character, &glyph) ||
      !hb_font_get_glyph_extents(font, glyph, &extents))
    return 0;
  return extents.y_bearing;
}

constexpr hb_tag_t character_map = HB_TAG('c', 'm', 'a', 'p');

InputPtr subset_input(std::u32string_view characters, bool keep_map) {
  InputPtr input(hb_subset_input_create_or_fail());
  if (!input) return input;
  hb_set_t* unicodes = hb_subset_input_unicode_set(input.get());
  for (const char32_t character : characters) hb_set_add(unicodes, character);
  hb_set_t* dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
  hb_set_clear(dropped);
  for (const hb_tag_t kept :
       {HB_TAG('g', 'l', 'y', 'f'), HB_TAG('h', 'e', 'a', 'd'), HB_TAG('h', 'h', 'e', 'a'),
        HB_TAG('h', 'm', 't', 'x'), HB_TAG('l', 'o', 'c', 'a'), HB_TAG('m', 'a', 'x', 'p')})
    hb_set_add(dropped, kept);
  if (keep_map) hb_set_add(dropped, character_map);
  hb_set_invert(dropped);
  hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING);
  return input;
}

struct Cut {
  PlanPtr plan;
  FacePtr face;
};

std::optional<Cut> cut(hb_face_t* face, const InputPtr& input) {
  if (!input) return {};
  PlanPtr plan(hb_subset_plan_create_or_fail(face, input.get()));
  if (!plan) return {};
  FacePtr made(hb_subset_plan_execute_or_fail(plan.get()));
  if (!made) return {};
  return Cut{std::move(plan), std::move(made)};
}

// The advance of each character; nothing if one has no glyph.
std::optional<FontSubset> subset_of(const Cut& cut, hb_font_t* font,
                                    std::u32string_view characters) {
  FontSubset result;
  result.file = bytes_of(BlobPtr(hb_face_reference_blob(cut.face.get())).get());
  const hb_map_t* glyphs = hb_subset_plan_unicode_to_old_glyph_mapping(cut.plan.get());
  for (const char32_t character : characters) {
    const hb_codepoint_t glyph = hb_map_get(glyphs, character);
    if (glyph == HB_MAP_VALUE_INVALID) return {};
    result.advances.push_back(static_cast<std::uint16_t>(hb_font_get_glyph_h_advance(font, glyph)));
  }
  return result;
}

void append_u16(std::string& bytes, unsigned number) {
  bytes += static_cast<char>(number >> 8 & 0xFF);
  bytes += static_cast<char>(number & 0xFF);
}

// A character map with one table, for platform 1 (Macintosh) and its encoding 0, in format 6: the
// glyphs of all codes from 0 on.
std::string code_map(const std::array<hb_codepoint_t, 256>& glyphs) {
  constexpr unsigned table_start = 12, table_size = 10 + 2 * 256;
  std::string bytes;
  for (const unsigned number : {0U, 1U, 1U, 0U, 0U, table_start}) append_u16(bytes, number);
  for (const unsigned number : {6U, table_size, 0U, 0U, 256U}) append_u16(bytes, number);
  for (const hb_codepoint_t glyph : glyphs) append_u16(bytes, glyph);
  return bytes;
}

// False if a character has no glyph.
bool add_code_map(const Cut& cut, std::u32string_view characters, std::string_view codes) {
  const hb_map_t* old_ids = hb_subset_plan_unicode_to_old_glyph_mapping(cut.plan.get());
  const hb_map_t* new_ids = hb_subset_plan_old_to_new_glyph_mapping(cut.plan.get());
  std::array<hb_codepoint_t, 256> glyphs{};
  for (std::size_t at = 0; at < characters.size(); ++at) {
    const hb_codepoint_t glyph = hb_map_get(new_ids, hb_map_get(old_ids, characters[at]));
    if (glyph > UINT16_MAX) return false;
    glyphs.at(static_cast<unsigned char>(codes.at(at))) = glyph;
  }
  const std::string map = code_map(glyphs);
  const BlobPtr blob(hb_blob_create(map.data(), static_cast<unsigned>(map.size()),
                                    HB_MEMORY_MODE_DUPLICATE, nullptr, nullptr));
  return hb_face_builder_add_table(cut.face.get(), character_map, blob.get()) != 0;
}

}  // namespace

struct FontFile::Handle {
  std::string bytes;
  FacePtr face;
  FontPtr font;
};

std::optional<FontFile> FontFile::open(std::string bytes) {
  auto handle = std::make_shared<Handle>();
  handle->bytes = std::move(bytes);
  const BlobPtr blob(hb_blob_create(handle->bytes.data(),
                                    static_cast<unsigned>(handle->bytes.size()),
                                    HB_MEMORY_MODE_READONLY, nullptr, nullptr));
  handle->face.reset(hb_face_create(blob.get(), 0));
  if (hb_face_get_glyph_count(handle->face.get()) == 0) return {};
  if (Table(handle->face.get(), "glyf").empty()) return {};
  handle->font.reset(hb_font_create(handle->face.get()));
  return FontFile(std::move(handle));
}

bool FontFile::has(char32_t character) const {
  hb_codepoint_t glyph = 0;
  return hb_font_get_nominal_glyph(handle_->font.get(), character, &glyph) && glyph != 0;
}

bool FontFile::may_be_embedded() const {
  constexpr int restricted = 0x0002, whole_font_only = 0x0100, bitmaps_only = 0x0200;
  const int licence = Table(handle_->face.get(), "OS/2").u16(8);
  return (licence & (restricted | whole_font_only | bitmaps_only)) == 0;
}

Face FontFile::measures() const {
  hb_face_t* font = handle_->face.get();
  const Table head(font, "head"), hhea(font, "hhea"), os2(font, "OS/2"), post(font, "post");
  Face face;
  face.units_per_em = static_cast<int>(hb_face_get_upem(font));
  face.ascent = hhea.i16(4);
  face.descent = hhea.i16(6);
  face.line_gap = hhea.i16(8);
  face.cap_height = os2.u16(0) >= 2 ? os2.i16(88) : height_of(handle_->font.get(), U'H');
  face.stem_v = stem_width(os2.u16(4), face.units_per_em);
  face.italic_angle = post.i16(4) + post.u16(6) / 65536.0;
  face.bbox = {head.i16(36), head.i16(38), head.i16(40), head.i16(42)};
  return face;
}

std::optional<FontSubset> FontFile::subset(std::u32string_view characters) const {
  const auto made = cut(handle_->face.get(), subset_input(characters, true));
  if (!made) return {};
  return subset_of(*made, handle_->font.get(), characters);
}

std::optional<FontSubset> FontFile::coded_subset(std::u32string_view characters,
                                                 std::string_view codes) const {
  const auto made = cut(handle_->face.get(), subset_input(characters, false));
  if (!made || !add_code_map(*made, characters, codes)) return {};
  return subset_of(*made, handle_->font.get(), characters);
}

}  // namespace vanban
