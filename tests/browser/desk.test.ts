import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInBrowser } from './findChromium.ts'
import { pointAtANode } from './findNode.ts'
import { type Product, startProduct } from './startProduct.ts'

describeInBrowser('the desk', () => {
  let product: Product
  let placeId: string
  beforeAll(async () => {
    product = await startProduct()
    const { search } = await product.ask<{ search: { id: string }[] }>(
      '{ search(text: "Pokrovsk", kinds: [PLACE], first: 1) { ... on Entity { id } } }',
    )
    placeId = search[0]?.id ?? ''
  })
  afterAll(async () => {
    await product?.close()
  })

  test('the address restores what was chosen, and back and forward walk through it', async () => {
    const page = await product.open({ path: `?view=table&node=${placeId}&kinds=PLACE,PERSON` })
    await page.getByRole('heading', { name: 'Pokrovsk', level: 2 }).waitFor()
    await page.getByRole('table').waitFor()
    expect(await page.getByRole('button', { name: /^Units/ }).getAttribute('aria-pressed')).toBe('false')

    await page.getByRole('button', { name: 'Outline' }).click()
    await page.getByRole('button', { name: 'Close (Esc)' }).click()
    await expect.poll(() => page.url()).not.toContain('node=')
    await page.goBack()
    await page.getByRole('heading', { name: 'Pokrovsk', level: 2 }).waitFor()
    await page.goForward()
    await expect.poll(() => page.getByRole('heading', { name: 'Pokrovsk', level: 2 }).count()).toBe(0)
  })

  test('a kind taken away in the legend leaves the graph, with its count told', async () => {
    const page = await product.open()
    const before = await nodesShown(page)
    const statements = page.getByRole('button', { name: /^Statements \d+ of/ })
    await statements.click()
    await expect.poll(() => nodesShown(page)).toBeLessThan(before)
    expect(page.url()).toContain('kinds=')
    expect(await page.getByRole('button', { name: /^Statements off/ }).getAttribute('aria-pressed')).toBe('false')
  })

  test('an outlet and a range of days narrow the graph, and the undated are counted apart', async () => {
    const page = await product.open()
    const before = await nodesShown(page)
    await page.getByRole('checkbox', { name: /TRT World/ }).check()
    await expect.poll(() => nodesShown(page)).toBeLessThan(before)
    await page.getByRole('checkbox', { name: /TRT World/ }).uncheck()
    await page.getByLabel('From').fill('2025-11-20')
    await page.getByText(/undated articles? left out/).waitFor()
    expect(page.url()).toContain('from=2025-11-20')
  })

  test('the keyboard walks the graph, opens a node and clears it again', async () => {
    const page = await product.open()
    await page.getByRole('application').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toContain('node=')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.url()).not.toContain('node=')
    expect(product.pageErrors).toEqual([])
  })

  test('a second click on a node calls in its neighbours, and the address keeps them', async () => {
    const page = await product.open({ path: '?limit=10' })
    const before = await nodesShown(page)
    const node = await pointAtANode(page)
    await page.mouse.dblclick(node.x, node.y)
    await expect.poll(() => page.url()).toContain('around=')
    await expect.poll(() => nodesShown(page)).toBeGreaterThan(before)
    const expanded = await nodesShown(page)
    await page.reload()
    await page.getByRole('application').waitFor()
    await expect.poll(() => nodesShown(page)).toBe(expanded)
    expect(product.pageErrors).toEqual([])
  })

  test('what is left out is told in numbers, and more can be called for', async () => {
    const page = await product.open({ path: '?limit=10' })
    await page.getByText(/10 of \d+ nodes, the most mentioned/).waitFor()
    await page.getByRole('button', { name: 'show 20' }).click()
    await expect.poll(() => nodesShown(page)).toBe(20)
  })

  test('the camera stands where the address says', async () => {
    const page = await product.open({ path: '?camera=0.4,0.6,0.5' })
    await page.getByRole('button', { name: 'Fit the whole graph (0)' }).click()
    await expect.poll(() => page.url()).not.toContain('camera=')
    await page.getByRole('button', { name: 'Zoom in (+)' }).click()
    await expect.poll(() => page.url()).toContain('camera=')
  })

  test('the outline tells every edge of a node as a sentence', async () => {
    const page = await product.open({ path: '?view=outline' })
    await page.getByRole('button', { name: 'Edges of Pokrovsk', exact: true }).click()
    await page
      .locator('.outline-edge')
      .filter({ hasText: /mentions/ })
      .first()
      .click()
    await page.getByRole('complementary', { name: 'Connection' }).waitFor()
    await page.locator('.evidence-article').first().click()
    await page.getByRole('complementary', { name: 'Article' }).locator('.reader-mention-lit').first().waitFor()
  })

  test('two entities are joined by a path with a sentence behind each hop', async () => {
    const page = await product.open({ path: '?view=path' })
    await page.getByRole('combobox', { name: 'From' }).fill('Kastehelmi')
    await page.getByRole('option', { name: /Emil Kastehelmi/ }).click()
    await page.getByRole('combobox', { name: 'To' }).fill('Pokrovsk')
    await page
      .getByRole('option', { name: /Pokrovsk/ })
      .first()
      .click()
    await page.locator('.path-hop .evidence').first().waitFor()
    expect(page.url()).toMatch(/a=entity-\w+&b=entity-\w+/)
  })

  test('at 390 pixels nothing runs over the edge, and the reader can be read', async () => {
    const page = await product.open({ width: 390, height: 844, path: `?node=${placeId}` })
    await page.getByRole('heading', { name: 'Pokrovsk', level: 2 }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await page.locator('.statement-words').first().click()
    const mark = page.locator('.reader-text mark').first()
    await expect.poll(async () => ((await mark.boundingBox())?.y ?? 9999) < 844).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })

  test('every view can be reached beside an open article, and on a telephone', async () => {
    const { articles } = await product.ask<{ articles: { nodes: { id: string }[] } }>('{ articles(first: 1) { nodes { id } } }')
    for (const setting of [{ path: `?article=${articles.nodes[0]?.id}` }, { width: 390, height: 844, isTouched: true }]) {
      const page = await product.open(setting)
      const tab = page.getByRole('button', { name: 'Review', exact: true })
      await tab.click()
      const seen = await tab.evaluate((element) => {
        const { left, right } = element.getBoundingClientRect()
        const bar = element.closest('nav')?.getBoundingClientRect()
        return bar !== undefined && left >= bar.left && right <= bar.right
      })
      expect(seen).toBe(true)
    }
  })

  test.each([390, 820, 1100])('at %i pixels the head of the page keeps all its buttons in sight', async (width) => {
    const page = await product.open({ width, height: 900 })
    const buttons = page.locator('.top-actions').locator('button, a')
    expect(await buttons.count()).toBeGreaterThan(3)
    for (const button of await buttons.all()) {
      const box = await button.boundingBox()
      expect((box?.x ?? width) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
    }
  })

  test('on a telephone the filters open under their button, which stays where it is', async () => {
    const page = await product.open({ width: 390, height: 844, isTouched: true })
    const button = page.getByRole('button', { name: 'Filters' })
    const before = await button.boundingBox()
    await button.click()
    await page.getByRole('complementary', { name: 'Filters' }).waitFor()
    expect(await button.boundingBox()).toEqual(before)
    await button.click()
    await page.getByRole('complementary', { name: 'Filters' }).waitFor({ state: 'hidden' })
  })

  test('on a telephone all that can be pressed is at least 40 pixels high', async () => {
    for (const path of [`?node=${placeId}`, '?view=claims', '?view=outline', '?view=statements', '?view=timeline']) {
      const page = await product.open({ path, width: 390, height: 844, isTouched: true })
      await page.waitForTimeout(1500)
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('button, select, input:not([type="checkbox"], [type="radio"]), .read-button')].flatMap((element) => {
          if (!element.checkVisibility() || element.closest('[inert]')) return []
          const around = getComputedStyle(element, '::after')
          const height = element.closest('.search-field')?.getBoundingClientRect().height ?? element.getBoundingClientRect().height
          const field = around.content === 'none' ? 0 : Number.parseFloat(around.height)
          return Math.max(height, field) < 39.5 ? [`${element.className}: ${element.textContent}`] : []
        }),
      )
      expect(small, path).toEqual([])
    }
  })

  test('light follows the system and can be switched to dark', async () => {
    const page = await product.open()
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await paper()
    await page.getByRole('button', { name: 'Dark' }).click()
    await expect.poll(paper).not.toBe(light)
    await page.reload()
    await page.getByRole('button', { name: 'Light' }).waitFor()
  })

  test('the page has landmarks, one title, and a name on all that can be pressed', async () => {
    const page = await product.open({ path: `?node=${placeId}` })
    await page.getByRole('heading', { name: 'Pokrovsk', level: 2 }).waitFor()
    for (const landmark of ['banner', 'main', 'search', 'navigation', 'complementary'] as const) {
      expect(await page.getByRole(landmark).count(), landmark).toBeGreaterThan(0)
    }
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    const nameless = await page.evaluate(() =>
      [...document.querySelectorAll('button, a[href], input, select, textarea')]
        .filter((element) => element.checkVisibility())
        .filter(
          (element) =>
            !element.textContent?.trim() &&
            !element.getAttribute('aria-label') &&
            !element.closest('label') &&
            !element.getAttribute('aria-labelledby'),
        )
        .map((element) => element.outerHTML.slice(0, 120)),
    )
    expect(nameless).toEqual([])
  })
})

async function nodesShown(page: Awaited<ReturnType<Product['open']>>): Promise<number> {
  const label = await page.getByRole('application').getAttribute('aria-label')
  return Number(/\d+/.exec(label ?? '')?.[0])
}
