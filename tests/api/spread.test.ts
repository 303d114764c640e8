import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestServer } from '../helpers/startServer.ts'
import { startServer } from '../helpers/startServer.ts'

const said = 'The Sundby dam has a crack forty metres long below the water line, engineer Ada Lindqvist said on Tuesday.'
const rest = [
  'Divers went down twice during the morning and brought up pieces of concrete as large as a table, people on the shore could see.',
  'The reservoir above the town holds enough water for a whole summer, and the fire brigade has parked its pumps along the road.',
]
const story = `${said}\n\n${rest.join('\n\n')}`
const articles: Readonly<Record<string, string>> = {
  'wire.txt': `Dam at Sundby has a crack\n\nMarch 4, 2025\n\nSUNDBY, March 4, 2025 (Reuters) - ${story}`,
  'reprint.txt': `Crack found in dam\n\nMarch 6, 2025\n\nSUNDBY, March 4, 2025 (Reuters) - ${story}\n\n© 2025 Norrby Courier. All rights reserved.`,
  'undated.txt': `What is known of the dam\n\n“The Sundby dam has a crack forty metres long,” Ada Lindqvist told Reuters.\n\nSchools in the valley stay closed until the end of the week, the head teacher said in a letter to parents, and the ferry does not sail.\n\n© Vale Post. All rights reserved.`,
}

let server: TestServer
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-spread-'))
  for (const [name, text] of Object.entries(articles)) writeFileSync(join(folder, name), text)
  server = await startServer({ paths: [folder] })
  await server.reading
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

const asked = `{
  claims(filter: { text: "crack forty metres" }) {
    nodes {
      spread {
        position outlets origins
        earliest { day statement { article { outlet { name } } } }
        appearances {
          totalCount
          nodes { tie day dayBasis delayDays likeness from { article { outlet { name } } } statement { article { outlet { name } } chain { role name } } }
        }
        undatedCount
        undated { tie delayDays drift { kind text } statement { chain { role name } } }
      }
    }
  }
}`

test('a claim spreads from the wire to its reprint two days later, and to a page without a day', async () => {
  const { data } = await server.ask(asked)
  const [{ spread }, ...others] = data.claims.nodes
  expect(others).toEqual([])
  expect(spread.earliest).toEqual({ day: '2025-03-04', statement: { article: { outlet: { name: 'Reuters' } } } })
  expect([spread.position, spread.outlets, spread.origins, spread.appearances.totalCount]).toEqual(['AFFIRMS', 3, 2, 2])
  expect(spread.appearances.nodes[1]).toEqual({
    tie: 'COPY',
    day: '2025-03-06',
    dayBasis: 'PUBLISHED',
    delayDays: 2,
    likeness: 1,
    from: { article: { outlet: { name: 'Reuters' } } },
    statement: {
      article: { outlet: { name: 'Norrby Courier' } },
      chain: [
        { role: 'OUTLET', name: 'Norrby Courier' },
        { role: 'AGENCY', name: 'Reuters' },
        { role: 'SPEAKER', name: 'Ada Lindqvist' },
      ],
    },
  })
  expect(spread.undatedCount).toBe(1)
  expect(spread.undated).toEqual([
    {
      tie: 'THROUGH',
      delayDays: null,
      drift: [
        { kind: 'KEPT', text: expect.stringContaining('dam has a crack forty metres long') },
        { kind: 'DROPPED', text: 'below the water line' },
      ],
      statement: {
        chain: [
          { role: 'OUTLET', name: 'Vale Post' },
          { role: 'VIA', name: 'Reuters' },
          { role: 'SPEAKER', name: 'Ada Lindqvist' },
        ],
      },
    },
  ])
})

test('what nobody denies has no spread of denials', async () => {
  const { data } = await server.ask(
    '{ claims(filter: { text: "crack forty metres" }) { nodes { spread(position: DENIES) { earliest { day } appearances { totalCount } } } } }',
  )
  expect(data.claims.nodes).toEqual([{ spread: { earliest: null, appearances: { totalCount: 0 } } }])
})
