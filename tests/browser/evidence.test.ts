import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInBrowser } from './findChromium.ts'
import { type Product, startProduct } from './startProduct.ts'

interface Told {
  readonly graph: {
    readonly nodes: { readonly id: readonly string[] }
    readonly edges: {
      readonly source: readonly number[]
      readonly target: readonly number[]
      readonly kind: readonly string[]
      readonly weight: readonly number[]
    }
  }
  readonly silences: { readonly totalCount: number; readonly undatedCount: number }
}

const question = `{
  graph(filter: { kinds: [PERSON, PLACE] }) { nodes { id } edges { source target kind weight } }
  silences { totalCount undatedCount }
}`

describeInBrowser('evidence', () => {
  let product: Product
  let told: Told
  beforeAll(async () => {
    product = await startProduct()
    told = await product.ask<Told>(question)
  })
  afterAll(async () => {
    await product?.close()
  })

  const placeOf = (address: string) => {
    const { searchParams } = new URL(address)
    return [searchParams.get('article'), searchParams.get('at')].join(' ')
  }

  test('an edge tells the sentences that join its ends; each opens, the next one follows, and Escape leads back to the edge', async () => {
    const { nodes, edges } = told.graph
    const shared = edges.kind.findIndex((kind, at) => kind === 'SHARES_ARTICLES' && (edges.weight[at] ?? 0) > 1)
    const ends = [nodes.id[edges.source[shared] ?? -1], nodes.id[edges.target[shared] ?? -1]]
    const page = await product.open({ path: `?kinds=PERSON,PLACE&link=${ends.join('~')}~SHARES_ARTICLES` })
    await page.locator('.edge-evidence .evidence').first().click()
    const steps = page.getByRole('navigation', { name: 'Sentences that join the two' })
    await steps.getByText(/Evidence 1 of/).waitFor()
    await expect.poll(() => page.url()).toContain('at=')
    const first = placeOf(page.url())
    await page.keyboard.press('n')
    await steps.getByText(/Evidence 2 of/).waitFor()
    await expect.poll(() => placeOf(page.url())).not.toBe(first)
    await page.keyboard.press('Escape')
    await page.getByRole('complementary', { name: 'Connection' }).waitFor()
    expect(product.pageErrors).toEqual([])
  })

  test('silence is counted on the board, and each opens its sentence', async () => {
    const { totalCount, undatedCount } = told.silences
    const page = await product.open({ path: '?view=claims' })
    const strip = page.getByRole('region', { name: 'Silence and unverified' })
    await strip.getByRole('button', { name: 'show' }).click()
    expect(await strip.locator('.utterance').count()).toBe(totalCount + undatedCount)
    await strip.locator('.utterance-words').first().click()
    await page.getByRole('complementary', { name: 'Article' }).locator('.reader-text mark').first().waitFor()
    await page.getByText(/Evidence 1 of \d+ for/).waitFor()
  })
})
