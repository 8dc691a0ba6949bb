import * as z from 'zod/mini'

import { describeIssues } from '#src/content/schema/describe-issues.ts'
import { knownKeysAt } from '#src/content/schema/known-keys.ts'

import { decodeText } from './decode-text.ts'
import type { Fault } from './fault.ts'
import { splitFrontMatter } from './front-matter.ts'
import { parseYaml } from './parse-yaml.ts'
import type { SourceFile } from './read-folder.ts'

/** A file of the bank after it was read and held against its schema; other files are not considered yet. */
export type Entry<Value> = {
  readonly file: SourceFile
  readonly faults: readonly Fault[]
  /** The front matter as written, possibly faulty; empty where it can't be read at all. */
  readonly raw: Readonly<Record<string, unknown>>
  /** The checked front matter; undefined where it broke a rule. */
  readonly value: Value | undefined
  readonly body: string
  readonly bodyLine: number
  readonly faultAt: (path: readonly PropertyKey[], reason: string) => Fault
}

/** Reads a file: encoding, front matter, YAML and schema, with every fault of the first of these that has any. */
export function readEntry<Schema extends z.core.$ZodType>(
  file: SourceFile,
  schema: Schema,
): Entry<z.output<Schema>> {
  const fault = (line: number, reason: string): Fault => ({ path: file.shown, line, reason })
  const unread = { file, raw: {}, value: undefined, body: '', bodyLine: 1 }
  const failed = (line: number, reason: string): Entry<z.output<Schema>> => {
    return { ...unread, faults: [fault(line, reason)], faultAt: (_, why) => fault(1, why) }
  }
  const decoded = decodeText(file.content)
  if (decoded.kind === 'fault') return failed(decoded.line, decoded.reason)
  const sections = splitFrontMatter(decoded.text)
  if (sections.kind === 'fault') return failed(sections.line, sections.reason)
  const yaml = parseYaml(sections.yaml, sections.yamlLine)
  const { body, bodyLine } = sections
  const faultAt = (path: readonly PropertyKey[], reason: string) => fault(yaml.lineOf(path), reason)
  const yamlFaults = yaml.faults.map(({ line, reason }) => fault(line, reason))
  if (yaml.content.kind === 'none') return { ...unread, faults: yamlFaults, body, bodyLine, faultAt }
  const { value } = yaml.content
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const reason = 'the front matter must be a group of keys, such as `id: ...`'
    return { ...unread, faults: [...yamlFaults, fault(1, reason)], body, bodyLine, faultAt }
  }
  const checked = z.safeParse(schema, value)
  const described = checked.success
    ? []
    : describeIssues(checked.error.issues, value, (path) => knownKeysAt(schema, path))
  const faults = [...yamlFaults, ...described.map(({ path, reason }) => faultAt(path, reason))]
  const raw = value as Readonly<Record<string, unknown>>
  return { file, faults, raw, value: checked.success ? checked.data : undefined, body, bodyLine, faultAt }
}
