import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { get } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { securityHeaders } from '../../build/headers.mjs'
import { serveDist } from './serve.mjs'

const page = '<!doctype html><title>Page</title>'
const script = `export const text = '${'a'.repeat(2000)}'`
let folder
let server

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'))
  const dir = join(folder, 'dist')
  await mkdir(join(dir, 'assets'), { recursive: true })
  await writeFile(join(dir, 'index.html'), page)
  await writeFile(join(dir, 'sw.js'), 'self.x = 1')
  await writeFile(join(dir, '_headers'), 'for hosts')
  await writeFile(join(dir, 'assets/_main-a1b2c3.js'), script)
  await writeFile(join(dir, 'assets/dot.png'), 'png')
  await writeFile(join(dir, 'manifest.webmanifest'), '{}')
  await writeFile(join(folder, 'secret.txt'), 'secret')
  await symlink(join(folder, 'secret.txt'), join(dir, 'link.txt'))
  server = await serveDist({ port: 0, dir })
})

afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

/** Asks with exactly this path, which `fetch` would tidy up. */
function ask(path, { headers = {}, method = 'GET' } = {}) {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: server.port, path, method }
    const host = `localhost:${server.port}`
    get({ ...options, headers: { host, ...headers } }, (response) => {
      const chunks = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) })
      })
    }).on('error', reject)
  })
}

const asPage = { headers: { accept: 'text/html,*/*' } }

test.each(['/', '/today', '/missing.js', '/%zz', '/..%2fsecret.txt'])(
  'every answer carries all security headers: %s',
  async (path) => {
    const { headers } = await ask(path, asPage)
    for (const [name, value] of Object.entries(securityHeaders))
      expect(headers[name.toLowerCase()]).toBe(value)
  },
)

test.each(['/', '/today', '/question/a-b?x=1', '/index.html'])('%s gives the page', async (path) => {
  const { status, body, headers } = await ask(path, asPage)
  expect([status, body.toString(), headers['content-type']]).toEqual([200, page, 'text/html; charset=utf-8'])
  expect(headers['cache-control']).toBe('no-cache')
})

test.each(['/assets/gone-a1b2c3.js', '/gone.png', '/assets/', '/_headers', '/_redirects', '/link.txt'])(
  '%s is not found, even for somebody who takes pages',
  async (path) => {
    const { status, body } = await ask(path, asPage)
    expect(status).not.toBe(200)
    expect(body.toString()).not.toContain('secret')
  },
)

test('a missing thing asked for by a script is not answered with the page', async () => {
  expect((await ask('/today', { headers: { accept: '*/*' } })).status).toBe(404)
})

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/..%5csecret.txt',
  '/a//b',
  '/.git',
  '/%00',
])('the path %s is refused', async (path) => {
  const { status, body } = await ask(path, asPage)
  expect(status).toBe(400)
  expect(body.toString()).toBe('Bad request')
})

test('a hashed asset is kept for ever, packed where the browser can unpack', async () => {
  const plain = await ask('/assets/_main-a1b2c3.js')
  const packed = await ask('/assets/_main-a1b2c3.js', { headers: { 'accept-encoding': 'gzip, br' } })
  expect(plain.body.toString()).toBe(script)
  expect(plain.headers['content-length']).toBe(String(script.length))
  expect(packed.headers['content-encoding']).toBe('gzip')
  expect(packed.headers['content-length']).toBe(String(packed.body.length))
  expect(gunzipSync(packed.body).toString()).toBe(script)
  expect(packed.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(packed.headers['vary']).toBe('Accept-Encoding')
})

test.each([
  ['/sw.js', 'text/javascript; charset=utf-8'],
  ['/assets/dot.png', 'image/png'],
  ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
])('%s is sent as %s', async (path, type) => {
  expect((await ask(path)).headers['content-type']).toBe(type)
})

test('an unchanged file is not sent twice', async () => {
  const { headers } = await ask('/sw.js')
  const again = await ask('/sw.js', { headers: { 'if-none-match': headers.etag } })
  expect([again.status, again.body.length]).toEqual([304, 0])
})

test('HEAD sends no body, other methods are refused', async () => {
  const head = await ask('/sw.js', { method: 'HEAD' })
  expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '10', 0])
  expect((await ask('/sw.js', { method: 'POST' })).status).toBe(405)
})

test('there is one origin: another name of this machine is sent on, a strange one refused', async () => {
  const other = await ask('/today?x=1', { headers: { host: `127.0.0.1:${server.port}` } })
  expect([other.status, other.headers.location]).toEqual([308, `${server.url}/today?x=1`])
  expect((await ask('/', { headers: { host: 'example.org' } })).status).toBe(421)
})

test('a port that is taken is an error, and no second server is left behind', async () => {
  await expect(serveDist({ port: server.port, dir: folder })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})

test('only this machine can reach it', async () => {
  const outside = await new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.2', port: server.port })
    socket.on('connect', () => resolve('reached'))
    socket.on('error', () => resolve('refused'))
  })
  expect(outside).toBe('refused')
})
