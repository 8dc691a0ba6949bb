/** One for all texts: it finds words in any script, and a fixed locale makes the count the same on every device. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** How many words a text has. Figures such as 0.4 or 1,200 are one word each. */
export function countWords(text: string): number {
  let words = 0
  for (const segment of segmenter.segment(text)) if (segment.isWordLike) words += 1
  return words
}
