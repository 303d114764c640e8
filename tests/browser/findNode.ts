import type { Page } from 'playwright-core'

/** Moves the pointer outwards from the middle of the canvas until it is on a node, as the pointer's shape tells; where that is. */
export async function pointAtANode(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const stage = page.getByRole('application')
  const box = await stage.boundingBox()
  if (box === null) throw new Error('The canvas has no room.')
  const center = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  for (let step = 0; step < 2500; step += 1) {
    const radius = 8 * Math.sqrt(step)
    const point = { x: center.x + radius * Math.cos(step * 2.4), y: center.y + radius * Math.sin(step * 2.4) }
    await page.mouse.move(point.x, point.y)
    if (await stage.evaluate((element) => element.style.cursor === 'pointer')) return point
  }
  throw new Error('The pointer found no node.')
}
