import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '#tests/builders/any-text.ts'
import { canonicalJson } from './canonical-json.ts'

describe('canonical JSON', () => {
  it('sorts keys by code unit, and number-like keys with them', () => {
    expect(canonicalJson({ b: 1, a: { 10: 1, 9: 2 }, Z: [] })).toBe('{"Z":[],"a":{"10":1,"9":2},"b":1}')
  })

  it('leaves out what JSON can’t say', () => {
    expect(canonicalJson({ a: undefined, b: [undefined, 1], c: null })).toBe('{"b":[null,1],"c":null}')
  })

  it('escapes lone surrogates, so that the text survives UTF-8', () => {
    const text = canonicalJson({ a: 'x\ud800' })
    expect(text).toBe('{"a":"x\\ud800"}')
    expect(JSON.parse(new TextDecoder().decode(new TextEncoder().encode(text)))).toEqual({ a: 'x\ud800' })
  })

  it('never holds a line feed', () => {
    expect(canonicalJson({ a: 'x\ny\r\u2028' })).not.toMatch(/[\n\r]/)
  })

  it('says the same of equal values, whatever the order of their keys', () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof({ maxDepth: 3 }, tie('leaf'), tie('list'), tie('group')),
      leaf: fc.oneof(
        anyText(6),
        fc.integer(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.boolean(),
        fc.constant(null),
      ),
      list: fc.array(tie('any'), { maxLength: 4 }),
      group: fc.dictionary(fc.oneof(anyText(4), fc.nat(20).map(String)), tie('any'), { maxKeys: 6 }),
    }))
    fc.assert(
      fc.property(value.group, (group) => {
        const turned = Object.fromEntries(Object.entries(group as object).toReversed())
        expect(canonicalJson(turned)).toBe(canonicalJson(group))
        expect(JSON.parse(canonicalJson(group))).toEqual(JSON.parse(JSON.stringify(group)))
      }),
    )
  })
})
