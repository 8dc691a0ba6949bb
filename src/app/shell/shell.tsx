import { Outlet } from '@tanstack/react-router'
import { Suspense, type ReactNode } from 'react'
import { usePainted } from '#src/ui/use-painted.ts'
import { Icon } from '#src/ui/icon.tsx'
import { BackupAge } from './backup-age.tsx'
import { openPalette } from './overlays-store.ts'
import { MoreMenu } from './more-menu.tsx'
import { PageSkeleton } from './page-skeleton.tsx'
import { PlaceLink } from './place-link.tsx'
import { places, type Place } from './places.ts'
import { useWideWindow } from './use-wide-window.ts'
import { SampleBanner } from './sample-banner.tsx'

/** The frame of every place but the interview room: the rail at the left, or the bar at the foot of narrow windows. */
export function Shell() {
  const wide = useWideWindow()
  // The page comes first: the ways elsewhere are drawn a frame later, into space kept for them.
  const painted = usePainted()
  return (
    <div className="wide:grid wide:grid-cols-[var(--rail)_1fr]">
      <a href="#main" className="skip-link">
        Skip to the content
      </a>
      {wide ? <Rail>{painted ? <RailItems /> : null}</Rail> : null}
      <div className="min-w-0 pb-16 wide:pb-0">
        <SampleBanner />
        <main id="main" tabIndex={-1}>
          <Suspense fallback={<PageSkeleton />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      {wide || !painted ? null : <Bar />}
    </div>
  )
}

function Rail({ children }: { readonly children: ReactNode }) {
  return (
    <header className="rail sticky flex top-0 h-dvh flex-col border-r border-hairline px-3 py-6 print:hidden">
      <PlaceLink
        to="/"
        className="px-3 mb-7 flex items-center gap-2.5 text-17 font-semibold tracking-tight rounded-control"
      >
        <img src="/icon.svg" alt="" width="24" height="24" />
        Rehearsal
      </PlaceLink>
      {children}
    </header>
  )
}

function RailItems() {
  return (
    <>
      <nav aria-label="Places" className="flex flex-col gap-0.5">
        {places.map((place) => (
          <NavLink key={place.to} place={place} className={railLink} />
        ))}
      </nav>
      <div className="mt-auto flex flex-col gap-1">
        <button type="button" onClick={openPalette} className={railLink} aria-keyshortcuts="Control+K Meta+K">
          <Icon name="search" /> Find
          <kbd className="ml-auto text-13 text-soft font-sans">{paletteKeys}</kbd>
        </button>
        <BackupAge />
      </div>
    </>
  )
}

function Bar() {
  return (
    <div className="fixed inset-x-0 bottom-0 z-20 border-t border-hairline bg-paper print:hidden">
      <nav aria-label="Places" className="mx-auto grid max-w-[40rem] grid-cols-6">
        {places.slice(0, 5).map((place) => (
          <NavLink key={place.to} place={place} className={barLink} />
        ))}
        <MoreMenu className={barLink} places={places.slice(5)} />
      </nav>
    </div>
  )
}

function NavLink({ place, className }: { readonly place: Place; readonly className: string }) {
  return (
    <PlaceLink to={place.to} className={className} activeClassName={activeLink}>
      <Icon name={place.icon} />
      {place.name}
    </PlaceLink>
  )
}

const paletteKeys = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘ K' : 'Ctrl K'
const railLink =
  'flex items-center gap-3 rounded-control px-3 py-2 text-15 font-medium text-soft hover:text-ink hover:bg-sunken text-left'
const barLink = 'flex flex-col items-center gap-0.5 py-2 min-h-14 text-[0.6875rem] font-medium text-soft'
const activeLink = '!text-accent-strong bg-accent-wash font-semibold'
