import { Link } from '@tanstack/react-router'
import { useEffect, useId, useRef, useState } from 'react'
import { Icon } from '#src/ui/icon.tsx'
import { openPalette } from './overlays-store.ts'
import type { Place } from './places.ts'

/** The places that the bar of narrow windows has no room for, and the palette. */
export function MoreMenu({
  places,
  className,
}: {
  readonly places: readonly Place[]
  readonly className: string
}) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const holder = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) return
    const closeOutside = (event: Event) => {
      if (!holder.current?.contains(event.target as Node)) setOpen(false)
    }
    const closeOnEscape = (event: KeyboardEvent) => (event.key === 'Escape' ? setOpen(false) : undefined)
    document.addEventListener('keydown', closeOnEscape)
    document.addEventListener('pointerdown', closeOutside)
    document.addEventListener('focusin', closeOutside)
    return () => {
      document.removeEventListener('keydown', closeOnEscape)
      document.removeEventListener('pointerdown', closeOutside)
      document.removeEventListener('focusin', closeOutside)
    }
  }, [open])
  return (
    <div ref={holder} className="relative">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className={`${className} w-full`}
      >
        <Icon name="more" />
        More
      </button>
      <ul
        id={id}
        hidden={!open}
        className="absolute bottom-full right-2 mb-2 w-52 rounded-sheet border border-hairline bg-sheet p-1.5 shadow-(--shadow)"
      >
        {places.map((place) => (
          <li key={place.to}>
            <Link to={place.to} className={item} onClick={() => setOpen(false)}>
              <Icon name={place.icon} /> {place.name}
            </Link>
          </li>
        ))}
        <li>
          <button
            type="button"
            className={item}
            onClick={() => {
              setOpen(false)
              openPalette()
            }}
          >
            <Icon name="search" /> Find
          </button>
        </li>
      </ul>
    </div>
  )
}

const item = 'flex w-full items-center gap-3 rounded-control px-3 py-2.5 text-15 font-medium hover:bg-sunken'
