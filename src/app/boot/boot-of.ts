import type { BootState } from '#src/db/open-database.ts'

/** The boot state of one kind. */
export type BootOf<K extends BootState['state']> = Extract<BootState, { readonly state: K }>

/** Where the state that follows goes. */
export type OnBootState = (state: BootState) => void

/** What restoring on a boot screen needs. */
export type RestoreHereProps = {
  /** Opens the database, whatever is there. Called once the file is known to be whole. */
  readonly open: () => Promise<BootState>
  readonly onState: OnBootState
}
