import { readTokens } from './expression-tokens.ts'
import type { Token } from './expression-tokens.ts'

/** What an expression comes to, or why it can't be worked out; `at` counts characters from 0. */
export type Evaluation =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'fault'; readonly at: number; readonly reason: string }

type Reader = {
  readonly tokens: readonly Token[]
  readonly inputs: Readonly<Record<string, number>>
  next: number
  depth: number
}

type Fault = Extract<Evaluation, { kind: 'fault' }>

/** Brackets, signs and powers may nest this deep. */
const deepest = 64
const longest = 1000

const functions: ReadonlyMap<string, (...values: readonly number[]) => number> = new Map([
  ['min', Math.min],
  ['max', Math.max],
  ['ceil', Math.ceil],
  ['floor', Math.floor],
  ['round', Math.round],
  ['sqrt', Math.sqrt],
  ['log2', Math.log2],
  ['log10', Math.log10],
  ['ln', Math.log],
  ['exp', Math.exp],
] as const)

/**
 * Works out an arithmetic expression over named inputs: + - * / ^ (to the right, above the sign: -2^2 is -4), brackets,
 * and min max ceil floor round sqrt log2 log10 ln exp. A result that is not a finite number is a fault.
 */
export function evaluateExpression(expression: string, inputs: Readonly<Record<string, number>>): Evaluation {
  if (expression.length > longest) return fault(longest, `longer than ${longest} characters`)
  const tokens = readTokens(expression)
  const strange = tokens.find((one) => one.kind === 'strange')
  if (strange !== undefined) return fault(strange.at, `\`${strange.text}\` means nothing in an expression`)
  const reader: Reader = { tokens, inputs, next: 0, depth: 0 }
  const result = readSum(reader)
  if (result.kind === 'fault') return result
  const rest = peek(reader)
  if (rest.kind !== 'end') return fault(rest.at, `\`${rest.text}\` is not expected here`)
  return result
}

function readSum(reader: Reader): Evaluation {
  let left = readProduct(reader)
  for (let sign = takeSign(reader, '+-'); sign !== undefined; sign = takeSign(reader, '+-')) {
    const right = readProduct(reader)
    left = combine(left, right, sign)
  }
  return left
}

function readProduct(reader: Reader): Evaluation {
  let left = readSigned(reader)
  for (let sign = takeSign(reader, '*/'); sign !== undefined; sign = takeSign(reader, '*/')) {
    const right = readSigned(reader)
    left = combine(left, right, sign)
  }
  return left
}

function readSigned(reader: Reader): Evaluation {
  const minus = takeSign(reader, '-')
  if (minus === undefined) return readPower(reader)
  return deeper(reader, minus.at, () => {
    const value = readSigned(reader)
    return value.kind === 'fault' ? value : { kind: 'value', value: -value.value }
  })
}

function readPower(reader: Reader): Evaluation {
  const base = readAtom(reader)
  const sign = base.kind === 'fault' ? undefined : takeSign(reader, '^')
  if (sign === undefined) return base
  return deeper(reader, sign.at, () => combine(base, readSigned(reader), sign))
}

function readAtom(reader: Reader): Evaluation {
  const token = peek(reader)
  if (token.kind === 'number') {
    reader.next += 1
    return finite(Number(token.text), token)
  }
  if (token.kind === 'name') {
    reader.next += 1
    return peek(reader).text === '(' ? readCall(reader, token) : readInput(reader, token)
  }
  if (token.kind === 'end')
    return fault(token.at, 'the expression ends where a number or a name should stand')
  if (token.text !== '(') return fault(token.at, `\`${token.text}\` stands where a number or a name should`)
  reader.next += 1
  return deeper(reader, token.at, () => {
    const value = readSum(reader)
    if (value.kind === 'fault') return value
    return takeSign(reader, ')') === undefined
      ? fault(peek(reader).at, 'a closing bracket is missing')
      : value
  })
}

function readInput(reader: Reader, name: Token): Evaluation {
  const value = Object.hasOwn(reader.inputs, name.text) ? reader.inputs[name.text] : undefined
  if (value !== undefined) return finite(value, name)
  const reason = functions.has(name.text) ? 'needs brackets after it' : 'is not among the inputs'
  return fault(name.at, `\`${name.text}\` ${reason}`)
}

function readCall(reader: Reader, name: Token): Evaluation {
  const apply = functions.get(name.text)
  if (apply === undefined) return fault(name.at, `there is no function \`${name.text}\``)
  reader.next += 1
  return deeper(reader, name.at, () => {
    const values: number[] = []
    do {
      const value = readSum(reader)
      if (value.kind === 'fault') return value
      values.push(value.value)
    } while (takeSign(reader, ',') !== undefined)
    if (takeSign(reader, ')') === undefined) return fault(peek(reader).at, 'a closing bracket is missing')
    const many = name.text === 'min' || name.text === 'max'
    if (!many && values.length > 1)
      return fault(name.at, `\`${name.text}\` takes one value, not ${values.length}`)
    return finite(apply(...values), name)
  })
}

function combine(left: Evaluation, right: Evaluation, sign: Token): Evaluation {
  if (left.kind === 'fault') return left
  if (right.kind === 'fault') return right
  if (sign.text === '/' && right.value === 0) return fault(sign.at, 'divides by zero')
  return finite(calculate(left.value, right.value, sign.text), sign)
}

function calculate(left: number, right: number, sign: string): number {
  if (sign === '+') return left + right
  if (sign === '-') return left - right
  if (sign === '*') return left * right
  if (sign === '/') return left / right
  return left ** right
}

function finite(value: number, token: Token): Evaluation {
  return Number.isFinite(value)
    ? { kind: 'value', value }
    : fault(token.at, `\`${token.text}\` gives no finite number`)
}

function deeper(reader: Reader, at: number, read: () => Evaluation): Evaluation {
  if (reader.depth >= deepest) return fault(at, `nested deeper than ${deepest} levels`)
  reader.depth += 1
  const result = read()
  reader.depth -= 1
  return result
}

function takeSign(reader: Reader, signs: string): Token | undefined {
  const token = peek(reader)
  if (token.kind !== 'sign' || !signs.includes(token.text)) return undefined
  reader.next += 1
  return token
}

function peek(reader: Reader): Token {
  return reader.tokens[reader.next] ?? { kind: 'end', text: '', at: 0 }
}

function fault(at: number, reason: string): Fault {
  return { kind: 'fault', at, reason }
}
