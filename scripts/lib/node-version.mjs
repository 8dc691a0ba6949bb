/** Why this Node can't run the project, as a sentence, or undefined where it can. The same range as in package.json. */
export function nodeFault(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isFit = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24
  return isFit
    ? undefined
    : `Rehearsal needs Node 20.19 or newer, 22.12 or newer, or 24: this is Node ${version}.`
}
