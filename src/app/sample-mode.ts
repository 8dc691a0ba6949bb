const key = 'rehearsal.sample'

/** Whether this tab shows the sample data instead of the person's own. */
export function inSampleMode(): boolean {
  return sessionStorage.getItem(key) === 'on'
}

/** Opens the sample data in this tab. */
export function enterSample(): void {
  sessionStorage.setItem(key, 'on')
  location.assign('/')
}

/** Goes back to the person's own data. */
export function leaveSample(): void {
  sessionStorage.removeItem(key)
  location.assign('/')
}
