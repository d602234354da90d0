#include "base/syllable.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/vietnamese_vowels.h"

namespace vanban {

namespace {

using Letters = std::u32string_view;

struct Syllable {
  std::u32string letters;  // without tone
  std::size_t tone = 0;    // as in VietnameseVowel
  std::size_t place = 0;   // of the letter with the tone
};

// The words of a list, sorted: thousands of words of a document are looked up.
std::vector<Letters> words_of(Letters list) {
  std::vector<Letters> words;
  for (std::size_t begin = 0; begin < list.size();) {
    const std::size_t end = std::min(list.find(U' ', begin), list.size());
    words.push_back(list.substr(begin, end - begin));
    begin = end + 1;
  }
  std::ranges::sort(words);
  return words;
}

bool has_word(const std::vector<Letters>& list, Letters word) {
  return std::ranges::binary_search(list, word);
}

constexpr Letters rimes =
    U" a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây"
    U" e ec em en eng eo ep et ê êch êm ên ênh êp êt êu"
    U" i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu"
    U" o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet"
    U" oi om on ong oong ooc op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt"
    U" u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uêt uêu uơ uy uya uych uyn uynh"
    U" uyp uyt uyu uyên uyêt uôc uôi uôm uôn uông uôt"
    U" ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu"
    U" y yêm yên yêng yêt yêu ";

// "qu" writes the glide of the rime with its own letter: quang, quên, quốc.
constexpr Letters rimes_after_qu =
    U" a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e en eo et ê êch ên ênh"
    U" êt êu i it ơ y ych yn ynh yt yu yên yêt ôc ";

constexpr std::array<Letters, 27> onsets = {
    U"ngh", U"ng", U"nh", U"gh", U"gi", U"kh", U"th", U"tr", U"ch", U"ph", U"qu", U"b", U"c", U"d",
    U"đ",   U"g",  U"h",  U"k",  U"l",  U"m",  U"n",  U"p",  U"r",  U"s",  U"t",  U"v", U"x"};

// The sounds of c, g and ng are written k, gh and ngh before e, ê and i.
bool onset_fits(Letters onset, Letters rime) {
  const char32_t first = rime.front();
  const bool front = first == U'e' || first == U'ê' || first == U'i' || first == U'y';
  if (onset == U"c" || onset == U"ng") return !front;
  if (onset == U"k" || onset == U"ngh") return front;
  if (onset == U"g") return !front || first == U'i';
  if (onset == U"gh") return first == U'e' || first == U'ê' || first == U'i';
  return first != U'y' || onset.empty() || rime == U"y";
}

bool is_rime_after(Letters onset, Letters rime) {
  if (rime.empty()) return false;
  static const std::vector<Letters> all = words_of(rimes), after_qu = words_of(rimes_after_qu);
  if (onset == U"qu") return has_word(after_qu, rime);
  return has_word(all, rime) && onset_fits(onset, rime);
}

bool tone_fits(const Syllable& syllable) {
  constexpr std::size_t sharp = 2;
  constexpr std::size_t heavy = 5;
  const Letters end = coda(syllable.letters);
  const bool stopped = end == U"c" || end == U"ch" || end == U"p" || end == U"t";
  return !stopped || syllable.tone == sharp || syllable.tone == heavy;
}

// Nothing if a letter is none of the Vietnamese alphabet or two vowels bear a tone.
std::optional<Syllable> without_tone(Letters word) {
  constexpr Letters consonants = U"bcdđghklmnpqrstvx";
  Syllable result;
  for (const char32_t letter : word) {
    const VietnameseVowel vowel = vietnamese_vowel(letter);
    if (vowel.without_tone == 0 && consonants.find(letter) == Letters::npos) return std::nullopt;
    if (vowel.tone != 0 && result.tone != 0) return std::nullopt;
    if (vowel.tone != 0) result.place = result.letters.size();
    result.letters += vowel.without_tone != 0 ? vowel.without_tone : letter;
    result.tone += vowel.tone;
  }
  return result;
}

bool is_vowel(char32_t letter) {
  return vietnamese_vowel(letter).without_tone != 0;
}

// Whether the tone of a rime may stand at `place`.
bool place_fits(Letters rime, std::size_t place) {
  const std::size_t end = coda(rime).size();
  const std::size_t vowels = rime.size() - end;
  if (vowels == 1 || end > 0) return place + 1 == vowels;
  if (vowels > 2) return place == 1;
  if (rime == U"oa" || rime == U"oe" || rime == U"uy") return true;
  return place == (rime == U"uê" || rime == U"uơ" ? 1u : 0u);
}

bool fits(const Syllable& syllable, Letters onset) {
  const Letters letters = syllable.letters;
  if (letters.substr(0, onset.size()) != onset) return false;
  const Letters rime = letters.substr(onset.size());
  if (!is_rime_after(onset, rime)) return false;
  if (syllable.tone == 0) return true;
  return syllable.place >= onset.size() && place_fits(rime, syllable.place - onset.size());
}

}  // namespace

Letters coda(Letters word) {
  std::size_t begin = word.size();
  while (begin > 0 && !is_vowel(word[begin - 1])) --begin;
  return word.substr(begin);
}

bool is_vietnamese_syllable(Letters word) {
  constexpr std::size_t longest = 7;  // nghiêng
  if (word.empty() || word.size() > longest) return false;
  const std::optional<Syllable> syllable = without_tone(word);
  if (!syllable || !tone_fits(*syllable)) return false;
  return fits(*syllable, {}) || std::any_of(onsets.begin(), onsets.end(),
                                            [&](Letters onset) { return fits(*syllable, onset); });
}

bool resembles_syllable(Letters word) {
  constexpr std::size_t longest = 7;
  static const std::vector<Letters> codas = words_of(U"  c ch h k l m n ng nh p r t ");
  if (word.empty() || word.size() > longest || is_vowel(word.front())) return false;
  const std::optional<Syllable> syllable = without_tone(word);
  if (!syllable) return false;
  const Letters letters = syllable->letters;
  const auto first = std::find_if(letters.begin(), letters.end(), is_vowel);
  const auto end = std::find_if_not(first, letters.end(), is_vowel);
  return first != letters.end() && std::none_of(end, letters.end(), is_vowel) &&
         has_word(codas, coda(letters));
}

}  // namespace vanban
