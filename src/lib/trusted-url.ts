/**
 * The address of a script of our own, in the form that `register` and `new Worker` take under Trusted Types.
 * Throws a `TypeError` for an address of another origin. Where the browser knows no Trusted Types it is plain text.
 */
export function trustedScriptUrl(address: string | URL): string {
  const url = toOwnUrl(String(address))
  policy ??= createPolicy()
  // The DOM's types know text only; at run time a browser with Trusted Types needs the object and takes it.
  return (policy?.createScriptURL(url) ?? url) as string
}

/** The one policy of the page. Its name is in the `trusted-types` directive of build/headers.mjs. */
const policyName = 'app-url'

type UrlPolicy = { readonly createScriptURL: (url: string) => unknown }

type PolicyFactory = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => UrlPolicy
}

let policy: UrlPolicy | undefined

function createPolicy(): UrlPolicy | undefined {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory }
  return trustedTypes?.createPolicy(policyName, { createScriptURL: toOwnUrl })
}

function toOwnUrl(address: string): string {
  const url = new URL(address, location.href)
  if (url.origin !== location.origin) throw new TypeError(`Not a script of this site: ${url.origin}`)
  return url.href
}
