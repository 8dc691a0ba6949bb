import { describe, expect, test } from 'vitest'

import { cleanDrawing } from '#build/bank/diagram/clean-drawing.ts'
import { readXml } from '#build/bank/diagram/read-xml.ts'

describe('the strict reader of drawings', () => {
  test.each([
    ['<svg><g></svg></g>'],
    ['<svg>'],
    ['<svg/><svg/>'],
    ['</svg>'],
    ['text'],
    ['<svg><!-- note --></svg>'],
    ['<svg a=1/>'],
    ['<svg a="1" a="2"/>'],
    ['<svg>&nbsp;</svg>'],
    ['<svg>a & b</svg>'],
    ['<svg><![CDATA[x]]></svg>'],
    ['<?xml version="1.0"?><svg/>'],
  ])('refuses %s', (source) => {
    expect(() => readXml(source)).toThrow()
  })

  test('decodes entities in text and attributes', () => {
    expect(readXml('<svg a="&lt;&#39;">x &amp; y</svg>')).toEqual({
      tag: 'svg',
      attributes: { a: "<'" },
      children: ['x & y'],
    })
  })

  test.each([
    ['<svg><script>alert(1)</script></svg>'],
    ['<svg><foreignObject/></svg>'],
    ['<svg onload="x"/>'],
    ['<svg><g href="x"/></svg>'],
    ['<svg><rect fill="red"/></svg>'],
    ['<svg><line marker-end="url(https://example.org)"/></svg>'],
    ['<svg><path d="url(x)"/></svg>'],
    ['<svg>loose</svg>'],
  ])('what may not be drawn is refused: %s', (source) => {
    expect(() => cleanDrawing(readXml(source), 'q')).toThrow()
  })

  test('style elements and attributes are dropped', () => {
    const svg = '<svg style="x" viewBox="0 0 1 1"><style>a{}</style><g class="node" data-id="A"/></svg>'
    expect(cleanDrawing(readXml(svg), 'q')).toEqual({
      tag: 'svg',
      attributes: { class: 'diagram-drawing', viewBox: '0 0 1 1' },
      children: [{ tag: 'g', attributes: {}, children: [] }],
    })
  })
})
