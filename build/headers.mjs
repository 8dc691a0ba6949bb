/**
 * The one source of the response headers: the server sends them, the build writes them down for static hosts
 * and copies the policy into the page. What each is for: docs on Content Security Policy, level 3.
 */

const policy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'blob:', 'data:'],
  'media-src': ["'self'", 'blob:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'font-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  'object-src': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['app-url'],
}

function toText(names) {
  return names.map((name) => [name, ...policy[name]].join(' ')).join('; ')
}

/** The whole policy, as the header's value. */
export const contentSecurityPolicy = toText(Object.keys(policy))

/** The policy as a page can carry it itself: a `<meta>` may not say who frames the page. */
export const metaContentSecurityPolicy = toText(
  Object.keys(policy).filter((name) => name !== 'frame-ancestors'),
)

/** Headers of every response, by name. */
export const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(self)',
}

const immutable = 'public, max-age=31536000, immutable'

/** How long the file at this path of the site may be kept: for ever if its name holds its hash, else asked for anew. */
export function cacheControlOf(path) {
  return path.startsWith('/assets/') ? immutable : 'no-cache'
}

/** Every header of the file at this path of the site, such as `/assets/main-a1b2c3.js`. */
export function headersOf(path) {
  return { ...securityHeaders, 'Cache-Control': cacheControlOf(path) }
}

/**
 * The text of a `_headers` file, as Netlify and Cloudflare Pages read it. Some hosts join the values of rules that
 * overlap, so that no path gets a `Cache-Control` from two of them.
 */
export function headersFile(rootFiles) {
  const everywhere = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`)
  const kept = ['/assets/*', `  Cache-Control: ${immutable}`]
  const fresh = ['/', ...rootFiles.map((file) => `/${file}`)].flatMap((path) => [
    path,
    '  Cache-Control: no-cache',
  ])
  return ['/*', ...everywhere, ...kept, ...fresh, ''].join('\n')
}
