// Mutations of targets whose input is JSON. Bytes changed at random hardly ever leave JSON: every
// other time the input is taken as a tree, and a value of it is taken away, doubled, moved, or
// made another.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <vector>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* bytes, std::size_t size, std::size_t most);

namespace {

using Json = nlohmann::ordered_json;

struct Node {
  Json* parent = nullptr;  // null: the root
  std::size_t place = 0;   // in its parent
  Json* value = nullptr;
};

class Mutation {
 public:
  Mutation(Json& root, unsigned seed) : random_(seed) { list({nullptr, 0, &root}); }

  void make() {
    const Node node = nodes_[below(nodes_.size())];
    switch (below(6)) {
      case 0:
        return take_away(node);
      case 1:
        return put_beside(node, *node.value);
      case 2:
        return put_beside(node, *nodes_[below(nodes_.size())].value);
      case 3:
        *node.value = Json(*nodes_[below(nodes_.size())].value);
        return;
      case 4:
        return wrap(*node.value);
      default:
        return change(*node.value);
    }
  }

 private:
  std::size_t below(std::size_t count) { return random_() % count; }

  void list(const Node& node) {
    nodes_.push_back(node);
    std::size_t place = 0;
    if (!node.value->is_structured()) return;
    for (Json& each : *node.value) list({node.value, place++, &each});
  }

  static void take_away(const Node& node) {
    if (node.parent == nullptr) return;
    node.parent->erase(std::next(node.parent->begin(), static_cast<std::ptrdiff_t>(node.place)));
  }

  void put_beside(const Node& node, const Json& what) {
    if (node.parent == nullptr) return;
    Json copy = what;
    if (node.parent->is_array()) {
      node.parent->insert(node.parent->begin() + static_cast<std::ptrdiff_t>(node.place),
                          std::move(copy));
    } else {
      (*node.parent)[some_key()] = std::move(copy);
    }
  }

  // The key of any object of the input.
  std::string some_key() {
    std::vector<std::string> keys = {"id"};
    for (const Node& node : nodes_) {
      if (!node.value->is_object()) continue;
      for (const auto& [key, value] : node.value->items()) keys.push_back(key);
    }
    return keys[below(keys.size())];
  }

  void wrap(Json& value) {
    Json inner = std::move(value);
    if (below(2) == 0) {
      value = Json::array({std::move(inner)});
    } else {
      value = Json::object();
      value[some_key()] = std::move(inner);
    }
  }

  void change(Json& value) {
    if (value.is_string()) {
      change_text(value.get_ref<std::string&>());
    } else {
      static const std::vector<Json> others = {
          nullptr, true,  0,  1,   -1,           2030,          0.5,
          1e300,   65536, "", "a", "2026-02-30", Json::array(), Json::object()};
      value = others[below(others.size())];
    }
  }

  static void change_text(std::string& text) {
    constexpr std::size_t room = 64;
    std::vector<std::uint8_t> bytes(text.begin(), text.end());
    bytes.resize(text.size() + room);
    bytes.resize(LLVMFuzzerMutate(bytes.data(), text.size(), bytes.size()));
    text.assign(bytes.begin(), bytes.end());
  }

  std::mt19937 random_;
  std::vector<Node> nodes_;
};

}  // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* bytes, std::size_t size,
                                               std::size_t most, unsigned seed) {
  Json tree = seed % 2 == 0 ? Json::parse(bytes, bytes + size, nullptr, false, true)
                            : Json(Json::value_t::discarded);
  if (tree.is_discarded()) return LLVMFuzzerMutate(bytes, size, most);
  Mutation(tree, seed / 2).make();
  // A comment in the first line says what kind of file it is.
  std::string text(bytes, std::find(bytes, bytes + size, '\n'));
  text = text.starts_with("//") ? text + "\n" : "";
  text += tree.dump(1, ' ', false, Json::error_handler_t::replace);
  if (text.size() > most) return LLVMFuzzerMutate(bytes, size, most);
  std::memcpy(bytes, text.data(), text.size());
  return text.size();
}
