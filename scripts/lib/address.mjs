/** Where a person's rehearsals live. Never another port or name: a browser keeps data by origin. */
export const appPort = 4317

/** Where the end-to-end tests serve the same build. */
export const testPort = 4399
