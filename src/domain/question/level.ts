/** A scope of technical leadership, from one team (L4) to the company (L7). Not any company's grade. */
export type Level = 'L4' | 'L5' | 'L6' | 'L7'

/** Every level, from the narrowest scope to the widest. */
export const levels: readonly Level[] = ['L4', 'L5', 'L6', 'L7']

/** The level as a number of the ladder: 4 to 7. */
export function levelToNumber(level: Level): number {
  return levels.indexOf(level) + 4
}

/** True for text that names a level, such as a search parameter. */
export function isLevel(value: unknown): value is Level {
  return levels.includes(value as Level)
}

/** The scope of each level, in a few words that finish the sentence "L5: ...". */
export const levelScopes: Readonly<Record<Level, string>> = {
  L4: 'leads one team or project',
  L5: 'architects systems across 3–8 teams',
  L6: 'sets an organisation’s technical strategy',
  L7: 'drives the company’s technical vision',
}
