import { evaluateExpression } from '#src/domain/question/evaluate-expression.ts'

import type { Entry } from './read-entry.ts'
import type { Fault } from './fault.ts'

/** How far a stated result may lie from the recomputed one, as a share of the recomputed one. */
export const tolerance = 0.01

/** True when a stated figure lies within one per cent of the recomputed one. */
export function figuresAgree(stated: number, computed: number): boolean {
  // The last factor lets a figure on the very edge pass in spite of binary rounding.
  return Math.abs(stated - computed) <= tolerance * Math.abs(computed) * (1 + 1e-9)
}

/** Recomputes the figures of a question as written; figures that broke the schema have a fault of their own. */
export function checkWorkedNumbers(entry: Entry<unknown>): readonly Fault[] {
  const { numbers } = entry.raw
  if (!Array.isArray(numbers)) return []
  return numbers.flatMap((one: unknown, index) => {
    const number = asNumber(one)
    if (number === undefined) return []
    const result = evaluateExpression(number.expression, number.inputs)
    if (result.kind === 'fault') {
      const where = `\`expression\` of "${number.name}", character ${result.at + 1}`
      return [entry.faultAt(['numbers', index, 'expression'], `${where}: ${result.reason}`)]
    }
    if (figuresAgree(number.result, result.value)) return []
    const computed = Number(result.value.toPrecision(6))
    const reason = `\`result\` of "${number.name}" says ${number.result}, but its expression gives ${computed}`
    return [entry.faultAt(['numbers', index, 'result'], reason)]
  })
}

type Figure = {
  readonly name: string
  readonly expression: string
  readonly inputs: Readonly<Record<string, number>>
  readonly result: number
}

function asNumber(value: unknown): Figure | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { name, expression, inputs, result } = value as Readonly<Record<string, unknown>>
  if (typeof expression !== 'string' || typeof result !== 'number') return undefined
  if (typeof inputs !== 'object' || inputs === null || Array.isArray(inputs)) return undefined
  const isNumeric = Object.values(inputs).every((one) => typeof one === 'number')
  if (!isNumeric) return undefined
  return { name: String(name), expression, inputs: inputs as Readonly<Record<string, number>>, result }
}
