import { useEffect, useRef, useState } from 'react'

/** Milliseconds of rest after which the address follows the text; browsers refuse to change it at every key. */
const restMs = 300

/** A search text that acts at once and reaches the address when the typing rests, or when `flush` is called. */
export function useSearchText(
  find: string | undefined,
  write: (find: string | undefined) => void,
): SearchText {
  const [text, setText] = useState(find ?? '')
  const known = useRef(find ?? '')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef(write)
  useEffect(() => {
    latest.current = write
  })
  useEffect(() => {
    // Only what comes from elsewhere, such as the back button, replaces what is being typed.
    if ((find ?? '') === known.current) return
    known.current = find ?? ''
    setText(find ?? '')
  }, [find])
  useEffect(() => () => clearTimeout(timer.current), [])

  const put = (next: string) => {
    clearTimeout(timer.current)
    const wanted = next.trim() === '' ? '' : next
    if (wanted === known.current) return
    known.current = wanted
    latest.current(wanted === '' ? undefined : wanted)
  }
  const type = (next: string) => {
    setText(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => put(next), restMs)
  }
  const clear = () => {
    clearTimeout(timer.current)
    known.current = ''
    setText('')
  }
  return { text, type, flush: () => put(text), clear }
}

type SearchText = {
  readonly text: string
  readonly type: (text: string) => void
  readonly flush: () => void
  /** Empties the text; the caller changes the address. */
  readonly clear: () => void
}
