import { existsSync } from 'node:fs'
import { describe } from 'vitest'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Where a Chromium stands: CHROMIUM_PATH, else the usual places; null when there is none. */
export function findChromium(): string | null {
  const told = process.env.CHROMIUM_PATH
  return [...(told === undefined ? [] : [told]), ...usualPlaces].find((path) => existsSync(path)) ?? null
}

/** A group of tests in a real Chromium. Without one they are skipped and say so; where CI is true they fail instead. */
export function describeInBrowser(name: string, body: () => void): void {
  if (findChromium() !== null || process.env.CI === 'true') describe(name, body)
  else describe.skip(`${name} — skipped: no Chromium here; install one or set CHROMIUM_PATH`, body)
}
