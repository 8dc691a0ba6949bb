import type { BackupTable } from '#src/domain/backup/manifest.ts'

/** What a person calls the rows of each table. */
export const tableNames: Readonly<Record<BackupTable, string>> = {
  settings: 'Settings',
  interviews: 'Interviews',
  events: 'Notes and steps in interviews',
  drafts: 'Interviews in progress',
  attempts: 'Attempts',
  scoringDrafts: 'Marks in progress',
  scorecards: 'Scorecards',
  shelf: 'Questions kept or hidden',
  reveals: 'Guidance opened early',
  stories: 'Stories',
}
