import fc from 'fast-check'

/** Any text a database can hold: every code unit, lone surrogates among them. Quicker than fast-check's own. */
export function anyText(maxLength = 20): fc.Arbitrary<string> {
  const codeUnit = fc.nat({ max: 0xffff })
  return fc.array(codeUnit, { maxLength }).map((units) => String.fromCharCode(...units))
}
