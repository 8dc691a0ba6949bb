/** How long an offered file stays readable for the browser, milliseconds; a slow disk or a question takes its time. */
const keepMs = 60_000

/**
 * Offers a file to the browser's downloads under `fileName`. Says nothing of whether it arrived: a browser doesn't
 * tell, which is why a back-up counts as verified only once its saved file was opened again.
 */
export function downloadBlob(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.hidden = true
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), keepMs)
}
