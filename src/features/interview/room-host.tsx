import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { claimLock, type LockClaim, type LockState } from '#src/lib/exclusive-lock.ts'
import { useServices } from '#src/services/services.tsx'
import { Button } from '#src/ui/button.tsx'
import type { Ending } from './interview-store.ts'
import { Room } from './room.tsx'
import { createRoomSession, type OpenRoom } from './room-session.ts'

/** Opens the room in one tab at a time: a second tab says so and can take over. */
export function RoomHost({ interviewId, load, hints, onEnded }: RoomHostProps) {
  const { state, takeOver } = useInterviewLock(interviewId)
  const [open, setOpen] = useState<OpenRoom>()
  useEffect(() => {
    if (state !== 'held') return setOpen(undefined)
    let current = true
    void load().then((loaded) => (current ? setOpen(loaded) : undefined))
    return () => {
      current = false
    }
    // Loading again is only right when the lock changes hands.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [state])
  if (state === 'elsewhere') return <OpenElsewhere onTakeOver={takeOver} />
  return open === undefined ? null : <OpenedRoom open={open} hints={hints} onEnded={onEnded} />
}

function OpenedRoom({ open, hints, onEnded }: OpenedRoomProps) {
  const services = useServices()
  const [session] = useState(() => createRoomSession(open, services, onEnded))
  const saving = useStore(session.saving)
  const { store, keepDraft } = session
  useEffect(() => keepDraft(), [keepDraft])
  return <Room round={open.round} store={store} hints={hints} saving={saving} />
}

function OpenElsewhere({ onTakeOver }: { readonly onTakeOver: () => void }) {
  return (
    <main className="mx-auto flex min-h-dvh max-w-[36rem] flex-col justify-center px-5">
      <h1 className="text-28 font-semibold tracking-tight">This interview is open in another tab</h1>
      <p className="mt-3 text-17 text-soft">
        It runs in one tab at a time, so that nothing is written twice. The clock goes on there.
      </p>
      <div className="mt-8">
        <Button variant="primary" size="large" onClick={onTakeOver}>
          Carry on in this tab
        </Button>
      </div>
    </main>
  )
}

function useInterviewLock(interviewId: string): { readonly state: LockState; readonly takeOver: () => void } {
  const [state, setState] = useState<LockState>('asking')
  const claim = useRef<LockClaim>(undefined)
  useEffect(() => {
    const next = claimLock(`rehearsal-interview-${interviewId}`, setState)
    claim.current = next
    return next.release
  }, [interviewId])
  return { state, takeOver: () => claim.current?.takeOver() }
}

type RoomHostProps = {
  readonly interviewId: string
  /** Reads the interview as it stands on the disk now. */
  readonly load: () => Promise<OpenRoom>
  readonly hints: readonly string[]
  readonly onEnded: (kind: Ending['kind']) => void
}

type OpenedRoomProps = Pick<RoomHostProps, 'hints' | 'onEnded'> & { readonly open: OpenRoom }
