import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInBrowser } from './findChromium.ts'
import { type Product, startProduct } from './startProduct.ts'

interface Told {
  readonly claims: {
    readonly nodes: readonly {
      readonly id: string
      readonly words: string
      readonly counts: { readonly denies: number }
      readonly spread: {
        readonly appearances: { readonly totalCount: number; readonly nodes: readonly { readonly statement: { readonly id: string } }[] }
        readonly undated: readonly { readonly statement: { readonly id: string } }[]
      }
    }[]
  }
}

const question = `{
  claims(first: 100) {
    nodes { id words counts { denies } spread { appearances { totalCount nodes { statement { id } } } undated { statement { id } } } }
  }
}`

describeInBrowser('the spread of a claim', () => {
  let product: Product
  let claims: Told['claims']['nodes']
  beforeAll(async () => {
    product = await startProduct()
    claims = (await product.ask<Told>(question)).claims.nodes
  })
  afterAll(async () => {
    await product?.close()
  })

  const sizeOf = ({ spread }: Told['claims']['nodes'][number]) => spread.appearances.totalCount + spread.undated.length
  const widest = () => claims.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0]
  const statementOf = (address: string) => new URL(address).searchParams.get('statement')

  test('a row of the board leads to it and back, and the board stands where it stood', async () => {
    const page = await product.open({ path: '?view=claims' })
    await page.locator('.board').evaluate((element) => element.scrollBy(0, 900))
    const row = page.locator('.claim').nth(1)
    const words = await row.getAttribute('aria-label')
    await row.getByRole('button', { name: 'how it spread' }).click()
    await page
      .getByRole('region', { name: 'How the claim spread' })
      .getByRole('heading', { name: words ?? '', exact: true })
      .waitFor()
    const scrolled = await page
      .locator('.board')
      .first()
      .evaluate((element) => element.scrollTop)
    await page.getByRole('button', { name: 'The board' }).click()
    await expect.poll(() => page.url()).not.toContain('spread=')
    expect(await page.locator('.board').evaluate((element) => element.scrollTop)).toBe(scrolled)
    expect(product.pageErrors).toEqual([])
  })

  test('every appearance has a mark and a card, and each mark opens its sentence', async () => {
    const claim = widest()
    const page = await product.open({ path: `?view=claims&spread=${claim?.id}` })
    await page.locator('.spread-mark').first().waitFor()
    expect(await page.locator('.spread-mark').count()).toBe(claim === undefined ? 0 : sizeOf(claim))
    expect(await page.locator('.appearance').count()).toBe(claim === undefined ? 0 : sizeOf(claim))
    await page.locator('.spread-mark').last().click()
    await page.getByRole('complementary', { name: 'Article' }).locator('.reader-text mark').first().waitFor()
    expect(await page.locator('.spread-mark[aria-current="true"]').count()).toBe(1)
  })

  test('next and previous walk through the appearances in their order', async () => {
    const claim = widest()
    const ids = [...(claim?.spread.appearances.nodes ?? []), ...(claim?.spread.undated ?? [])].map(({ statement }) => statement.id)
    const page = await product.open({ path: `?view=claims&spread=${claim?.id}` })
    await page.locator('.appearance .utterance-words').first().click()
    await page.getByText(`Evidence 1 of ${new Set(ids).size}`).waitFor()
    await expect.poll(() => statementOf(page.url())).toBe(ids[0])
    await page.getByRole('button', { name: 'Next evidence (N)' }).click()
    await expect.poll(() => statementOf(page.url())).toBe(ids[1])
    await page.keyboard.press('p')
    await expect.poll(() => statementOf(page.url())).toBe(ids[0])
    await page.keyboard.press('Escape')
    await expect.poll(() => page.url()).not.toContain('statement=')
    expect(page.url()).toContain('spread=')
  })

  test('whose words are followed is chosen, and the address keeps it', async () => {
    const denied = claims.find(({ counts }) => counts.denies > 0)
    const page = await product.open({ path: `?view=claims&spread=${denied?.id}` })
    await page.getByRole('button', { name: /^Who denies it/ }).click()
    await expect.poll(() => page.url()).toContain('stand=DENIES')
    await page.locator('.spread-mark').first().waitFor()
    await page.reload()
    await page.locator('.spread-mark').first().waitFor()
    expect(await page.getByRole('button', { name: /^Who denies it/ }).getAttribute('aria-pressed')).toBe('true')
  })

  test('what was told once says so', async () => {
    const once = claims.find((claim) => sizeOf(claim) === 1)
    const page = await product.open({ path: `?view=claims&spread=${once?.id}` })
    await page.getByText('Told once, as far as the corpus knows.').waitFor()
  })

  test('a claim that is gone says so and leads back', async () => {
    const page = await product.open({ path: '?view=claims&spread=claim-0123456789abcdef' })
    await page.getByRole('button', { name: 'Back to the board' }).click()
    await page.locator('.claim').first().waitFor()
  })

  test.each(['light', 'dark'] as const)('at 390 pixels nothing of it runs over the edge, %s', async (colorScheme) => {
    const page = await product.open({ path: `?view=claims&spread=${widest()?.id}`, width: 390, height: 844, colorScheme })
    await page.locator('.spread-mark').first().waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await page.locator('.spread').evaluate((element) => element.scrollWidth)).toBe(390)
  })
})
