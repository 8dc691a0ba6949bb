/** `node scripts/icons.mjs`: draws the PNG icons in public/ anew from icon.svg. Needed only when the mark changes. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { chromiumFlags } from './lib/chromium-flags.mjs'
import { findBrowser } from './lib/find-browser.mjs'
import { root } from './lib/root.mjs'

const paper = '#fbfaf7'
const mark = readFileSync(join(root, 'public/icon.svg'), 'utf8')

/** `share` is the part of the side that the mark fills; systems cut a maskable icon to a circle of four fifths. */
const icons = [
  { file: 'icon-192.png', side: 192, share: 1, background: 'transparent' },
  { file: 'icon-512.png', side: 512, share: 1, background: 'transparent' },
  { file: 'icon-maskable-512.png', side: 512, share: 0.8, background: paper },
  { file: 'apple-touch-icon.png', side: 180, share: 0.9, background: paper },
]

const { path, reason } = await findBrowser()
if (!path) throw new Error(reason)
const browser = await chromium.launch({ executablePath: path, args: chromiumFlags })
for (const { file, side, share, background } of icons) {
  const page = await browser.newPage({ viewport: { width: side, height: side } })
  const style = `body{margin:0;display:grid;place-items:center;height:100vh;background:${background}}svg{width:${share * 100}%}`
  await page.setContent(`<style>${style}</style>${mark}`)
  await page.screenshot({ path: join(root, 'public', file), omitBackground: true })
  await page.close()
}
await browser.close()
