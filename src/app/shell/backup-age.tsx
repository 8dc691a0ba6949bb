import { Link } from '@tanstack/react-router'
import { getBackupCover } from '#src/db/backups.ts'
import { coverToWords, type CoverWords } from '#src/features/settings/cover-words.ts'
import { useServices } from '#src/services/services.tsx'
import { useLive } from '#src/services/use-live.ts'
import { Icon } from '#src/ui/icon.tsx'

/** How old the last back-up is, always in sight; leads to where one is made. */
export function BackupAge() {
  const { db, clock, sample } = useServices()
  const live = useLive(() => getBackupCover(db), [db])
  if (sample) return null
  const words = live.state === 'ready' ? coverToWords(live.value, clock.read()) : undefined
  return (
    <Link
      to="/settings"
      hash="back-up"
      className="flex min-h-14 flex-col justify-center rounded-control px-3 py-2 text-13 text-soft hover:bg-sunken hover:text-ink"
    >
      {words === undefined ? <span className="sr-only">Back-up</span> : <Words words={words} />}
    </Link>
  )
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
