// Where the tags of an article are, and its foot: as far as it takes to hide them.
'use strict';

const rule = /^---[ \t]*\r?$/gm;
const punctuation = /[!-/:-@[-`{-~]/;

/** Where the brace at `start` is closed; -1 where it is not. A blank line ends the paragraph and the tag. */
function closing(text, start, end) {
  for (let place = start, depth = 0; place < end; place += 1) {
    const one = text[place];
    if (one === '\\' && punctuation.test(text[place + 1] ?? '')) place += 1;
    else if (one === '{') depth += 1;
    else if (one === '}' && (depth -= 1) === 0) return place + 1;
    else if (one === '\n' && /^[ \t\r]*(?:\n|$)/.test(text.slice(place + 1, place + 200))) return -1;
  }
  return -1;
}

/** Pairs of start and end of what is markup, in order: opening brackets, tags with the bracket before them, the foot. */
function markup(text) {
  const [first, second] = [...text.matchAll(rule)].map(found => found.index);
  const start = first === undefined ? 0 : first + text.slice(first).search(/\n|$/);
  const end = second ?? text.length;
  const found = [];
  let open = [];
  for (let place = start; place < end; place += 1) {
    const one = text[place];
    if (one === '\\' && punctuation.test(text[place + 1] ?? '')) place += 1;
    else if (one === '\n' && /^[ \t\r]*\n/.test(text.slice(place + 1, place + 200))) open = [];
    else if (one === '[') open.push(place);
    else if (one === ']' && text[place + 1] !== '{') open.pop();
    else if (one === '{') {
      const close = closing(text, place, end);
      if (close < 0) continue;
      const bracket = text[place - 1] === ']' ? open.pop() : undefined;
      const isWord = /[^\s[\](){}]/.test(text[place - 1] ?? ' ');
      if (bracket !== undefined) found.push([bracket, bracket + 1], [place - 1, close]);
      else if (isWord) found.push([place, close]);
      place = close - 1;
    }
  }
  if (second !== undefined) found.push([second, text.length]);
  return found.sort((one, other) => one[0] - other[0]);
}

module.exports = { markup };
