import { lazy, Suspense } from 'react'
import { useServices } from '#src/services/services.tsx'
import { usePainted } from '#src/ui/use-painted.ts'
import { PlaceLink } from './place-link.tsx'

const BackupWords = lazy(() =>
  import('./backup-words.tsx').then((module) => ({ default: module.BackupWords })),
)

/** How old the last back-up is, always in sight; leads to where one is made. */
export function BackupAge() {
  const { sample } = useServices()
  const painted = usePainted()
  if (sample) return null
  const meanwhile = <span className="sr-only">Back-up</span>
  return (
    <PlaceLink
      to="/settings"
      hash="back-up"
      className="flex min-h-14 flex-col justify-center rounded-control px-3 py-2 text-13 text-soft hover:bg-sunken hover:text-ink"
    >
      {painted ? (
        <Suspense fallback={meanwhile}>
          <BackupWords />
        </Suspense>
      ) : (
        meanwhile
      )}
    </PlaceLink>
  )
}
