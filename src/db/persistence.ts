/** Asks the browser not to clear this site's storage by itself. False where it says no or can't be asked. */
export async function askToPersist(): Promise<boolean> {
  return (await storageManager()?.persist?.()) ?? false
}

/** Whether the browser has promised not to clear this site's storage by itself. */
export async function isPersisted(): Promise<boolean> {
  return (await storageManager()?.persisted?.()) ?? false
}

/** Absent in some WebKit browsers and outside of secure pages. */
function storageManager(): Partial<StorageManager> | undefined {
  return typeof navigator === 'undefined' ? undefined : (navigator as Partial<Navigator>).storage
}
