import { getBackupCover } from '#src/db/backups.ts'
import { coverToWords, type CoverWords } from '#src/features/settings/cover-words.ts'
import { useServices } from '#src/services/services.tsx'
import { useLive } from '#src/services/use-live.ts'
import { Icon } from '#src/ui/icon.tsx'

/** The age of the last back-up in words. */
export function BackupWords() {
  const { db, clock } = useServices()
  const live = useLive(() => getBackupCover(db), [db])
  if (live.state !== 'ready') return <span className="sr-only">Back-up</span>
  return <Words words={coverToWords(live.value, clock.read())} />
}

function Words({ words }: { readonly words: CoverWords }) {
  const since =
    words.changes === '' ? null : (
      <>
        {` · ${words.changes}`}
        <span className="sr-only"> since</span>
      </>
    )
  switch (words.state) {
    case 'none':
      return (
        <>
          <span className="font-medium text-caution-ink">{words.age}</span>
          <span>All is in this browser only</span>
        </>
      )
    case 'made':
      return (
        <>
          <span className="font-medium">{words.age}</span>
          <span className="figures truncate">not verified{since}</span>
        </>
      )
    case 'verified':
      return (
        <>
          <span className="font-medium">{words.age}</span>
          <span className="figures flex items-center gap-1 truncate">
            <Icon name="finish" className="size-3.5" /> verified{since}
          </span>
        </>
      )
  }
}
