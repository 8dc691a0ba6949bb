export type DistServer = {
  readonly url: string
  readonly port: number
  readonly close: () => Promise<void>
}
export function serveDist(options: { readonly port: number; readonly dir: string }): Promise<DistServer>
