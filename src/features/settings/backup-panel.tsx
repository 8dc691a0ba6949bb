import { getBackupCover, type BackupCover } from '#src/db/backups.ts'
import { useServices } from '#src/services/services.tsx'
import { useLive } from '#src/services/use-live.ts'
import { Button } from '#src/ui/button.tsx'
import { BackupIntake } from './backup-intake.tsx'
import { ageInWords, coverToWords, isVerified, lastVerified } from './cover-words.ts'
import { MadeNote } from './made-note.tsx'
import { useMakeBackup } from './use-make-backup.ts'

/** One file with everything: how old the last one is, a new one, and the place for files that come back. */
export function BackupPanel({ onReplaced }: { readonly onReplaced: () => void }) {
  const { db } = useServices()
  const live = useLive(() => getBackupCover(db), [db])
  const { making, make } = useMakeBackup()
  const verified = live.state === 'ready' && isVerified(live.value)
  return (
    <section aria-labelledby="back-up" className="scroll-mt-6">
      <h3 id="back-up" className="mb-1 text-15 font-semibold">
        Back-up
      </h3>
      <div className="min-h-6 text-15 text-soft" aria-busy={live.state === 'loading'}>
        {live.state === 'ready' ? <Cover cover={live.value} /> : null}
        {live.state === 'failed' ? (
          <p>How old the last back-up is could not be read. Load the page again.</p>
        ) : null}
      </div>
      <div className="mt-4">
        <Button variant="primary" disabled={making.state === 'working'} onClick={() => void make()}>
          Make a back-up
        </Button>
        {verified && making.state === 'made' ? null : <MadeNote making={making} />}
      </div>
      <div id="restore" className="mt-4 scroll-mt-6">
        <BackupIntake onReplaced={onReplaced} />
      </div>
    </section>
  )
}

function Cover({ cover }: { readonly cover: BackupCover }) {
  const { clock } = useServices()
  const now = clock.read()
  const { state, age, changes } = coverToWords(cover, now)
  const older = lastVerified(cover)
  switch (state) {
    case 'none':
      return (
        <p className="max-w-[36rem]">
          {age}. One file holds everything you wrote, and can be opened without Rehearsal. If this browser
          loses its data, the file is what brings it back.
        </p>
      )
    case 'made':
    case 'verified':
      return (
        <p className="figures">
          {age}, {state === 'verified' ? 'verified' : 'not verified'}
          {changes === '' ? '' : `; ${changes} since`}.
          {older === undefined ? null : ` The last verified one is from ${ageInWords(older.createdAt, now)}.`}
        </p>
      )
  }
}
