import { useRouter, useRouterState } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'
import type { PlacePath } from './places.ts'

/**
 * A link to a place for the frame, of which there are many on every page: the address is known as it stands, so that
 * nothing has to be worked out to draw it.
 */
export function PlaceLink({ to, hash, className, activeClassName, children }: PlaceLinkProps) {
  const router = useRouter()
  const active = useRouterState({ select: (state) => isActive(state.location.pathname, to) })
  const href = hash === undefined ? to : `${to}#${hash}`
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    void router.navigate({ to, ...(hash === undefined ? {} : { hash }) })
  }
  const preload = () => void router.preloadRoute({ to }).catch(() => undefined)
  const shown = active && activeClassName !== undefined
  return (
    <a
      href={href}
      onClick={follow}
      onPointerEnter={preload}
      onFocus={preload}
      aria-current={shown ? 'page' : undefined}
      className={shown ? `${className} ${activeClassName}` : className}
    >
      {children}
    </a>
  )
}

function isActive(path: string, to: PlacePath): boolean {
  return to === '/' ? path === '/' : path === to || path.startsWith(`${to}/`)
}

type PlaceLinkProps = {
  readonly to: PlacePath
  readonly hash?: string
  readonly className: string
  /** Added while the place, or one within it, is shown. */
  readonly activeClassName?: string
  readonly children: ReactNode
}
