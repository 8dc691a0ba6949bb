import { useEffect, useState } from 'react'
import { askToPersist, isPersisted } from '#src/db/persistence.ts'
import { Button } from '#src/ui/button.tsx'

type Protection = 'looking' | 'promised' | 'open' | 'declined'

/** Whether the browser has promised to keep the data, what that means, and what to do. */
export function ProtectionPanel() {
  const [protection, setProtection] = useState<Protection>('looking')
  useEffect(() => {
    let current = true
    isPersisted().then(
      (kept) => (current ? setProtection(kept ? 'promised' : 'open') : undefined),
      () => (current ? setProtection('open') : undefined),
    )
    return () => {
      current = false
    }
  }, [])
  const ask = () =>
    askToPersist().then(
      (kept) => setProtection(kept ? 'promised' : 'declined'),
      () => setProtection('declined'),
    )
  return (
    <section aria-labelledby="protection">
      <h3 id="protection" className="mb-1 text-15 font-semibold">
        Protection
      </h3>
      <div aria-live="polite" className="min-h-12 max-w-[36rem] text-15 text-soft">
        {protection === 'looking' ? null : <p>{words[protection]}</p>}
      </div>
      {protection === 'open' ? (
        <Button size="small" className="mt-2" onClick={() => void ask()}>
          Ask the browser to keep it
        </Button>
      ) : null}
    </section>
  )
}

const words: Readonly<Record<Exclude<Protection, 'looking'>, string>> = {
  promised:
    'This browser has promised to keep your data until you delete it. Clearing its site data, losing the device or using another browser still loses it; a back-up file does not.',
  open: 'This browser has not promised to keep your data. It may clear it by itself when space runs short; Safari does so after seven days without a visit, and a private window does when it closes.',
  declined:
    'The browser did not promise it this time. Installing Rehearsal or visiting it more often usually changes that. Until then a back-up file is what keeps your work.',
}
