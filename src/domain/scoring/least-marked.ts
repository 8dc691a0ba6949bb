/** An attempt is evidence only with at least this many dimensions marked. */
export const leastMarked = 5
