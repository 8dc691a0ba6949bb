/**
 * How Chromium is started by tests and benchmark: nothing phones home (a closed network makes that slow), and
 * without the sandbox only where it can't work, which is as root.
 */
export const chromiumFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
