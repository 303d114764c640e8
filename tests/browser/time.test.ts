import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInBrowser } from './findChromium.ts'
import { type Product, startProduct } from './startProduct.ts'

describeInBrowser('the days at the foot of the desk', () => {
  let product: Product
  beforeAll(async () => {
    product = await startProduct()
  })
  afterAll(async () => {
    await product?.close()
  })

  const wordOf = (page: Page, word: string) => new URL(page.url()).searchParams.get(word)
  const told = (page: Page) => page.getByRole('region', { name: 'Time' }).locator('.time-told')

  /** Draws from one place of the histogram to another, both from 0 to 1. */
  async function draw(page: Page, from: number, to: number): Promise<void> {
    const track = page.getByRole('group', { name: 'Chosen days' })
    await track.waitFor()
    const box = await track.boundingBox()
    if (box === null) throw new Error('the histogram is not on the page')
    await page.mouse.move(box.x + box.width * from, box.y + 20)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * to, box.y + 24, { steps: 6 })
    await page.mouse.up()
    await expect.poll(() => wordOf(page, 'to')).not.toBeNull()
    // The last step of a drag reaches the address a moment later.
    await page.waitForTimeout(400)
  }

  test('a window that is drawn narrows board, statements and graph alike, and is one step of history', async () => {
    const page = await product.open({ path: '?view=claims' })
    await page.locator('.claim').first().waitFor()
    const before = await page.evaluate(() => history.length)
    await draw(page, 0.3, 0.8)
    const days = `from: "${wordOf(page, 'from')}", to: "${wordOf(page, 'to')}"`
    const { claims, statements, graph } = await product.ask<{
      claims: { totalCount: number }
      statements: { totalCount: number }
      graph: { totalNodes: number }
    }>(
      `{ claims(filter: { ${days} }) { totalCount } statements(filter: { ${days} }) { totalCount } graph(filter: { ${days}, kinds: [ARTICLE] }) { totalNodes } }`,
    )
    await page.getByText(new RegExp(`^${claims.totalCount} claims?$`)).waitFor()
    expect(await page.evaluate(() => history.length)).toBe(before + 1)
    expect(await told(page).textContent()).toContain(`${graph.totalNodes} article`)
    await page.getByRole('button', { name: 'Statements', exact: true }).click()
    await page.getByText(new RegExp(`^${statements.totalCount} statements?`)).waitFor()
    await page.goBack()
    await page.goBack()
    await expect.poll(() => wordOf(page, 'from')).toBeNull()
    await page.locator('.claim').first().waitFor()
    expect(product.pageErrors).toEqual([])
  })

  test('arrows move the window, with Shift its end, Home and End to the edges; Delete shows all days again', async () => {
    const page = await product.open({ path: '?view=statements' })
    await draw(page, 0.4, 0.6)
    const body = page.getByRole('slider', { name: 'Window of days' })
    const days = async () => [wordOf(page, 'from'), wordOf(page, 'to')]
    const [from, to] = await days()
    await body.focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => wordOf(page, 'from')).not.toBe(from)
    await page.keyboard.press('ArrowRight')
    await expect.poll(days).toEqual([from, to])
    await page.keyboard.press('Shift+ArrowRight')
    await expect.poll(() => wordOf(page, 'to')).not.toBe(to)
    expect(wordOf(page, 'from')).toBe(from)
    await page.keyboard.press('Home')
    await expect.poll(() => body.getAttribute('aria-valuenow')).toBe('0')
    await page.keyboard.press('End')
    const last = page.getByRole('slider', { name: 'Last day' })
    await expect.poll(async () => (await last.getAttribute('aria-valuenow')) === (await last.getAttribute('aria-valuemax'))).toBe(true)
    await page.keyboard.press('Delete')
    await expect.poll(days).toEqual([null, null])
  })

  test('a replay moves on what was known, never shows an empty desk between, and stops at a click', async () => {
    const page = await product.open({ path: '?view=claims' })
    await page.locator('.claim').first().waitFor()
    await page.getByText('Known by a day').click()
    await page.evaluate(() => {
      const board = document.querySelector('.board')
      if (board === null) return
      new MutationObserver(() => {
        if (board.querySelector('.loading') !== null) document.body.dataset.flickered = 'yes'
      }).observe(board, { childList: true, subtree: true })
    })
    await page.getByRole('button', { name: 'Replay', exact: true }).click()
    await expect.poll(() => wordOf(page, 'asof')).not.toBeNull()
    const first = wordOf(page, 'asof') ?? ''
    await expect.poll(() => (wordOf(page, 'asof') ?? '') > first, { timeout: 20_000 }).toBe(true)
    await page.getByRole('button', { name: 'Pause' }).click()
    const stopped = wordOf(page, 'asof')
    await page.waitForTimeout(1500)
    expect(wordOf(page, 'asof')).toBe(stopped)
    expect(await page.evaluate(() => document.body.dataset.flickered)).toBeUndefined()
    expect(await told(page).textContent()).toContain('As known on')
  })

  test('what has no day is counted apart, and each clock has its own days', async () => {
    const page = await product.open({ path: '?view=statements' })
    await draw(page, 0.1, 0.9)
    const { activity } = await product.ask<{ activity: { undatedStatements: number } }>('{ activity { undatedStatements } }')
    if (activity.undatedStatements > 0) {
      await page.getByText(`${activity.undatedStatements} statement`, { exact: false }).filter({ hasText: 'not shown' }).first().waitFor()
    }
    await page.getByLabel('Which day counts').selectOption('published')
    await expect.poll(() => wordOf(page, 'clock')).toBe('published')
    const days = `from: "${wordOf(page, 'from')}", to: "${wordOf(page, 'to')}", clock: PUBLISHED`
    const { statements } = await product.ask<{ statements: { totalCount: number } }>(`{ statements(filter: { ${days} }) { totalCount } }`)
    await page.getByText(new RegExp(`^${statements.totalCount} statements?`)).waitFor()
  })

  test('a timeline draws the days spoken of or those of saying, and keeps to the window', async () => {
    const { entities } = await product.ask<{ entities: { nodes: readonly { id: string; said: { totalCount: number } }[] } }>(
      '{ entities(filter: { kinds: [PERSON] }, first: 60) { nodes { id said { totalCount } } } }',
    )
    const [speaker] = entities.nodes.toSorted((a, b) => b.said.totalCount - a.said.totalCount)
    const page = await product.open({ path: `?view=timeline&speaker=${speaker?.id}` })
    await page.getByText('inferred from the day of saying').waitFor()
    const marks = page.locator('.lane .mark')
    await marks.first().waitFor()
    const all = await marks.count()
    await page.getByLabel('Days drawn').selectOption('said')
    await page.getByText('only the article’s day is known').waitFor()
    expect(wordOf(page, 'axis')).toBe('said')
    const { timeline } = await product.ask<{ timeline: { latest: string } }>(`{ timeline(speaker: "${speaker?.id}") { latest } }`)
    await page.goto(`${product.address}?view=timeline&speaker=${speaker?.id}&from=${timeline.latest}`)
    await marks.first().waitFor()
    expect(await marks.count()).toBeLessThanOrEqual(all)
  })

  test('the board holds no more rows than are near the sight', async () => {
    const page = await product.open({ path: '?view=claims' })
    await page.locator('.claim').first().waitFor()
    await page.waitForTimeout(1000)
    const board = page.locator('.board')
    const { claims } = await product.ask<{ claims: { totalCount: number } }>('{ claims { totalCount } }')
    expect(claims.totalCount).toBeGreaterThan(20)
    expect(await page.locator('.claim').count()).toBeLessThan(15)
    expect(
      await board.evaluate((element) => element.clientHeight < window.innerHeight && element.scrollHeight > 2 * element.clientHeight),
    ).toBe(true)
  })

  test.each(['light', 'dark'] as const)(
    'at 390 pixels it lies at the foot, can be opened, and nothing runs over the edge, %s',
    async (colorScheme) => {
      const page = await product.open({ path: '?view=claims', width: 390, height: 844, colorScheme })
      await page.getByRole('button', { name: 'Show the histogram' }).click()
      await page.getByRole('group', { name: 'Chosen days' }).waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
      const box = await page.getByRole('region', { name: 'Time' }).boundingBox()
      expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(844)
    },
  )
})
