import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { testPort } from '#scripts/lib/address.mjs'
import { chromiumFlags } from '#scripts/lib/chromium-flags.mjs'
import { guard } from './guard.ts'

/** A browser with a profile on disk, which can die as a browser dies when its machine does. */
export type ProfileBrowser = {
  readonly context: BrowserContext
  readonly page: Page
  /** Ends every process of the browser at once, without a chance to finish anything (SIGKILL). */
  readonly kill: () => Promise<void>
  /** Closes it as a person does. */
  readonly close: () => Promise<void>
}

const origin = `http://localhost:${testPort}`

/** Starts a browser of its own on the profile in `folder`; the same folder again finds the data left there. */
export async function launchProfile(folder: string): Promise<ProfileBrowser> {
  const executablePath = process.env['REHEARSAL_BROWSER']
  const context = await chromium.launchPersistentContext(folder, {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: chromiumFlags,
    baseURL: origin,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  })
  await guard(context, origin)
  const page = context.pages()[0] ?? (await context.newPage())
  return {
    context,
    page,
    close: () => context.close(),
    kill: async () => {
      const closed = new Promise<void>((resolve) => context.once('close', () => resolve()))
      const processes = processesOf(folder)
      if (processes.length === 0) throw new Error(`No browser runs on ${folder}`)
      for (const id of processes) endNow(id)
      await closed
    },
  }
}

/** The ids of all processes that were started with this profile; helpers without it end with their parent. */
function processesOf(folder: string): readonly number[] {
  const isOurs = (command: string): boolean => command.includes(`--user-data-dir=${folder}`)
  if (process.platform === 'linux') {
    const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
    return ids.filter((id) => isOurs(commandOf(id))).map(Number)
  }
  const lines = execFileSync('ps', ['-axo', 'pid=,command='], { encoding: 'utf8' }).split('\n')
  return lines.filter(isOurs).map((line) => Number.parseInt(line, 10))
}

function commandOf(id: string): string {
  try {
    return `${readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ')} `
  } catch {
    return ''
  }
}

function endNow(id: number): void {
  try {
    process.kill(id, 'SIGKILL')
  } catch {
    // It has ended already, with its parent.
  }
}
