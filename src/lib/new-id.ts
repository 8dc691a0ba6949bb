/** A fresh id: 21 characters of the URL alphabet, unguessable and unique for all practical purposes. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(21))
  return Array.from(bytes, (byte) => alphabet[byte & 63]).join('')
}

/** Where ids come from. Passed in, so that tests can name them. */
export type NewId = () => string

const alphabet = 'useandom-26T198340PX75pxJACKVERYMINDBUSHWOLF_GQZbfghjklqvwyzrict'
