import type { Settings } from '#src/domain/settings/settings.ts'

/** Where the theme stands for the script that sets it before the first paint; see public/theme.js. */
const key = 'rehearsal.theme'

/** Shows the page in a theme at once, and from its first paint at the next visit. */
export function applyTheme(theme: Settings['theme']): void {
  try {
    if (theme === 'system') localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {
    // A browser without text storage shows the theme once the settings are read.
  }
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  // The script before the first paint turns "system" into what the system has, and keeps following it.
  window.dispatchEvent(new Event('rehearsal:theme'))
}
