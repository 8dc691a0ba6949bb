/** One reason why a file is refused: where in it, and why, in words for a person. */
export type BackupProblem = {
  /** `data/stories.ndjson:12: title`, `manifest.json`, or the empty text for the file as a whole. */
  readonly path: string
  readonly reason: string
}

/** Problems listed at most; a foreign file would have one for every line. */
export const mostProblems = 50

/** The problem as one line: `data/stories.ndjson:12: title: must be text`. */
export function problemToText({ path, reason }: BackupProblem): string {
  return path === '' ? reason : `${path}: ${reason}`
}
