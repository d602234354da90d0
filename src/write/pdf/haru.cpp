#include "write/pdf/haru.h"

#include <fmt/format.h>
#include <hpdf.h>
#include <hpdf_objects.h>
#include <new>
#include <utility>

#include "write/pdf/file.h"

static_assert(HPDF_MAJOR_VERSION == 2 && HPDF_MINOR_VERSION >= 3,
              "libharu's inner structures are known for 2.3 and 2.4");

namespace vanban::pdf {

namespace {

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

// `written` must stay until the dictionary is written.
void set_written(HPDF_Dict dictionary, Written& written) {
  dictionary->attr = &written;
  dictionary->write_fn = write_entries;
  if (written.object->kind == Object::Kind::stream) dictionary->after_write_fn = write_stream;
}

unsigned number_of(HPDF_Dict dictionary) {
  return dictionary->header.obj_id & 0x00FFFFFF;
}

}  // namespace

struct HaruWriter::Document {
  std::string file = {};
  std::string failure = {};
  HPDF_Doc haru = nullptr;
  HPDF_Stream out = nullptr;

  Document() = default;
  ~Document() {
    if (out) HPDF_Stream_Free(out);
    HPDF_Free(haru);
  }
  Document(const Document&) = delete;
  Document& operator=(const Document&) = delete;

  void fail(std::string what) {
    if (failure.empty()) failure = std::move(what);
  }
  bool check(bool success) {
    if (!success) fail("libharu: out of memory or of objects");
    return success;
  }

  bool open() {
    // libharu reports through this from deep inside C code; throwing would leak there.
    const auto on_error = [](HPDF_STATUS code, HPDF_STATUS detail, void* document) {
      static_cast<Document*>(document)->fail(fmt::format("libharu {:#06x}, {}", code, detail));
    };
    haru = HPDF_New(on_error, this);
    if (!check(haru != nullptr)) return false;
    out = HPDF_CallbackWriter_New(haru->mmgr, append_to_file, &file);
    return check(out != nullptr);
  }
  bool is_known_library() {
    const std::string_view loaded = HPDF_GetVersion();
    if (loaded == HPDF_VERSION_TEXT) return true;
    fail(fmt::format("libharu {} is loaded, but {} was there at build time", loaded,
                     HPDF_VERSION_TEXT));
    return false;
  }
  bool has_known_numbers() {
    if (number_of(haru->catalog) == File::catalog().number &&
        number_of(haru->root_pages) == File::page_tree().number &&
        number_of(haru->info) == File::info().number)
      return true;
    fail("libharu numbers its own objects in another order");
    return false;
  }
  // libharu counts and lists only pages of its own making, and names itself as the producer.
  void clear_own_entries() const {
    haru->root_pages->before_write_fn = nullptr;
    HPDF_Dict_RemoveElement(haru->root_pages, "Kids");
    HPDF_Dict_RemoveElement(haru->root_pages, "Count");
    HPDF_Dict_RemoveElement(haru->info, "Producer");
  }

  // One of libharu's own, or a new one; none if that fails.
  HPDF_Dict dictionary(unsigned number) {
    for (HPDF_Dict own : {haru->catalog, haru->root_pages, haru->info})
      if (number_of(own) == number) return own;
    HPDF_Dict made = HPDF_Dict_New(haru->mmgr);
    // A dictionary that cannot be added is freed by libharu.
    if (!check(made && HPDF_Xref_Add(haru->xref, made) == HPDF_OK)) return nullptr;
    // libharu numbers what it gets one by one, but packed objects leave gaps.
    made->header.obj_id = number | HPDF_OTYPE_INDIRECT;
    return made;
  }
};

HaruWriter::HaruWriter(std::size_t expected_size) : document_(std::make_unique<Document>()) {
  document_->file.reserve(expected_size);
  if (document_->is_known_library() && document_->open() && document_->has_known_numbers())
    document_->clear_own_entries();
}

HaruWriter::~HaruWriter() = default;

void HaruWriter::write(std::string_view text) {
  if (ok()) document_->check(write_bytes(document_->out, text) == HPDF_OK);
}

Place HaruWriter::write_object(const Object& object, unsigned number) {
  const Place place{Place::Kind::in_file, size()};
  write(fmt::format("{} 0 obj\n", number));
  if (!ok()) return place;
  HPDF_Dict dictionary = document_->dictionary(number);
  if (!dictionary) return place;
  Written written{&object, document_->out};
  set_written(dictionary, written);
  document_->check(HPDF_Obj_WriteValue(dictionary, document_->out, nullptr) == HPDF_OK);
  write("\nendobj\n");
  return place;
}

void HaruWriter::write_with_table(const std::vector<Object>& objects, std::string trailer_entries) {
  if (!ok()) return;
  std::vector<Written> written;
  written.reserve(objects.size());  // libharu holds pointers to them
  for (unsigned number = 1; number < objects.size(); ++number) {
    HPDF_Dict dictionary = document_->dictionary(number);
    if (!dictionary) return;
    set_written(dictionary, written.emplace_back(Written{&objects[number], document_->out}));
  }
  const Object trailer{Object::Kind::dictionary, std::move(trailer_entries)};
  Written written_trailer{&trailer, document_->out};
  set_written(document_->haru->trailer, written_trailer);
  document_->check(HPDF_Xref_WriteToStream(document_->haru->xref, document_->out, nullptr) ==
                   HPDF_OK);
}

std::uint32_t HaruWriter::size() const {
  return static_cast<std::uint32_t>(document_->file.size());
}

std::string HaruWriter::take() {
  return std::move(document_->file);
}

const std::string& HaruWriter::failure() const {
  return document_->failure;
}

}  // namespace vanban::pdf
