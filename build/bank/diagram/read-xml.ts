import type { DiagramPart } from '#src/domain/question/diagram.ts'

type Element = { tag: string; attributes: Record<string, string>; children: (Element | string)[] }

const token =
  /<(?<close>\/)?(?<tag>[A-Za-z][\w-]*)(?<attributes>(?:\s+[\w:-]+="[^"<]*")*)\s*(?<empty>\/)?>|(?<text>[^<]+)/y

/**
 * Reads the small part of XML that a drawing consists of: elements, attributes in double quotes, text and the five named
 * or numbered entities. Anything else (comments, declarations, CDATA, stray signs, a wrong closing tag) throws.
 */
export function readXml(source: string): DiagramPart {
  const top: Element = { tag: '', attributes: {}, children: [] }
  const open = [top]
  token.lastIndex = 0
  let at = 0
  while (at < source.length) {
    const groups = token.exec(source)?.groups
    if (groups === undefined) throw new Error(`the drawing can't be read at character ${at}`)
    at = token.lastIndex
    const parent = open.at(-1) ?? top
    if (groups.text !== undefined) parent.children.push(decodeEntities(groups.text))
    else if (groups.close !== undefined) close(open, groups.tag ?? '')
    else {
      const element = {
        tag: groups.tag ?? '',
        attributes: readAttributes(groups.attributes ?? ''),
        children: [],
      }
      parent.children.push(element)
      if (groups.empty === undefined) open.push(element)
    }
  }
  const roots = top.children.filter((one) => typeof one !== 'string' || one.trim() !== '')
  const [root] = roots
  if (open.length !== 1 || roots.length !== 1 || root === undefined || typeof root === 'string') {
    throw new Error('the drawing is not one whole element')
  }
  return root
}

function close(open: Element[], tag: string): void {
  const last = open.pop()
  if (last === undefined || last.tag !== tag || open.length === 0) throw new Error(`</${tag}> closes nothing`)
}

function readAttributes(source: string): Record<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', value = ''] of source.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (attributes.has(name)) throw new Error(`the attribute ${name} occurs twice`)
    attributes.set(name, decodeEntities(value))
  }
  return Object.fromEntries(attributes)
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|(\w+))?;?/g, (whole, code?: string, name?: string) => {
    const found = code === undefined ? named[name ?? ''] : String.fromCodePoint(Number(code))
    if (found === undefined || !whole.endsWith(';')) throw new Error(`${whole} is not a known entity`)
    return found
  })
}
