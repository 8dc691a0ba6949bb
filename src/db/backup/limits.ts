/** What a back-up file may be at most; everything beyond is refused before it is held in memory. */
export const limits = {
  /** Bytes of the file. */
  file: 256 * 1024 * 1024,
  /** Bytes of all it unfolds to. */
  inflated: 500 * 1024 * 1024,
  /** Times a compressed file may grow, once it has grown past `freeGrowth`. */
  ratio: 100,
  /** Bytes below which the ratio says nothing: a short text of one letter folds very small. */
  freeGrowth: 1024 * 1024,
  /** Files inside. */
  entries: 200,
  /** Bytes of a row. */
  line: 4 * 1024 * 1024,
  /** Lists and objects inside one another. */
  depth: 32,
} as const
