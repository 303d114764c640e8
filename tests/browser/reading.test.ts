import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInBrowser } from './findChromium.ts'
import { type Product, startProduct } from './startProduct.ts'

const report = `Bridge over the Lenta stays closed

The mayor of Karsholm, Ilse Brandvold, said on Monday that the bridge over the Lenta would stay closed until spring. “Nobody will drive over it before the inspection is finished,” Brandvold told reporters in Karsholm.

The railway company Nordspor denied that its trains had damaged the bridge.`

describeInBrowser('feeding the desk', () => {
  let product: Product
  beforeAll(async () => {
    product = await startProduct()
  })
  afterAll(async () => {
    await product?.close()
  })

  test('pasted text becomes an article that can be opened and deleted again', async () => {
    const page = await product.open()
    await page.getByRole('button', { name: 'Read articles' }).click()
    const dialog = page.getByRole('dialog', { name: 'Read articles' })
    await dialog.getByText('Or paste text').click()
    await dialog.getByLabel('Text', { exact: true }).fill(report)
    await dialog.getByLabel('Outlet, if known').fill('Karsholm Post')
    await dialog.getByRole('button', { name: 'Read it' }).click()
    await dialog.getByRole('button', { name: /Bridge over the Lenta/ }).click()

    const reader = page.getByRole('complementary', { name: 'Article' })
    await reader.getByText('Karsholm Post').first().waitFor()
    await page
      .getByText(/6 articles/)
      .first()
      .waitFor()
    await reader.getByRole('button', { name: 'Delete…' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete the article' }).click()
    await expect.poll(() => page.getByText(/5 articles/).count()).toBeGreaterThan(0)
    expect(product.pageErrors).toEqual([])
  })

  test('a document that cannot be read is set aside with its reason', async () => {
    const page = await product.open()
    await page.getByRole('button', { name: 'Read articles' }).click()
    const dialog = page.getByRole('dialog', { name: 'Read articles' })
    await dialog.locator('input[type=file]').setInputFiles([
      { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
      { name: 'picture.png', mimeType: 'image/png', buffer: Buffer.from('not text') },
    ])
    await dialog.locator('.reading-set_aside').filter({ hasText: 'empty.txt' }).locator('.reading-reason').waitFor()
    await dialog.getByRole('alert').filter({ hasText: 'picture.png' }).waitFor()
  })

  test('a statement of an earlier reading tells what became of its words', async () => {
    const read = (text: string) =>
      product.ask<{ readDocuments: { article: { id: string; statements: { id: string }[] } }[] }>(
        `mutation { readDocuments(documents: [{ name: "lenta.txt", text: ${JSON.stringify(text)} }]) { article { id statements { id words } } } }`,
      )
    const earlier = await read(report)
    await read(report.replace('would stay closed until spring', 'would stay closed until the early summer'))
    const page = await product.open({ path: `?statement=${earlier.readDocuments[0]?.article.statements[0]?.id}` })
    const note = page.getByRole('complementary', { name: 'Other readings of this article' })
    await note.getByText('the bridge over the Lenta would stay closed until the early summer').waitFor()
    await note.getByRole('button', { name: 'See it there' }).click()
    await note.getByText('The latest of 2 readings of this article.').waitFor()
    expect(product.pageErrors).toEqual([])
  })
})
