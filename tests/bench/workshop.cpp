#include "bench/workshop.h"

#include <fmt/format.h>
#include <stdexcept>
#include <utility>

namespace vanban {

namespace {

std::string print_page_count(const PagedDocument& document, const PageResources&,
                             const WriteOptions&, Diagnostics&) {
  return fmt::to_string(document.pages.size());
}

const Writer page_count{"pages", "", "", "", print_page_count};

}  // namespace

Workshop::Workshop() {
  engine_ = load_engine(find_share_folder(), files_, sources_, report_);
  stop_on_errors();
}

Source Workshop::open(const std::string& name) {
  const std::string path = fmt::format("{}/data/{}", VANBAN_SOURCE_DIR, name);
  auto text = read_or_report(path, files_, sources_, report_);
  stop_on_errors();
  return sources_.add(path, std::move(*text));
}

Source Workshop::add(const std::string& name, std::string text) {
  return sources_.add(name, std::move(text));
}

std::vector<RenderedFile> Workshop::render(Source plan, std::vector<const Writer*> writers,
                                           Timings& timings) {
  const RenderJob job{std::move(writers), {}, {}, false, RuleSettings::errors_only()};
  auto outputs = vanban::render(plan, *engine_, job, report_, timings);
  stop_on_errors();
  return std::move(*outputs);
}

int Workshop::count_pages(Source plan) {
  Timings ignored;
  return std::stoi(render(plan, {&page_count}, ignored)[0].bytes);
}

void Workshop::stop_on_errors() const {
  if (report_.has_errors()) throw std::runtime_error(to_text(report_, Language::english));
}

}  // namespace vanban
