#include "write/pdf/haru.h"

#include <deque>
#include <fmt/format.h>
#include <hpdf.h>
#include <hpdf_objects.h>
#include <utility>
#include <vector>

static_assert(HPDF_MAJOR_VERSION == 2 && HPDF_MINOR_VERSION >= 3,
              "libharu's inner structures are known for 2.3 and 2.4");

namespace vanban::pdf {

namespace {

HPDF_STATUS write_entries(HPDF_Dict object, HPDF_Stream out) {
  const auto& entries = *static_cast<const std::string*>(object->attr);
  return HPDF_Stream_Write(out, reinterpret_cast<const HPDF_BYTE*>(entries.data()),
                           static_cast<HPDF_UINT>(entries.size()));
}

unsigned number_of(HPDF_Dict object) {
  return object->header.obj_id & 0x00FFFFFF;
}

}  // namespace

struct HaruFile::State {
  HPDF_Doc document = nullptr;
  std::vector<HPDF_Dict> objects;   // by object number; null where libharu keeps a stream's length
  std::deque<std::string> entries;  // libharu holds pointers to them
  std::string failure;

  State() = default;
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() { HPDF_Free(document); }

  void fail(std::string what) {
    if (failure.empty()) failure = std::move(what);
  }
  bool ok() const { return failure.empty(); }

  // libharu reports through this from deep inside C code; throwing would leak there.
  static void on_error(HPDF_STATUS code, HPDF_STATUS detail, void* state) {
    static_cast<State*>(state)->fail(fmt::format("libharu {:#06x}, {}", code, detail));
  }
  bool check(bool success) {
    if (!success) fail("libharu: out of memory or of objects");
    return success;
  }

  ObjectId keep(HPDF_Dict object) {
    const unsigned number = number_of(object);
    if (objects.size() <= number) objects.resize(number + 1);
    objects[number] = object;
    return {number};
  }

  void set_entries(HPDF_Dict object, std::string text) {
    object->attr = &entries.emplace_back(std::move(text));
    object->write_fn = write_entries;
  }
};

std::string reference(ObjectId object) {
  return fmt::format("{} 0 R", object.number);
}

HaruFile::HaruFile() : state_(std::make_unique<State>()) {
  if (std::string_view(HPDF_GetVersion()) != HPDF_VERSION_TEXT) {
    state_->fail(fmt::format("libharu {} is loaded, but {} was there at build time",
                             HPDF_GetVersion(), HPDF_VERSION_TEXT));
    return;
  }
  state_->document = HPDF_New(State::on_error, state_.get());
  if (!state_->check(state_->document != nullptr)) return;
  HPDF_Doc document = state_->document;
  document->pdf_version = HPDF_VER_17;
  // libharu counts and lists only pages of its own making.
  document->root_pages->before_write_fn = nullptr;
  HPDF_Dict_RemoveElement(document->root_pages, "Kids");
  HPDF_Dict_RemoveElement(document->root_pages, "Count");
  HPDF_Dict_RemoveElement(document->info, "Producer");
  for (HPDF_Dict object : {document->catalog, document->root_pages, document->info})
    state_->keep(object);
}

HaruFile::~HaruFile() = default;

ObjectId HaruFile::catalog() const {
  return {state_->ok() ? number_of(state_->document->catalog) : 0};
}

ObjectId HaruFile::page_tree() const {
  return {state_->ok() ? number_of(state_->document->root_pages) : 0};
}

ObjectId HaruFile::info() const {
  return {state_->ok() ? number_of(state_->document->info) : 0};
}

ObjectId HaruFile::reserve() {
  if (!state_->ok()) return {};
  HPDF_Dict object = HPDF_Dict_New(state_->document->mmgr);
  // A dictionary that cannot be added is freed by libharu.
  if (!state_->check(object && HPDF_Xref_Add(state_->document->xref, object) == HPDF_OK)) return {};
  return state_->keep(object);
}

void HaruFile::fill(ObjectId object, std::string entries) {
  if (state_->ok()) state_->set_entries(state_->objects.at(object.number), std::move(entries));
}

ObjectId HaruFile::add(std::string entries) {
  const ObjectId object = reserve();
  fill(object, std::move(entries));
  return object;
}

ObjectId HaruFile::add_stream(std::string entries, std::string_view deflated) {
  if (!state_->ok()) return {};
  HPDF_Dict object = HPDF_DictStream_New(state_->document->mmgr, state_->document->xref);
  if (!state_->check(object != nullptr)) return {};
  state_->set_entries(object, "/Filter /FlateDecode " + std::move(entries));
  state_->check(HPDF_Stream_Write(object->stream,
                                  reinterpret_cast<const HPDF_BYTE*>(deflated.data()),
                                  static_cast<HPDF_UINT>(deflated.size())) == HPDF_OK);
  return state_->keep(object);
}

std::optional<std::string> HaruFile::finish(std::string trailer_entries) {
  if (!state_->ok()) return {};
  state_->set_entries(state_->document->trailer, std::move(trailer_entries));
  if (!state_->check(HPDF_SaveToStream(state_->document) == HPDF_OK)) return {};
  HPDF_UINT32 size = HPDF_GetStreamSize(state_->document);
  std::string file(size, '\0');
  HPDF_ResetStream(state_->document);
  HPDF_ReadFromStream(state_->document, reinterpret_cast<HPDF_BYTE*>(file.data()), &size);
  if (!state_->check(size == file.size()) || !state_->ok()) return {};
  return file;
}

const std::string& HaruFile::failure() const {
  return state_->failure;
}

}  // namespace vanban::pdf
