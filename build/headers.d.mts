export const contentSecurityPolicy: string
export const metaContentSecurityPolicy: string
export const securityHeaders: Readonly<Record<string, string>>
export function cacheControlOf(path: string): string
export function headersOf(path: string): Readonly<Record<string, string>>
export function headersFile(rootFiles: readonly string[]): string
