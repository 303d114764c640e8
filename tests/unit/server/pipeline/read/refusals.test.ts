import { describe, expect, test } from 'vitest'
import { UnreadableDocumentError } from '../../../../../server/domain/errors.ts'
import { cleanDocument } from '../../../../../server/pipeline/read/cleanDocument.ts'
import { readPlain } from '../../../../../server/pipeline/read/readPlain.ts'
import { aDocument } from '../../../../helpers/aDocument.ts'

function reasonFor(text: string | Uint8Array, name?: string): string {
  try {
    return `read: ${cleanDocument(aDocument(text, name)).text}`
  } catch (error) {
    if (error instanceof UnreadableDocumentError) return error.reason
    throw error
  }
}

const encode = (text: string) => new TextEncoder().encode(text)
const swedish =
  'Kommunens borgmästare öppnade den nya bron på måndagen och tackade byggarna för deras tålamod. Den gamla färjan slutar gå på fredag, enligt hamnkontoret, och biljetterna betalas tillbaka till alla som redan har köpt dem för hösten.'
const russian =
  'Мэр города открыла новый мост в понедельник и поблагодарила строителей за терпение. Старый паром перестанет ходить в пятницу, сообщила администрация порта, а билеты будут возвращены всем, кто уже купил их на осень этого года.'

describe('a document is refused with its reason', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['an empty file', '', /empty/],
    ['white space', ' \n\t\n', /white space/],
    ['more than 10 MB', new Uint8Array(10_000_001).fill(65), /10\.0 MB, more than the 10 MB/],
    ['a PDF', '%PDF-1.7 …', /a PDF.*save the article as/],
    ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), /an image/],
    ['a binary', Uint8Array.of(77, 90, 0, 1, 2, 3), /NUL characters, so it is binary/],
    ['a binary that is no UTF-8 either', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0xe9, 0xff), /NUL characters, so it is binary/],
    ['Latin-1', Uint8Array.of(...encode('The caf'), 0xe9, ...encode(' opened.')), /not valid UTF-8; save it again as UTF-8 .*iconv/],
    ['Swedish', swedish, /in Swedish, and only English is read/],
    ['Russian', russian, /in Russian, and only English is read/],
    ['nothing but page furniture', 'Advertisement\nRead more\nSubscribe\n', /no story is left/],
  ])('%s', (_, text, reason) => {
    expect(reasonFor(text)).toMatch(reason)
  })

  test('HTML without an article', () => {
    const links = Array.from({ length: 40 }, (_, n) => `<li><a href="/${n}">Story number ${n}</a></li>`).join('')
    expect(reasonFor(`<!doctype html><html><body><ul>${links}</ul></body></html>`, 'index.html')).toMatch(
      /holds no article; save the page of one article/,
    )
  })

  test('HTML nested ten thousand deep', () => {
    expect(reasonFor(`<html><body>${'<div>'.repeat(10_000)}text`, 'deep.html')).toMatch(/nested too deeply/)
  })

  test('front matter that is no YAML', () => {
    expect(reasonFor('---\ntitle: "Norrby\n---\nThe bridge opened.', 'a.md')).toMatch(/front matter is no YAML/)
  })

  test('front matter whose day is none', () => {
    expect(reasonFor('---\npublishedAt: soon\n---\nThe bridge opened.', 'a.md')).toMatch(/publishedAt is "soon"; write a day as 2025-11-03/)
  })
})

describe('a document is read', () => {
  test('with a byte order mark', () => {
    expect(reasonFor('\ufeffThe bridge opened on Monday.')).toBe('read: The bridge opened on Monday.')
  })

  test('in UTF-16 with its mark', () => {
    const bytes = Buffer.from('\ufeffThe bridge opened on Monday.', 'utf16le')
    expect(reasonFor(new Uint8Array(bytes))).toMatch(/^read: |NUL/)
  })

  test('when it is short, whatever its language seems to be', () => {
    expect(reasonFor('Bron öppnad i Norrby.')).toBe('read: Bron öppnad i Norrby.')
  })

  test('when English holds many foreign names and quotes', () => {
    const text = `Ada Lindqvist, Øyvind Håkonsen and Zbigniew Wójcik met in Örnsköldsvik on Friday, the town said. “${swedish.slice(0, 60)}” was how she put it, and the others agreed with her that it was so.`
    expect(reasonFor(text)).toMatch(/^read: /)
  })
})

describe('plain reading', () => {
  test('takes the text byte for byte', () => {
    const text = '\ufeff date 2025-03-04 Also read\r\n\r\n\tAdvertisement  \u00ad\n'
    expect(readPlain(aDocument(text)).text).toBe(text)
  })

  test('refuses no language and no length', () => {
    expect([readPlain(aDocument(swedish)).text, readPlain(aDocument('')).text]).toEqual([swedish, ''])
  })

  test('refuses what is not UTF-8', () => {
    expect(() => readPlain(aDocument(Uint8Array.of(0xff, 0xfe, 0xfd)))).toThrow(/not valid UTF-8/)
  })
})
