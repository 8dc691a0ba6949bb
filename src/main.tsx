import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { Boot } from './app/boot/boot.tsx'
import { ClosedWatch } from './app/boot/closed-watch.tsx'
import { offerUpdate } from './app/offer-update.ts'
import { createAppRouter } from './app/router.tsx'
import { inSampleMode } from './app/sample-mode.ts'
import type { Db } from './db/db.ts'
import type { ClosedReason } from './db/guard-closing.ts'
import { openStorage, type BootState } from './db/open-database.ts'
import { localDayOf } from './domain/time/local-day.ts'
import { createClock } from './lib/clock.ts'
import { newId } from './lib/new-id.ts'
import { createStorageMirror } from './lib/storage-mirror.ts'
import { setSaveBusy } from './services/save-desk.ts'
import './ui/styles/index.css'

// Put out by public/theme.js while the libraries load.
Error.stackTraceLimit = 10

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

let opened: Db | undefined
const router = createAppRouter({ openDb, clock })
let loadNewest = (): void => location.reload()

// The page as the server sent it stays until there is something to put in its place.
void (sample ? first.then(fillSample) : first).then(async (state) => {
  // On an ordinary day the first place is read before React draws it, so that it is drawn once.
  if (state.state === 'ready') await routerOver(state.db).load()
  createRoot(holder).render(
    <>
      <Boot first={first} {...(sample ? {} : { initial: state })} sample={sample} reload={() => loadNewest()}>
        {(db) => <App services={{ db, clock, newId, chance: Math.random, sample }} router={routerOver(db)} />}
      </Boot>
      <ClosedWatch closed={closed} />
    </>,
  )
})

// Keeping the app for offline use can wait until the person has what they came for.
setTimeout(() => {
  void import('./lib/service-worker.ts').then(({ registerServiceWorker }) =>
    registerServiceWorker({
      onUpdateReady: (update) => {
        loadNewest = update.apply
        offerUpdate(update)
      },
    }),
  )
}, 4_000)

/** The router, which from now on reads from this database. It is made while the database is still being opened. */
function routerOver(db: Db): typeof router {
  opened = db
  return router
}

function openDb(): Db {
  if (opened === undefined) throw new Error('a place was asked for before the database was open')
  return opened
}

async function fillSample(state: BootState): Promise<BootState> {
  if (state.state !== 'ready') return state
  const { fillSampleIfEmpty } = await import('./features/sample/fill-sample.ts')
  await fillSampleIfEmpty(state.db, clock.read())
  return state
}
