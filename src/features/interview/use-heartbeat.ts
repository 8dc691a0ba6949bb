import { useEffect } from 'react'
import type { InterviewStore } from './interview-store.ts'

/** How often the room looks at the clocks while it is in sight, in milliseconds. Only for the repaint: no tick is counted. */
const beatMs = 250

/** Looks at the clocks a few times a second, and at once when the page wakes. */
export function useHeartbeat(store: InterviewStore): void {
  useEffect(() => {
    const { tick } = store.actions
    const timer = setInterval(tick, beatMs)
    document.addEventListener('visibilitychange', tick)
    window.addEventListener('focus', tick)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', tick)
      window.removeEventListener('focus', tick)
    }
  }, [store])
}
