import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { Boot } from './app/boot/boot.tsx'
import { ClosedWatch } from './app/boot/closed-watch.tsx'
import { createAppRouter } from './app/router.tsx'
import { inSampleMode } from './app/sample-mode.ts'
import { offerUpdate } from './app/offer-update.ts'
import { openStorage, type BootState } from './db/open-database.ts'
import type { ClosedReason } from './db/guard-closing.ts'
import { localDayOf } from './domain/time/local-day.ts'
import { createClock } from './lib/clock.ts'
import { newId } from './lib/new-id.ts'
import { registerServiceWorker } from './lib/service-worker.ts'
import { createStorageMirror } from './lib/storage-mirror.ts'
import { setSaveBusy } from './services/save-desk.ts'
import './ui/styles/index.css'

const holder = document.querySelector('#root')
if (holder === null) throw new Error('index.html has no #root')

const clock = createClock(newId())
const sample = inSampleMode()
const name = sample ? 'rehearsal-sample' : 'rehearsal'

let tellClosed: (reason: ClosedReason) => void = () => undefined
const closed = new Promise<ClosedReason>((resolve) => {
  tellClosed = resolve
})

const first = openStorage({
  name,
  mirror: createStorageMirror(name, () => localStorage),
  newId,
  today: localDayOf(clock.read()),
  onClosed: tellClosed,
  onTraffic: (traffic) => setSaveBusy(traffic === 'busy'),
  // The sample is nobody's work: there is nothing to ask the browser to keep.
  ...(sample ? { persist: async () => false } : {}),
})
const ready = sample ? first.then(fillSample) : first
const router = createAppRouter()

// The page as the server sent it stays until there is something to put in its place.
void Promise.all([ready, router.load()]).then(() =>
  createRoot(holder).render(
    <>
      <Boot first={ready} sample={sample} reload={() => loadNewest()}>
        {(db) => <App services={{ db, clock, newId, chance: Math.random, sample }} router={router} />}
      </Boot>
      <ClosedWatch closed={closed} />
    </>,
  ),
)

let loadNewest = (): void => location.reload()
registerServiceWorker({
  onUpdateReady: (update) => {
    loadNewest = update.apply
    offerUpdate(update)
  },
})

async function fillSample(state: BootState): Promise<BootState> {
  if (state.state !== 'ready') return state
  const { fillSampleIfEmpty } = await import('./features/sample/fill-sample.ts')
  await fillSampleIfEmpty(state.db, clock.read())
  return state
}
