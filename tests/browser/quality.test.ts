import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInBrowser } from './findChromium.ts'
import { type Product, startProduct } from './startProduct.ts'

interface Told {
  readonly quality: { readonly measures: readonly { readonly title: string; readonly figures: readonly { readonly value: number }[] }[] }
}

describeInBrowser('the page that tells how good it is', () => {
  let product: Product
  beforeAll(async () => {
    product = await startProduct()
  })
  afterAll(async () => {
    await product?.close()
  })

  test('every measure of the card is shown with its figures, its sets and their licences', async () => {
    const page = await product.open({ path: '?page=quality' })
    const { quality } = await product.ask<Told>('{ quality { measures { title figures { value } } } }')
    await page.getByRole('heading', { name: 'How good is it?', level: 2 }).waitFor()
    for (const { title, figures } of quality.measures) {
      const measure = page.locator('.measure').filter({ has: page.getByRole('heading', { name: title }) })
      expect(await measure.first().textContent()).toContain((figures[0]?.value ?? 0).toFixed(1))
    }
    expect(await page.getByRole('columnheader', { name: 'Licence' }).count()).toBe(1)
    expect(product.pageErrors).toEqual([])
  })

  test('the keyboard opens it, unfolds the classes, and Escape leaves it with what lay open', async () => {
    const page = await product.open({ path: '?view=table' })
    await page.getByRole('link', { name: 'How good is it?' }).first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toContain('page=quality')
    const fold = page.getByText('By kind').first()
    await fold.focus()
    await page.keyboard.press('Enter')
    await page.getByText('people', { exact: true }).first().waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.url()).not.toContain('page=')
    expect(page.url()).toContain('view=table')
    await page.getByRole('table').waitFor()
  })

  test('the browser’s back and the link at its head lead back to the graph', async () => {
    const page = await product.open()
    await page.getByRole('link', { name: 'How good is it?' }).first().click()
    await page.getByRole('heading', { name: 'How good is it?' }).waitFor()
    await page.goBack()
    await expect.poll(() => page.getByRole('heading', { name: 'How good is it?' }).count()).toBe(0)
    await page.goForward()
    await page.getByRole('button', { name: 'Back to the graph' }).click()
    await expect.poll(() => page.url()).not.toContain('page=')
    await page.goto(`${product.address}?view=claims&page=quality`)
    await page.getByRole('button', { name: 'Back to the claims' }).click()
    await page.getByRole('region', { name: 'Claims' }).waitFor()
  })

  test.each(['light', 'dark'] as const)('at 390 pixels nothing of it runs over the edge, %s', async (colorScheme) => {
    const page = await product.open({ path: '?page=quality', width: 390, height: 844, colorScheme })
    await page.getByRole('heading', { name: 'The texts' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await page.locator('#quality').evaluate((main) => main.scrollWidth)).toBe(390)
  })
})
