export const appPort: number
export const testPort: number
