/**
 * A drawing as a tree of elements, made when the bank is built and rendered element by element, never as markup.
 * Only the tags and attributes that the bank's compiler lets through occur in it.
 */
export type DiagramPart = {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (DiagramPart | string)[]
}
