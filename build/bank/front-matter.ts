/** A file cut at its front matter. Lines count from 1 and say where each part starts in the file. */
export type Sections =
  | {
      readonly kind: 'sections'
      readonly yaml: string
      readonly yamlLine: number
      readonly body: string
      readonly bodyLine: number
    }
  | { readonly kind: 'fault'; readonly line: number; readonly reason: string }

const fence = /^---[ \t]*$/

/** Cuts a text with bare line feeds into the YAML between its first two lines `---` and the Markdown below. */
export function splitFrontMatter(text: string): Sections {
  const lines = text.split('\n')
  if (!fence.test(lines[0] ?? '')) {
    const reason =
      text.trim() === ''
        ? 'is empty'
        : 'has no front matter: the first line must be `---`, without anything before it'
    return { kind: 'fault', line: 1, reason }
  }
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line))
  if (end < 0)
    return {
      kind: 'fault',
      line: 1,
      reason: 'the front matter that starts here is never closed by a line `---`',
    }
  return {
    kind: 'sections',
    yaml: `${lines.slice(1, end).join('\n')}\n`,
    yamlLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  }
}
