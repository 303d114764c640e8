import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { describeInBrowser } from './findChromium.ts'
import { type Product, startProduct } from './startProduct.ts'

/** Invented reports that leave two pairs in doubt: a surname alone, and two spellings of one name. */
const reports = [
  {
    name: 'harbour.txt',
    publishedAt: '2031-05-03',
    outlet: 'The Lentava Courier',
    text: 'Harbour reopens after the storm\n\nAda Okafor, the director of Kind Harbour, said on Tuesday that the port of Lentava would reopen within a week. “We have cleared the eastern quay,” Ada Okafor told reporters.\n\nVasyl Brandenko, a spokesman for the Ministry of Transport, denied that any ship had been lost.',
  },
  {
    name: 'ferries.txt',
    publishedAt: '2031-05-05',
    outlet: 'Harbour Gazette',
    text: 'Ferries stay away\n\nFerries will not return to Lentava before spring, Okafor told reporters on Monday. “The eastern quay is still closed,” she said. Okafor, who spoke after a visit to the quay, said that two cranes must be replaced.\n\nVasil Brandenko said that the Ministry of Transport had ordered new cranes.',
  },
]

interface Pairs {
  readonly doubtfulPairs: readonly { readonly one: { readonly name: string }; readonly other: { readonly name: string } }[]
}

interface Claim {
  readonly words: string
  readonly place: { readonly id: string } | null
  readonly utterances: { readonly nodes: readonly { readonly rule: string }[] }
}

describeInBrowser('judging', () => {
  let product: Product
  beforeAll(async () => {
    product = await startProduct()
    await product.ask(`mutation { readDocuments(documents: [${reports.map(inSdl).join(', ')}]) { name } }`)
  })
  beforeEach(async () => {
    const { judgements } = await product.ask<{ judgements: { nodes: readonly { id: string }[] } }>(
      '{ judgements(undone: false, first: 100) { nodes { id } } }',
    )
    for (const { id } of judgements.nodes) await product.ask(`mutation { undoJudgement(id: "${id}") { id } }`)
    await vi.waitFor(async () => expect(await doubts()).toHaveLength(2), { timeout: 30_000, interval: 200 })
  })
  afterAll(async () => {
    await product?.close()
  })

  const doubts = async () => {
    const { doubtfulPairs } = await product.ask<Pairs>('{ doubtfulPairs { one { name } other { name } } }')
    return doubtfulPairs.map(({ one, other }) => [one.name, other.name].sort().join(' | ')).sort()
  }
  const idOf = async (name: string) => {
    const { search } = await product.ask<{ search: readonly { id: string; name: string }[] }>(
      `{ search(text: "${name}", kinds: [PERSON, ORGANIZATION, UNIT, PLACE], first: 5) { ... on Entity { id name } } }`,
    )
    return search.find((entity) => entity.name === name)?.id ?? ''
  }
  const open = (path: string) => product.open({ path })
  type Page = Awaited<ReturnType<typeof open>>
  const namesShown = async (page: Page) => (await page.locator('.pair-name .entity-link').allTextContents()).sort().join(' | ')
  const untilShown = (page: Page, names: string) => expect.poll(() => namesShown(page)).toBe(names)

  test('a pair stands with both sides: names, articles, days, sentences and statements', async () => {
    const page = await open('?view=review')
    await page.locator('.pair').waitFor()
    const [first] = await doubts()
    const pair = `?view=review&pair=${(await Promise.all((first ?? '').split(' | ').map(idOf))).join('~')}`
    await page.goto(product.address + pair)
    await untilShown(page, 'Ada Okafor | Okafor')
    const text = (await page.locator('.pair').textContent()) ?? ''
    for (const words of [
      'Harbour reopens',
      'Ferries stay away',
      'director of Kind Harbour',
      '3 May 2031',
      '5 May 2031',
      'two cranes must be replaced',
    ]) {
      expect(text).toContain(words)
    }
    expect(await page.getByRole('radio', { name: /this name stays.*Ada Okafor/ }).isChecked()).toBe(true)
  })

  test('y merges, h puts off, n keeps apart, u takes back each in turn, and the server has it all', async () => {
    const page = await open('?view=review')
    await page.locator('.pair').waitFor()
    const one = await namesShown(page)
    const [a, b] = ['Ada Okafor | Okafor', 'Vasil Brandenko | Vasyl Brandenko']
    const other = one === a ? b : a
    await page.keyboard.press('h')
    await untilShown(page, other)
    await page.getByText('1 put off to the end').waitFor()
    await page.keyboard.press('n')
    await untilShown(page, one)
    await expect.poll(doubts).toEqual([one])
    await page.keyboard.press('y')
    await page.getByText('No doubtful pair is left.').waitFor()
    await expect.poll(doubts).toEqual([])
    await page.keyboard.press('u')
    await untilShown(page, one)
    await expect.poll(doubts).toEqual([one])
    await page.keyboard.press('Control+z')
    await untilShown(page, other)
    await expect.poll(async () => (await doubts()).length).toBe(2)
    expect(product.pageErrors).toEqual([])
  })

  test('keys do nothing while a reason is typed; the reason stands in the list, which undoes and makes again', async () => {
    const page = await open('?view=review')
    await page.locator('.pair').waitFor()
    const pair = await namesShown(page)
    await page.getByLabel('Why, if it should be remembered').fill('')
    await page.getByLabel('Why, if it should be remembered').pressSequentially('any hunch')
    expect(await namesShown(page)).toBe(pair)
    await page.keyboard.press('Enter')
    await page.keyboard.press('n')
    await expect.poll(async () => (await doubts()).length).toBe(1)
    await page.getByRole('button', { name: /^Judgements/ }).click()
    const line = page.locator('.judgement').first()
    await line.waitFor()
    expect(await line.textContent()).toContain('“any hunch”')
    await line.getByRole('button', { name: /^Undo/ }).click()
    await expect.poll(() => line.getAttribute('data-undone')).toBe('true')
    await expect.poll(async () => (await doubts()).length).toBe(2)
    await line.getByRole('button', { name: /^Redo/ }).click()
    await expect.poll(async () => (await doubts()).length).toBe(1)
    await expect.poll(() => page.locator('.judgement').count()).toBeGreaterThan(1)
    expect(await line.textContent()).toContain('“any hunch”')
  })

  test('a judgement outlives a new reading of the article', async () => {
    const page = await open('?view=review')
    await page.locator('.pair').waitFor()
    await page.getByRole('button', { name: /^Same/ }).click()
    await page.getByRole('button', { name: /^Same/ }).click()
    await page.getByText('No doubtful pair is left.').waitFor()
    await expect.poll(doubts).toEqual([])
    const { articles } = await product.ask<{ articles: { nodes: readonly { id: string; title: string }[] } }>(
      '{ articles(first: 50) { nodes { id title } } }',
    )
    const ferries = articles.nodes.find(({ title }) => title === 'Ferries stay away')
    await product.ask(`mutation { deleteArticle(id: "${ferries?.id}") }`)
    await product.ask(`mutation { readDocuments(documents: [${reports.map(inSdl).join(', ')}]) { name } }`)
    await expect
      .poll(async () => {
        const { entity } = await product.ask<{ entity: { articleCount: number } | null }>(
          `{ entity(id: "${await idOf('Ada Okafor')}") { articleCount } }`,
        )
        return entity?.articleCount
      })
      .toBe(2)
    expect(await doubts()).toEqual([])
  })

  test('a name is corrected in the panel, told at the foot of the page, and taken back there', async () => {
    const page = await open(`?view=outline&node=${await idOf('Kind Harbour')}`)
    const panel = page.getByRole('complementary', { name: 'Entity' })
    await panel.getByRole('button', { name: 'Correct' }).click()
    await panel.getByLabel('Its name').fill('Kind Harbour Trust')
    await panel.getByRole('button', { name: 'Rename' }).click()
    await panel.getByRole('heading', { name: 'Kind Harbour Trust' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Correct')
    await panel.getByText('Judged by people').waitFor()
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
    await panel.getByRole('heading', { name: 'Kind Harbour', exact: true }).waitFor()
  })

  test('a kind is corrected, and another one is found by name and merged', async () => {
    const page = await open(`?view=outline&node=${await idOf('Lentava')}`)
    const panel = page.getByRole('complementary', { name: 'Entity' })
    await panel.getByRole('button', { name: 'Correct' }).click()
    await panel.getByRole('tab', { name: 'Kind' }).click()
    await panel.getByLabel('a place').check()
    await panel.getByRole('button', { name: 'Change the kind' }).click()
    await expect.poll(() => panel.locator('.entity-kind').textContent()).toContain('place')

    await page.goto(`${product.address}?view=outline&node=${await idOf('Okafor')}`)
    await panel.getByRole('button', { name: 'Correct' }).click()
    await panel.getByRole('tab', { name: 'Merge' }).click()
    await panel.getByRole('combobox', { name: 'It is the same as' }).fill('Ada')
    await panel.getByRole('option', { name: /Ada Okafor/ }).click()
    await panel.getByRole('button', { name: 'Merge the two' }).click()
    await panel.getByRole('heading', { name: 'Ada Okafor' }).waitFor()
    await expect.poll(() => panel.locator('.entity-counts').textContent()).toContain('2 articles')
  })

  test('one article is split off under a name of its own', async () => {
    const page = await open(`?view=outline&node=${await idOf('Ministry of Transport')}`)
    const panel = page.getByRole('complementary', { name: 'Entity' })
    await panel.getByRole('button', { name: 'Correct' }).click()
    await panel.getByRole('tab', { name: 'Split' }).click()
    await panel.getByLabel(/Ferries stay away/).check()
    await panel.getByLabel('The name of the other one').fill('Lentava Port Ministry')
    await panel.getByRole('button', { name: 'Split off' }).click()
    await expect.poll(() => idOf('Lentava Port Ministry')).not.toBe('')
  })

  test('a statement is given to another speaker, and to nobody', async () => {
    const page = await open(`?view=statements&speaker=${await idOf('Vasyl Brandenko')}`)
    const card = page.locator('.statement').first()
    const words = (await card.locator('.statement-words').textContent()) ?? ''
    await card.getByRole('button', { name: 'Fix the speaker' }).click()
    await page.getByRole('combobox', { name: 'It was said by' }).fill('Ada')
    await page.getByRole('option', { name: /Ada Okafor/ }).click()
    await page.getByRole('button', { name: 'Fix the speaker' }).last().click()
    await expect.poll(() => page.locator('.statement').count()).toBe(0)
    await page.goto(`${product.address}?view=statements&speaker=${await idOf('Ada Okafor')}`)
    const moved = page.locator('.statement').filter({ hasText: words.slice(0, 30) })
    await moved.getByRole('button', { name: 'Fix the speaker' }).click()
    await moved.getByLabel('the text names nobody who said it').check()
    await moved.getByRole('button', { name: 'Fix the speaker' }).last().click()
    await expect.poll(() => moved.count()).toBe(0)
  })

  test('what the server refuses is told where it was tried, with the cure', async () => {
    await product.ask(`mutation { keepApart(one: "${await idOf('Okafor')}", other: "${await idOf('Ada Okafor')}", by: "Ruth") { id } }`)
    const page = await open(`?view=outline&node=${await idOf('Okafor')}`)
    const panel = page.getByRole('complementary', { name: 'Entity' })
    await panel.getByRole('button', { name: 'Correct' }).click()
    await panel.getByRole('tab', { name: 'Merge' }).click()
    await panel.getByRole('combobox', { name: 'It is the same as' }).fill('Ada')
    await panel.getByRole('option', { name: /Ada Okafor/ }).click()
    await panel.getByRole('button', { name: 'Merge the two' }).click()
    await expect
      .poll(() => panel.getByRole('alert').allTextContents())
      .toContainEqual(expect.stringMatching(/kept apart by Ruth.*undo that first/))
    await page.keyboard.press('Escape')
    await expect.poll(() => panel.getByRole('tab', { name: 'Merge' }).count()).toBe(0)
  })

  test('the board tells by which rule a statement stands to a claim; a person says that it is wrong, and takes that back', async () => {
    const { claims } = await product.ask<{ claims: { nodes: readonly Claim[] } }>(
      '{ claims(first: 60) { nodes { words place { id } utterances { nodes { rule statement { id } } } } } }',
    )
    const claim = claims.nodes.find(({ place, utterances }) => place !== null && utterances.nodes.length >= 2)
    const rule = claim?.utterances.nodes[0]?.rule ?? ''
    const page = await open(`?view=claims&about=${claim?.place?.id}`)
    const row = page.getByRole('article', { name: claim?.words ?? '', exact: true }).first()
    const cell = row.locator('.utterance').first()
    await cell.locator('.membership').click()
    const told = await row.locator('.utterance').count()
    expect(await cell.locator('.link-judging').textContent()).toContain(rule)
    await cell.getByRole('button', { name: /^Wrong.*it stands to this claim so/ }).click()
    const note = page.locator('.judgement-toast')
    await note.getByText('does not speak to the claim').waitFor()
    await expect.poll(() => row.locator('.utterance').count()).toBeLessThan(told)
    await note.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => row.locator('.utterance').count()).toBe(told)
    expect(product.pageErrors).toEqual([])
  })

  test.each(['light', 'dark'] as const)('at 390 pixels nothing of it runs over the edge, %s', async (colorScheme) => {
    for (const path of ['?view=review', '?view=judgements']) {
      const page = await product.open({ path, width: 390, height: 844, colorScheme })
      await page.getByRole('navigation', { name: 'Judging' }).waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
      expect(await page.locator('.stage-sheet').evaluate((element) => element.scrollWidth)).toBe(390)
    }
  })
})

function inSdl({ name, publishedAt, outlet, text }: (typeof reports)[number]): string {
  return `{ name: "${name}", publishedAt: "${publishedAt}", outlet: "${outlet}", text: ${JSON.stringify(text)} }`
}
