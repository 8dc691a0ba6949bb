// Sets the theme before the first paint. It is a file of its own because the page allows no inline script.
// The app writes 'light', 'dark' or nothing (the system's) under the key and sends the event to the window.
{
  const key = 'rehearsal.theme'
  const paper = { light: '#fbfaf7', dark: '#14161b' }
  const prefersDark = window.matchMedia('(prefers-color-scheme: dark)')

  const readChoice = () => {
    try {
      return window.localStorage.getItem(key)
    } catch {
      return null
    }
  }

  const apply = () => {
    const choice = readChoice()
    const system = prefersDark.matches ? 'dark' : 'light'
    const theme = choice === 'light' || choice === 'dark' ? choice : system
    document.documentElement.dataset.theme = theme
    document.querySelector('meta[name="theme-color"]')?.setAttribute('content', paper[theme])
  }

  apply()
  prefersDark.addEventListener('change', apply)
  window.addEventListener('rehearsal:theme', apply)
  window.addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) apply()
  })
}

// Wakes the browser's database while the app's own script is still on its way.
window.indexedDB?.databases?.().catch(() => undefined)

// React makes a few errors while it loads, and a browser works long on traces that nobody reads. The app puts this back.
Error.stackTraceLimit = 0
