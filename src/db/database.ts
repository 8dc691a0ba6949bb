import { Dexie, type Table } from 'dexie'
import type { InterviewEvent } from '#src/domain/interview/event.ts'
import type { Attempt } from '#src/domain/interview/attempt.ts'
import type { Interview, InterviewDraft } from '#src/domain/interview/interview.ts'
import type { Scorecard } from '#src/domain/scoring/scorecard.ts'
import type { Story } from '#src/domain/story/story.ts'
import { migrations as released, type Migration } from './migrations.ts'
import type { BackupFact, MetaRow, Reveal, ScoringDraftRow, SettingsRow, ShelfRow, TrashRow } from './rows.ts'

/** Name of the person's own database, and of the one that holds the sample to look around in. */
export type DatabaseName = 'rehearsal' | 'rehearsal-sample'

/** The browser's database; passed in, so that tests bring their own. */
export type Engine = { readonly indexedDB: IDBFactory; readonly IDBKeyRange: typeof IDBKeyRange }

/**
 * The tables. Commits wait for the disk (`strict`), so that "saved" survives a power cut. Dexie's cache is off: it
 * would show live readers what is not yet committed.
 */
export class RehearsalDatabase extends Dexie {
  declare readonly meta: Table<MetaRow, string>
  declare readonly settings: Table<SettingsRow, string>
  declare readonly interviews: Table<Interview, string>
  declare readonly events: Table<InterviewEvent, readonly [interviewId: string, seq: number]>
  declare readonly drafts: Table<InterviewDraft, string>
  declare readonly attempts: Table<Attempt, string>
  declare readonly scorecards: Table<Scorecard, string>
  declare readonly scoringDrafts: Table<ScoringDraftRow, string>
  declare readonly shelf: Table<ShelfRow, string>
  declare readonly reveals: Table<Reveal, string>
  declare readonly stories: Table<Story, string>
  declare readonly backups: Table<BackupFact, string>
  declare readonly trash: Table<TrashRow, string>

  constructor(name: string, engine: Engine, migrations: readonly Migration[] = released) {
    super(name, { ...engine, chromeTransactionDurability: 'strict', cache: 'disabled' })
    for (const migration of migrations) declareVersion(this, migration)
  }
}

/** Raises `minWriter` in the very transaction that changes the rows, so that no older code can write between. */
function declareVersion(database: Dexie, { schema, stores, upgrade }: Migration): void {
  database
    .version(schema)
    .stores(stores)
    .upgrade(async (transaction) => {
      await upgrade?.(transaction)
      await transaction.table('meta').update('meta', { minWriter: schema, schema })
    })
}
