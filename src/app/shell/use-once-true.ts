import { useState } from 'react'

/** True from the first time that `now` was. Keeps something loaded once it was needed. */
export function useOnceTrue(now: boolean): boolean {
  const [ever, setEver] = useState(now)
  if (now && !ever) setEver(true)
  return now || ever
}
