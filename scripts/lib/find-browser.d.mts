export type FoundBrowser =
  | { readonly path: string; readonly reason?: never }
  | { readonly reason: string; readonly path?: never }
export function findBrowser(options?: {
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly say?: (line: string) => void
}): Promise<FoundBrowser>
