import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInBrowser } from './findChromium.ts'
import { type Product, startProduct } from './startProduct.ts'

interface Told {
  readonly contested: {
    readonly nodes: readonly {
      readonly words: string
      readonly utterances: { readonly nodes: readonly { readonly statement: { readonly words: string } }[] }
      readonly undated: readonly { readonly statement: { readonly words: string } }[]
      readonly clashes: readonly { readonly one: { readonly words: string }; readonly other: { readonly words: string } }[]
    }[]
  }
  readonly search: readonly { readonly id: string }[]
}

const statement = 'statement { words }'
const question = `{
  contested(place: "Pokrovsk") { nodes { words utterances { nodes { ${statement} } } undated { ${statement} } clashes { one { words } other { words } } } }
  search(text: "Pokrovsk", kinds: [PLACE], first: 1) { ... on Entity { id } }
}`

describeInBrowser('the board of claims', () => {
  let product: Product
  let told: Told
  let board: string
  beforeAll(async () => {
    product = await startProduct()
    told = await product.ask<Told>(question)
    board = `?view=claims&about=${told.search[0]?.id}&contested=true`
  })
  afterAll(async () => {
    await product?.close()
  })

  const rowOf = async (page: Awaited<ReturnType<Product['open']>>, words: string) => {
    const row = page.getByRole('article', { name: words, exact: true })
    // Claims may be asked for in another order than the board has.
    if ((await row.count()) === 0) await page.locator('.board').evaluate((element) => element.scrollTo(0, 0))
    for (let turn = 0; turn < 30 && (await row.count()) === 0; turn += 1) {
      await page.locator('.board').evaluate((element) => element.scrollBy(0, 500))
      await page.waitForTimeout(100)
    }
    return row
  }

  test('a place’s panel leads to it, and each contested claim stands there with all that was said, in the exact words', async () => {
    const page = await product.open({ path: `?node=${told.search[0]?.id}` })
    await page.getByRole('button', { name: 'What is claimed here' }).click()
    await page.getByLabel('only contested').check()
    await expect.poll(() => page.url()).toContain('contested=true')
    expect(told.contested.nodes.length).toBeGreaterThan(0)
    for (const { words, utterances, undated } of told.contested.nodes) {
      // Of another time, another claim may bear the same words.
      const shown = (await (await rowOf(page, words)).allTextContents()).join(' ')
      for (const { statement: said } of [...utterances.nodes, ...undated]) expect(shown).toContain(said.words.replace(/^[“"]|[”"]$/g, ''))
    }
    expect(product.pageErrors).toEqual([])
  })

  test('positions are told by a word, and what has no day stands apart from the sides', async () => {
    const page = await product.open({ path: board })
    const apart = told.contested.nodes.find(({ undated }) => undated.length > 0)
    const row = (await rowOf(page, apart?.words ?? '')).first()
    const lane = row.getByRole('region', { name: 'Without a day' })
    expect(await lane.textContent()).toContain(apart?.undated[0]?.statement.words)
    expect(await lane.locator('.position').first().textContent()).toMatch(/affirms|denies|in part|another scope/)
  })

  test('a cell opens its sentence, the next evidence follows it into another article, and Escape leads back', async () => {
    const page = await product.open({ path: board })
    const cell = page.locator('.utterance-words').first()
    await cell.click()
    const reader = page.getByRole('complementary', { name: 'Article' })
    await reader.locator('.reader-text mark').first().waitFor()
    const steps = reader.getByRole('navigation', { name: 'Evidence of the claim' })
    await steps.waitFor()
    const place = Number(/Evidence (\d+) of/.exec((await steps.textContent()) ?? '')?.[1])
    // The address follows a moment later than the page.
    const statementOf = () => new URL(page.url()).searchParams.get('statement')
    await expect.poll(statementOf).not.toBeNull()
    const first = statementOf()
    await steps.getByRole('button', { name: 'Next evidence (N)' }).click()
    await steps.getByText(`Evidence ${place + 1} of`).waitFor()
    await page.keyboard.press('p')
    await steps.getByText(`Evidence ${place} of`).waitFor()
    await expect.poll(statementOf).toBe(first)
    await page.reload()
    await steps.getByText(`Evidence ${place} of`).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.url()).not.toContain('statement=')
    await page.locator('.claim').first().waitFor()
  })

  test('arrows walk from cell to cell and Enter opens one', async () => {
    const page = await product.open({ path: board })
    const cells = page.locator('.utterance-words')
    await cells.first().focus()
    await page.keyboard.press('ArrowDown')
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? '')
    expect(focused).not.toBe(await cells.first().textContent())
    expect(focused).not.toBe('')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toContain('statement=')
  })

  test('a badge of what clashes opens both sentences', async () => {
    const page = await product.open({ path: board })
    const clashing = told.contested.nodes.find(({ clashes }) => clashes.length > 0)
    const row = (await rowOf(page, clashing?.words ?? '')).first()
    await row.locator('.clash-badge').first().click()
    const pairs = await row.locator('.clash-pairs').textContent()
    expect(
      told.contested.nodes
        .flatMap(({ clashes }) => clashes)
        .some(({ one, other }) => pairs?.includes(one.words) && pairs.includes(other.words)),
    ).toBe(true)
  })

  test('most contested first tells how it counts, and the address keeps the question', async () => {
    const page = await product.open({ path: board })
    await page.getByLabel('Order').selectOption('contested')
    await page.getByText(/the smaller of the two numbers/).waitFor()
    await page.getByLabel('As known on').fill('2025-11-28')
    await page.getByText(/as known on that day/).waitFor()
    await page.reload()
    expect(await page.getByLabel('Order').inputValue()).toBe('contested')
    expect(await page.getByLabel('As known on').inputValue()).toBe('2025-11-28')
  })

  test('without an answer it says what to do next', async () => {
    const page = await product.open({ path: `${board}&from=1990-01-01&to=1990-01-02` })
    await page.getByRole('button', { name: 'take the other conditions away' }).click()
    await page.locator('.claim').first().waitFor()
    expect(page.url()).not.toContain('from=')
  })

  test('the words of a claim stay in sight while its row is read, at its top or at that of the board', async () => {
    const page = await product.open({ path: board })
    await page.locator('.claim').first().waitFor()
    for (const top of [0, 500, 1000, 1500]) {
      await page.locator('.board').evaluate((element, to) => element.scrollTo(0, to), top)
      await page.waitForTimeout(300)
      const astray = await page.locator('.board').evaluate((element) => {
        const start = element.getBoundingClientRect().top
        return [...element.querySelectorAll('.claim')].flatMap((claim) => {
          const head = claim.querySelector('.claim-head')?.getBoundingClientRect()
          const row = claim.getBoundingClientRect()
          const isAtTop = head !== undefined && (head.top - row.top < 24 || head.top - start < 24)
          return isAtTop ? [] : [claim.getAttribute('aria-label')]
        })
      })
      expect(astray).toEqual([])
    }
  })

  test('at 390 pixels a line tells what is asked and opens the fields; the first claim stands on the first screen', async () => {
    const page = await product.open({ path: board, width: 390, height: 844, isTouched: true })
    await page.locator('.claim').first().waitFor()
    expect((await page.locator('.claim-words').first().boundingBox())?.y).toBeLessThan(600)
    const line = page.getByRole('button', { name: /Pokrovsk · all days · only contested/ })
    expect(await page.getByLabel('Order').isVisible()).toBe(false)
    await line.click()
    await page.getByLabel('Order').selectOption('contested')
    await page.getByRole('button', { name: /most contested first/ }).click()
    await expect.poll(() => page.getByLabel('Order').isVisible()).toBe(false)
  })

  test('words that are taken away elsewhere leave their field too', async () => {
    const page = await product.open({ path: '?view=claims&words=nobodyeversaidthis' })
    await page.getByRole('button', { name: 'take the other conditions away' }).click()
    await page.locator('.claim').first().waitFor()
    expect(await page.getByLabel('Words').inputValue()).toBe('')
  })

  test.each(['light', 'dark'] as const)('at 390 pixels nothing of it runs over the edge, %s', async (colorScheme) => {
    const page = await product.open({ path: board, width: 390, height: 844, colorScheme })
    await page.locator('.claim').first().waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await page.locator('.board').evaluate((element) => element.scrollWidth)).toBe(390)
  })
})

describeInBrowser('the timeline of a speaker', () => {
  let product: Product
  beforeAll(async () => {
    product = await startProduct()
  })
  afterAll(async () => {
    await product?.close()
  })

  const idOf = async (name: string) => {
    const { search } = await product.ask<Pick<Told, 'search'>>(
      `{ search(text: "${name}", kinds: [PERSON], first: 1) { ... on Entity { id } } }`,
    )
    return search[0]?.id ?? ''
  }

  test('a speaker’s panel leads to it; shares make a line, a change tells both sayings, and each mark opens its sentence', async () => {
    const page = await product.open({ path: `?node=${await idOf('Vladimir Putin')}` })
    await page.getByRole('button', { name: 'Timeline', exact: true }).last().click()
    const chart = page.getByRole('region', { name: 'Timeline of Vladimir Putin' })
    await chart.waitFor()
    expect(await chart.locator('.plot-line path').count()).toBeGreaterThan(0)
    const change = page.locator('.change').first()
    await change.waitFor()
    expect(await change.locator('.change-saying').count()).toBe(2)
    await chart.locator('.mark').first().click()
    await page.getByRole('complementary', { name: 'Article' }).locator('.reader-text mark').first().waitFor()
    expect(product.pageErrors).toEqual([])
  })

  test('two speakers stand on the same days, and long stretches without a word are told as the corpus’s own', async () => {
    const [one, other] = [await idOf('Vladimir Putin'), await idOf('Volodymyr Zelenskyy')]
    const page = await product.open({ path: `?view=timeline&speaker=${one}&beside=${other}` })
    await page.getByRole('region', { name: 'Timeline of Volodymyr Zelenskyy' }).waitFor()
    const axes = await page
      .locator('.axis')
      .evaluateAll((all) => all.map((axis) => [...axis.querySelectorAll('.tick')].map(({ textContent }) => textContent)))
    expect(axes[0]).toEqual(axes[1])
    await page.getByText('not in the corpus').first().waitFor()
  })

  test('at 390 pixels nothing of two timelines runs over the edge, and a day stands over what was said on it', async () => {
    const [one, other] = [await idOf('Vladimir Putin'), await idOf('Volodymyr Zelenskyy')]
    const page = await product.open({ path: `?view=timeline&speaker=${one}&beside=${other}`, width: 390, height: 844, isTouched: true })
    await page.getByRole('region', { name: 'Timeline of Volodymyr Zelenskyy' }).waitFor()
    await page.getByRole('button', { name: /Vladimir Putin and 1 more · all days/ }).click()
    expect(await page.locator('.board').evaluate((element) => element.scrollWidth)).toBe(390)
    const days = await page.locator('.sayings').first().locator('.saying-date').allTextContents()
    expect(days.length).toBeGreaterThan(0)
    expect(new Set(days).size).toBe(days.length)
  })

  test('nobody chosen: it asks whose words, and offers who speaks most', async () => {
    const page = await product.open({ path: '?view=timeline', width: 390, height: 844 })
    await page.getByText('Whose words?').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await page.getByRole('list', { name: 'Who speaks most' }).getByRole('button').first().click()
    await page.locator('.chart').first().waitFor()
    expect(page.url()).toContain('speaker=entity-')
  })
})
