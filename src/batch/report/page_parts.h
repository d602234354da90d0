// What the index page always says: how it looks, and the filter that a browser with scripts adds.
#pragma once

#include <string_view>

namespace vanban::batch {

// Words on their colours have a contrast of 7 to 1 or more.
inline constexpr std::string_view page_style = R"(
:root { color-scheme: light }
body { font: 16px/1.45 "Liberation Sans", Arial, sans-serif; color: #1a1a1a; background: #fff;
  max-width: 72rem; margin: 0 auto; padding: 1rem }
h1 { font-size: 1.4rem; margin: 0 0 .25rem }
h2 { font-size: 1.15rem; margin: 1.6rem 0 .5rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .25rem .6rem .25rem 0;
  border-bottom: 1px solid #ddd; font-weight: normal }
thead th { font-weight: bold; border-bottom: 2px solid #555 }
td.n { text-align: right; color: #444 }
a { color: #0b4f9e }
a:focus, input:focus, select:focus { outline: 3px solid #0b4f9e; outline-offset: 2px }
b { font-weight: normal; white-space: nowrap; padding: 0 .45em; border-radius: .25em;
  border: 1px solid transparent }
.current { background: #e3f4e6; color: #0d4a1c }
.edited { background: #fff0d9; color: #663300 }
.frozen { background: #e2ecfb; color: #123a75 }
.outdated { background: #f1e6fb; color: #4b1a7a }
.failed { background: #fde4e4; color: #7a1010 }
.left, .missing { background: #ececec; color: #333; border: 1px dashed #666 }
.m { margin: .15rem 0; overflow-wrap: anywhere }
.counts { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem }
li { margin: .3rem 0 }
label { margin-right: 1rem }
@media print {
  body { font-size: 10pt; max-width: none; padding: 0 }
  a { color: inherit; text-decoration: none }
  b { border: 1px solid #666 }
  tr { break-inside: avoid }
  h2 { break-after: avoid }
  nav, #filter { display: none }
}
)";

inline constexpr std::string_view page_filter = R"(<p id="filter" hidden>
<label>Tìm đơn vị: <input type="search"></label>
<label>Trạng thái: <select><option value="">tất cả</option></select></label>
<span role="status"></span>
</p>
)";

inline constexpr std::string_view page_script = R"(
(function () {
  function plain(text) {
    return text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd');
  }
  var lists = document.querySelectorAll('section.list');
  var place = document.getElementById('filter');
  if (!lists.length) return;
  place.hidden = false;
  var input = place.querySelector('input'), select = place.querySelector('select');
  document.querySelectorAll('.counts b').forEach(function (word) {
    select.add(new Option(word.textContent, word.className));
  });
  var rows = [];
  document.querySelectorAll('section.list tbody tr').forEach(function (row) {
    rows.push({ row: row, text: plain(row.textContent), standing: row.querySelector('b').className });
  });
  function show() {
    var words = plain(input.value.trim()), count = 0;
    rows.forEach(function (entry) {
      var fits = entry.text.indexOf(words) >= 0 && (!select.value || entry.standing === select.value);
      entry.row.hidden = !fits;
      if (fits) count++;
    });
    lists.forEach(function (list) { list.hidden = !list.querySelector('tbody tr:not([hidden])'); });
    place.querySelector('span').textContent = count + ' văn bản';
  }
  input.oninput = select.onchange = show;
})();
)";

}  // namespace vanban::batch
