import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInBrowser } from '../browser/findChromium.ts'
import { pointAtANode } from '../browser/findNode.ts'
import { type Product, startProduct } from '../browser/startProduct.ts'

describeInBrowser('what is being claimed about a place', () => {
  let product: Product
  beforeAll(async () => {
    product = await startProduct()
  })
  afterAll(async () => {
    await product?.close()
  })

  test('a former name leads from the search to the place, a statement and its words in the article', async () => {
    const page = await product.open()
    await page.keyboard.press('/')
    await page.keyboard.type('Krasnoarmeysk')
    const hit = page.getByRole('option').first()
    await expect.poll(() => hit.textContent()).toContain('also Krasnoarmeysk')
    expect(await hit.textContent()).toContain('Pokrovsk')

    await page.keyboard.press('Enter')
    const panel = page.getByRole('complementary', { name: 'Entity' })
    await panel.getByRole('heading', { name: 'Pokrovsk', level: 2 }).waitFor()
    expect(await panel.textContent()).toContain('Krasnoarmeysk')
    await panel.getByRole('tab', { name: /Said about it/ }).click()

    const first = panel.locator('.statement-words').first()
    const words = await first.innerText()
    await first.click()
    const reader = page.getByRole('complementary', { name: 'Article' })
    await reader.locator('.reader-text mark.mark-content').first().waitFor()
    expect(words).toContain((await reader.locator('.reader-text mark.mark-content').first().innerText()).slice(0, 12))
    await reader.locator('.reader-text mark.mark-cue').first().waitFor()
    await expect.poll(() => reader.locator('.reader-text mark').first().isVisible()).toBe(true)
    expect(page.url()).toMatch(/node=entity-\w+.*statement=statement-/)

    await page.keyboard.press('j')
    await expect.poll(() => page.url()).toMatch(/statement=/)
    await page.keyboard.press('Escape')
    await panel.getByRole('heading', { name: 'Pokrovsk', level: 2 }).waitFor()
    expect(product.pageErrors).toEqual([])
  })

  test('quoted words are marked apart from who says them and from the cue', async () => {
    const page = await product.open()
    await page.keyboard.press('/')
    await page.keyboard.type('zelensk')
    await page.getByRole('option').filter({ hasText: 'Volodymyr Zelenskyy' }).first().click()
    await page.locator('.statement-words').filter({ hasText: 'There is fierce fighting' }).click()
    const reader = page.getByRole('complementary', { name: 'Article' })
    await expect.poll(() => reader.locator('.reader-text mark.mark-content').allInnerTexts()).toEqual(['There is fierce fighting'])
    expect(await reader.locator('.reader-text mark.mark-cue').allInnerTexts()).toEqual(['said'])
    expect(await reader.locator('.reader-text mark.mark-source').allInnerTexts()).toEqual(['he'])
  })

  test('a mention in the article leads back to the entity', async () => {
    const page = await product.open()
    await page.keyboard.press('/')
    await page.keyboard.type('Pokrovsk')
    await page.keyboard.press('Enter')
    await page.getByRole('tab', { name: /^Mentions/ }).click()
    await page.locator('.mention-article .evidence').first().click()
    const reader = page.getByRole('complementary', { name: 'Article' })
    await reader.locator('.reader-mention-lit').first().waitFor()
    await reader.locator('a.reader-mention', { hasText: 'Putin' }).first().click()
    await page.getByRole('complementary', { name: 'Entity' }).getByRole('heading', { name: 'Vladimir Putin' }).waitFor()
  })

  test('a click on a node opens it, a click beside everything closes it', async () => {
    const page = await product.open()
    const node = await pointAtANode(page)
    await page.mouse.click(node.x, node.y)
    await expect.poll(() => page.url()).toContain('node=')
    const box = await page.getByRole('application').boundingBox()
    await page.mouse.click((box?.x ?? 0) + 12, (box?.y ?? 0) + 12)
    await expect.poll(() => page.url()).not.toContain('node=')
    expect(product.pageErrors).toEqual([])
  })
})
