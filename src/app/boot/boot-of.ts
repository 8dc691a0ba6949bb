import type { BootState } from '#src/db/open-database.ts'

/** The boot state of one kind. */
export type BootOf<K extends BootState['state']> = Extract<BootState, { readonly state: K }>

/** Where the state that follows goes. */
export type OnBootState = (state: BootState) => void
