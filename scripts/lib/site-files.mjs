import { createHash } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { isWorthPacking, mimeTypeOf } from './mime-types.mjs'

const pack = promisify(gzip)

/**
 * The path of the site that a request's target names, decoded, or undefined where it climbs out, hides or is no path.
 * `_headers` and `_redirects` are written for hosts, not for visitors.
 */
export function sitePathOf(target) {
  const raw = target.split(/[?#]/, 1)[0]
  let path
  try {
    path = decodeURIComponent(raw)
  } catch {
    return undefined
  }
  if (!path.startsWith('/') || /[\0\\]/.test(path)) return undefined
  const parts = path.slice(1).split('/')
  const isRefused = parts.some((part, at) => part.startsWith('.') || (part === '' && at < parts.length - 1))
  return isRefused || ['/_headers', '/_redirects'].includes(path) ? undefined : path
}

/** Whether a request without a file of its own is somebody opening a page of the app, not a missing asset. */
export function isNavigation(path, accept) {
  return extname(path) === '' && !path.startsWith('/assets/') && /text\/html/.test(accept ?? '')
}

/**
 * Reads files under `dir` by their path of the site, each with its type, tag and, where smaller, its gzip form.
 * Packed once and kept until the file changes. `undefined` where there is no such file inside `dir`.
 */
export function createSiteFiles(dir) {
  const kept = new Map()
  return async (path) => {
    const found = await locate(dir, path)
    if (!found) return undefined
    const old = kept.get(path)
    if (old?.stamp === found.stamp) return old
    const fresh = { ...(await load(found.file)), stamp: found.stamp }
    kept.set(path, fresh)
    return fresh
  }
}

async function locate(dir, path) {
  try {
    const root = await realpath(dir)
    const file = await realpath(join(root, path === '/' ? 'index.html' : path))
    const facts = await stat(file)
    if (!file.startsWith(root + sep) || !facts.isFile()) return undefined
    return { file, stamp: `${facts.mtimeMs}-${facts.size}-${facts.ino}` }
  } catch {
    return undefined
  }
}

async function load(file) {
  const body = await readFile(file)
  const type = mimeTypeOf(file)
  const packed = isWorthPacking(type) ? await pack(body, { level: 9 }) : undefined
  const tag = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  return { body, type, tag, packed: packed && packed.length < body.length ? packed : undefined }
}
