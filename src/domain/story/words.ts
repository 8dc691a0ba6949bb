/** One for all texts: it finds words in any script, and a fixed locale makes the count the same on every device. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** Characters that are segmented at a time: the time a segmenter takes grows faster than the text. */
const stretchLength = 2_000

/** How many words a text has. Figures such as 0.4 or 1,200 are one word each. */
export function countWords(text: string): number {
  let words = 0
  for (const stretch of stretches(text)) {
    for (const segment of segmenter.segment(stretch)) if (segment.isWordLike) words += 1
  }
  return words
}

/** The text in stretches that end between words where it has any white space at all. */
function* stretches(text: string): Generator<string> {
  let from = 0
  while (text.length - from > stretchLength) {
    const gap = text.slice(from, from + stretchLength).search(/\s\S*$/)
    const to = gap > 0 ? from + gap : from + stretchLength
    yield text.slice(from, to)
    from = to
  }
  yield text.slice(from)
}
