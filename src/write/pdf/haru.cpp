#include "write/pdf/haru.h"

#include <cassert>
#include <cstdint>
#include <deque>
#include <fmt/format.h>
#include <hpdf.h>
#include <hpdf_objects.h>
#include <iterator>
#include <new>
#include <utility>
#include <vector>

#include "write/pdf/cross_reference.h"
#include "write/pdf/deflate.h"
#include "write/pdf/object_streams.h"

static_assert(HPDF_MAJOR_VERSION == 2 && HPDF_MINOR_VERSION >= 3,
              "libharu's inner structures are known for 2.3 and 2.4");

namespace vanban::pdf {

namespace {

// The numbers libharu gives to the objects it makes for every file.
constexpr ObjectId catalog_id{1}, page_tree_id{2}, info_id{3};

struct Object {
  enum class Kind { reserved, packed, dictionary, stream };
  Kind kind = Kind::reserved;
  std::string entries = {};
  std::string_view bytes = {};
};

Object stream_object(std::string entries, std::string_view bytes) {
  fmt::format_to(std::back_inserter(entries), " /Length {}", bytes.size());
  return {Object::Kind::stream, std::move(entries), bytes};
}

Object deflated_stream(std::string entries, std::string_view bytes) {
  return stream_object(std::move(entries) + " /Filter /FlateDecode", bytes);
}

HPDF_STATUS write_bytes(HPDF_Stream out, std::string_view bytes) {
  return HPDF_Stream_Write(out, reinterpret_cast<const HPDF_BYTE*>(bytes.data()),
                           static_cast<HPDF_UINT>(bytes.size()));
}

// An exception must not cross libharu's frames.
HPDF_STATUS append_to_file(HPDF_Stream out, const HPDF_BYTE* bytes, HPDF_UINT size) {
  try {
    static_cast<std::string*>(out->attr)->append(reinterpret_cast<const char*>(bytes), size);
    return HPDF_OK;
  } catch (const std::bad_alloc&) {
    return HPDF_FAILD_TO_ALLOC_MEM;
  }
}

// What a dictionary of libharu writes besides its own elements.
struct Written {
  const Object* object;
  HPDF_Stream out;
};

HPDF_STATUS write_entries(HPDF_Dict dictionary, HPDF_Stream out) {
  return write_bytes(out, static_cast<Written*>(dictionary->attr)->object->entries);
}

// libharu's own streams copy their bytes three times, byte by byte, and need an object for their
// length, which a cross-reference stream may not have.
HPDF_STATUS write_stream(HPDF_Dict dictionary) {
  const auto& [object, out] = *static_cast<Written*>(dictionary->attr);
  for (const std::string_view part :
       {std::string_view("\nstream\n"), object->bytes, std::string_view("\nendstream")})
    if (const HPDF_STATUS status = write_bytes(out, part); status != HPDF_OK) return status;
  return HPDF_OK;
}

unsigned number_of(HPDF_Dict dictionary) {
  return dictionary->header.obj_id & 0x00FFFFFF;
}

// libharu's document while it is written.
class Writing {
 public:
  explicit Writing(std::size_t expected_size) {
    file_.reserve(expected_size);
    if (!is_known_library()) return;
    document_ = HPDF_New(on_error, this);
    if (!check(document_ != nullptr) || !has_known_numbers()) return;
    out_ = HPDF_CallbackWriter_New(document_->mmgr, append_to_file, &file_);
    if (!check(out_ != nullptr)) return;
    // libharu counts and lists only pages of its own making.
    document_->root_pages->before_write_fn = nullptr;
    HPDF_Dict_RemoveElement(document_->root_pages, "Kids");
    HPDF_Dict_RemoveElement(document_->root_pages, "Count");
    HPDF_Dict_RemoveElement(document_->info, "Producer");
  }
  ~Writing() {
    if (out_) HPDF_Stream_Free(out_);
    HPDF_Free(document_);
  }
  Writing(const Writing&) = delete;
  Writing& operator=(const Writing&) = delete;

  const std::string& failure() const { return failure_; }
  bool ok() const { return failure_.empty(); }
  std::uint32_t size() const { return static_cast<std::uint32_t>(file_.size()); }
  std::string take() { return std::move(file_); }

  void write(std::string_view text) {
    if (ok()) check(write_bytes(out_, text) == HPDF_OK);
  }

  HPDF_Dict add(const Object& object, unsigned number) {
    HPDF_Dict dictionary = dictionary_for(number);
    if (!dictionary) return nullptr;
    dictionary->attr = &written_.emplace_back(Written{&object, out_});
    dictionary->write_fn = write_entries;
    if (object.kind == Object::Kind::stream) dictionary->after_write_fn = write_stream;
    return dictionary;
  }

  // For PDF 1.4: all objects added, the table and the trailer.
  void write_with_table(const Object& trailer) {
    if (!ok()) return;
    Written written{&trailer, out_};
    document_->trailer->attr = &written;
    document_->trailer->write_fn = write_entries;
    check(HPDF_Xref_WriteToStream(document_->xref, out_, nullptr) == HPDF_OK);
  }

  // For PDF 1.7: where the object has come to stand.
  Place write_object(const Object& object, unsigned number) {
    const Place place{Place::Kind::in_file, size()};
    HPDF_Dict dictionary = add(object, number);
    write(fmt::format("{} 0 obj\n", number));
    if (ok()) check(HPDF_Obj_WriteValue(dictionary, out_, nullptr) == HPDF_OK);
    write("\nendobj\n");
    return place;
  }

 private:
  // libharu reports through this from deep inside C code; throwing would leak there.
  static void on_error(HPDF_STATUS code, HPDF_STATUS detail, void* writing) {
    static_cast<Writing*>(writing)->fail(fmt::format("libharu {:#06x}, {}", code, detail));
  }
  void fail(std::string what) {
    if (ok()) failure_ = std::move(what);
  }
  bool check(bool success) {
    if (!success) fail("libharu: out of memory or of objects");
    return success;
  }

  bool is_known_library() {
    const std::string_view loaded = HPDF_GetVersion();
    if (loaded != HPDF_VERSION_TEXT)
      fail(fmt::format("libharu {} is loaded, but {} was there at build time", loaded,
                       HPDF_VERSION_TEXT));
    return ok();
  }
  bool has_known_numbers() {
    if (number_of(document_->catalog) != catalog_id.number ||
        number_of(document_->root_pages) != page_tree_id.number ||
        number_of(document_->info) != info_id.number)
      fail("libharu numbers its own objects in another order");
    return ok();
  }

  // libharu numbers what it gets one by one, but packed objects leave gaps.
  HPDF_Dict dictionary_for(unsigned number) {
    if (!ok()) return nullptr;
    for (HPDF_Dict own : {document_->catalog, document_->root_pages, document_->info})
      if (number_of(own) == number) return own;
    HPDF_Dict dictionary = HPDF_Dict_New(document_->mmgr);
    // A dictionary that cannot be added is freed by libharu.
    if (!check(dictionary && HPDF_Xref_Add(document_->xref, dictionary) == HPDF_OK)) return nullptr;
    dictionary->header.obj_id = number | HPDF_OTYPE_INDIRECT;
    return dictionary;
  }

  std::string file_;
  std::string failure_;
  std::deque<Written> written_;  // libharu holds pointers to them
  HPDF_Doc document_ = nullptr;
  HPDF_Stream out_ = nullptr;
};

}  // namespace

struct HaruFile::State {
  Version version;
  std::vector<Object> objects = std::vector<Object>(info_id.number + 1);  // by number
  std::vector<ObjectStream> object_streams = {};
  std::string failure = {};

  Object& at(ObjectId object) { return objects.at(object.number); }

  ObjectId append(Object object) {
    objects.push_back(std::move(object));
    return {static_cast<unsigned>(objects.size() - 1)};
  }

  std::size_t size_in_clear() const {
    constexpr std::size_t around = 64;  // "12 0 obj" and the like, and the line in the table
    std::size_t size = 0;
    for (const Object& object : objects)
      size += object.entries.size() + object.bytes.size() + around;
    for (const ObjectStream& stream : object_streams) size += stream.objects.size();
    return size;
  }

  std::string unfilled() const {
    for (std::size_t number = 1; number < objects.size(); ++number)
      if (objects[number].kind == Object::Kind::reserved)
        return fmt::format("object {} is reserved, but has no text", number);
    return "";
  }
};

namespace {

// Four bytes above 127, so that no program takes the file for text (PDF/A asks for them).
constexpr std::string_view binary_comment = "%\xB7\xBE\xAD\xAA\n";

void write_clear(Writing& writing, const std::vector<Object>& objects, std::string trailer) {
  writing.write("%PDF-1.4\n");
  writing.write(binary_comment);
  for (unsigned number = 1; number < objects.size(); ++number) writing.add(objects[number], number);
  writing.write_with_table({Object::Kind::dictionary, std::move(trailer)});
}

// Streams made for the file itself; their deflated bytes live as long as this.
class DeflatedStreams {
 public:
  Object make(const std::string& entries, std::string_view bytes) {
    return deflated_stream(entries, bytes_.emplace_back(deflater_.zlib(bytes)));
  }

 private:
  Deflater deflater_;
  std::deque<std::string> bytes_;
};

void write_packed(Writing& writing, std::vector<Object> objects,
                  const std::vector<ObjectStream>& object_streams, const std::string& trailer) {
  writing.write("%PDF-1.7\n");
  writing.write(binary_comment);
  DeflatedStreams streams;
  std::vector<Place> places(objects.size());
  for (const ObjectStream& stream : object_streams) {
    const auto number = static_cast<unsigned>(objects.size());
    objects.push_back(streams.make(stream_entries(stream), stream_bytes(stream)));
    for (unsigned index = 0; index < stream.numbers.size(); ++index)
      places[stream.numbers[index]] = {Place::Kind::packed, number, index};
  }
  places.resize(objects.size());
  for (unsigned number = 1; number < objects.size(); ++number)
    if (places[number].kind != Place::Kind::packed)
      places[number] = writing.write_object(objects[number], number);

  const std::uint32_t start = writing.size();
  places.push_back({Place::Kind::in_file, start});
  const CrossReference table = cross_reference(places);
  writing.write_object(streams.make(table.entries + ' ' + trailer, table.rows),
                       static_cast<unsigned>(objects.size()));
  writing.write(fmt::format("startxref\n{}\n%%EOF\n", start));
}

}  // namespace

std::string reference(ObjectId object) {
  return fmt::format("{} 0 R", object.number);
}

HaruFile::HaruFile(Version version) : state_(std::make_unique<State>(State{version})) {
  for (const ObjectId object : {catalog(), page_tree(), info()})
    state_->at(object).kind = Object::Kind::dictionary;
}

HaruFile::~HaruFile() = default;

ObjectId HaruFile::catalog() const {
  return catalog_id;
}

ObjectId HaruFile::page_tree() const {
  return page_tree_id;
}

ObjectId HaruFile::info() const {
  return info_id;
}

ObjectId HaruFile::reserve() {
  return state_->append({});
}

void HaruFile::fill(ObjectId id, std::string entries) {
  Object& object = state_->at(id);
  assert(object.kind != Object::Kind::packed && object.entries.empty());
  if (object.kind == Object::Kind::reserved && state_->version == Version::pdf_1_7) {
    object.kind = Object::Kind::packed;
    pack(state_->object_streams, id.number, entries);
  } else {
    object = {Object::Kind::dictionary, std::move(entries)};
  }
}

ObjectId HaruFile::add(std::string entries) {
  const ObjectId object = reserve();
  fill(object, std::move(entries));
  return object;
}

ObjectId HaruFile::add_stream(std::string entries, std::string_view deflated) {
  return state_->append(deflated_stream(std::move(entries), deflated));
}

ObjectId HaruFile::add_plain_stream(std::string entries, std::string_view bytes) {
  return state_->append(stream_object(std::move(entries), bytes));
}

std::optional<std::string> HaruFile::finish(std::string_view trailer_entries) {
  state_->failure = state_->unfilled();
  if (!state_->failure.empty()) return {};
  std::string trailer =
      fmt::format("/Root {} /Info {} {}", reference(catalog()), reference(info()), trailer_entries);
  Writing writing(state_->size_in_clear());
  if (state_->version == Version::pdf_1_4)
    write_clear(writing, state_->objects, std::move(trailer));
  else
    write_packed(writing, std::move(state_->objects), state_->object_streams, trailer);
  state_->failure = writing.failure();
  if (!writing.ok()) return {};
  return writing.take();
}

const std::string& HaruFile::failure() const {
  return state_->failure;
}

}  // namespace vanban::pdf
