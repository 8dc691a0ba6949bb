/** A piece of an expression; `at` counts characters from 0. A strange piece is a character that has no meaning. */
export type Token = {
  readonly kind: 'number' | 'name' | 'sign' | 'end' | 'strange'
  readonly text: string
  readonly at: number
}

const pattern =
  /(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<name>[A-Za-z_]\w*)|(?<sign>[-+*/^(),])|(?<strange>\S)/gu

/** Cuts an expression into pieces, white space left out, with an end piece behind the last. */
export function readTokens(expression: string): readonly Token[] {
  const tokens = [...expression.matchAll(pattern)].map((match) => ({
    kind: kindOf(match.groups ?? {}),
    text: match[0],
    at: match.index,
  }))
  return [...tokens, { kind: 'end', text: '', at: expression.trimEnd().length }]
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): Token['kind'] {
  if (groups.number !== undefined) return 'number'
  if (groups.name !== undefined) return 'name'
  return groups.sign === undefined ? 'strange' : 'sign'
}
