import { createServer } from 'node:http'
import { headersOf } from '../../build/headers.mjs'
import { createSiteFiles, isNavigation, sitePathOf } from './site-files.mjs'

/**
 * Serves the built site in `dir` at http://localhost:`port` with the production headers. Port 0 takes any free one.
 * Another name of this machine is sent on to `localhost`, because a browser keeps a person's data by origin.
 * Gives `{ url, port, close }`; rejects with the system's error (`code` `EADDRINUSE`) where the port is taken.
 */
export async function serveDist({ port, dir }) {
  const readSite = createSiteFiles(dir)
  let bound = port
  const answer = (request, response) => {
    respond(request, response, readSite, bound).catch(() => {
      if (!response.headersSent) send(response, 500, '/', { 'Content-Type': 'text/plain' }, 'Internal error')
      else response.destroy()
    })
  }
  const first = await listen(answer, port, '127.0.0.1')
  bound = first.address().port
  const second = await listen(answer, bound, '::1').catch(async (error) => {
    if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') return undefined
    await close(first)
    throw error
  })
  return {
    url: `http://localhost:${bound}`,
    port: bound,
    close: async () => {
      await Promise.all([first, second].filter(Boolean).map(close))
    },
  }
}

/** Longer than a browser keeps an idle connection in mind while a page loads, milliseconds. */
const keepAliveTimeout = 60_000

function listen(answer, port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer({ keepAliveTimeout }, answer)
    server.once('error', reject)
    server.listen({ port, host, exclusive: true }, () => resolve(server))
  })
}

function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

async function respond(request, response, readSite, port) {
  const refusal = refuse(request, port)
  if (refusal) return send(response, refusal.status, '/', refusal.headers, refusal.text)
  const path = sitePathOf(request.url)
  if (path === undefined) return sendText(response, 400, 'Bad request')
  const file = (await readSite(path)) ?? (isNavigation(path, request.headers.accept) && (await readSite('/')))
  if (!file) return sendText(response, 404, 'Not found')
  return sendFile(request, response, path, file)
}

function refuse(request, port) {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return {
      status: 405,
      headers: { Allow: 'GET, HEAD', 'Content-Type': 'text/plain' },
      text: 'GET or HEAD only',
    }
  const own = `localhost:${port}`
  if (request.headers.host === own) return undefined
  if (['127.0.0.1', '[::1]'].some((name) => request.headers.host === `${name}:${port}`))
    return { status: 308, headers: { Location: `http://${own}${request.url}` }, text: '' }
  return { status: 421, headers: { 'Content-Type': 'text/plain' }, text: `This is http://${own}` }
}

function sendText(response, status, text) {
  send(response, status, '/', { 'Content-Type': 'text/plain; charset=utf-8' }, text)
}

function sendFile(request, response, path, file) {
  const isPacked = file.packed !== undefined && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
  const tag = `"${file.tag}${isPacked ? '-gz' : ''}"`
  const headers = { ETag: tag, ...(file.packed && { Vary: 'Accept-Encoding' }) }
  if (request.headers['if-none-match'] === tag) return send(response, 304, path, headers)
  const packing = isPacked ? { 'Content-Encoding': 'gzip' } : {}
  const body = isPacked ? file.packed : file.body
  return send(
    response,
    200,
    path,
    { ...headers, ...packing, 'Content-Type': file.type },
    body,
    request.method,
  )
}

function send(response, status, path, headers, body, method = 'GET') {
  const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) }
  response.writeHead(status, { ...headersOf(path), ...headers, ...length })
  response.end(method === 'HEAD' ? undefined : body)
}
