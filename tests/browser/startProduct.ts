import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Browser, chromium, type Page } from 'playwright-core'
import { findChromium } from './findChromium.ts'

const project = join(import.meta.dirname, '../..')
const seeds = join(project, 'seeds/articles')
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
]

export interface PageSetting {
  /** What follows the address: "?view=table". */
  readonly path?: string
  readonly width?: number
  readonly height?: number
  readonly colorScheme?: 'light' | 'dark'
  /** A telephone: fingers instead of a pointer. */
  readonly isTouched?: boolean
}

/** The product as a person has it: its server with the starter corpus read, and a browser. */
export interface Product {
  readonly address: string
  /** A page in a profile of its own, once the graph or an empty corpus is told. */
  readonly open: (setting?: PageSetting) => Promise<Page>
  /** Errors that any page has thrown. */
  readonly pageErrors: readonly string[]
  readonly ask: <Answer>(query: string) => Promise<Answer>
  readonly close: () => Promise<void>
}

/** Starts `server/main.ts` on a free port with a fresh data folder, waits until the starter corpus is read, and begins a Chromium. */
export async function startProduct(): Promise<Product> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('There is no Chromium here: install one or set CHROMIUM_PATH.')
  const dataFolder = mkdtempSync(join(tmpdir(), 'hearsay-browser-'))
  const server = await startServer(dataFolder)
  const browser = await chromium.launch({ executablePath, args: flags })
  const pageErrors: string[] = []
  return {
    address: server.address,
    pageErrors,
    ask: (query) => ask(server.address, query),
    open: (setting = {}) => openPage({ browser, address: server.address, pageErrors }, setting),
    close: async () => {
      await browser.close()
      await server.close()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

async function openPage(
  { browser, address, pageErrors }: { browser: Browser; address: string; pageErrors: string[] },
  setting: PageSetting,
): Promise<Page> {
  const { path = '', width = 1440, height = 900, colorScheme = 'light', isTouched = false } = setting
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, hasTouch: isTouched, isMobile: isTouched })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  page.on('pageerror', (error) => pageErrors.push(error.message))
  await page.goto(`${address}${path}`)
  await page.getByRole('application').waitFor({ state: 'attached' })
  return page
}

interface RunningServer {
  readonly address: string
  readonly close: () => Promise<void>
}

async function startServer(dataFolder: string): Promise<RunningServer> {
  const main = spawn(process.execPath, [join(project, 'server/main.ts'), seeds], {
    env: { ...process.env, PORT: '0', DATA_DIR: dataFolder, LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => main.once('close', () => resolve()))
  const address = await new Promise<string>((resolve, reject) => {
    let told = ''
    const listen = (words: Buffer) => {
      told += words.toString()
      const [found] = /http:\/\/\S+/.exec(told) ?? []
      if (found !== undefined) resolve(found)
    }
    main.stdout.on('data', listen)
    main.stderr.on('data', listen)
    main.once('close', () => reject(new Error(`The server ended without an address: ${told}`)))
  })
  await untilRead(address)
  return {
    address,
    close: async () => {
      main.kill('SIGTERM')
      await ended
    },
  }
}

/** Waits until each file of the starter corpus has become an article; one that was set aside is a fault of the corpus. */
async function untilRead(address: string): Promise<void> {
  const expected = readdirSync(seeds).filter((name) => /\.(md|txt|html)$/.test(name)).length
  for (let wait = 0; wait < 600; wait += 1) {
    const { readings } = await ask<{ readings: { name: string; state: string; reason: string | null }[] }>(
      address,
      '{ readings { name state reason } }',
    )
    const refused = readings.find(({ state }) => state === 'SET_ASIDE')
    if (refused !== undefined) throw new Error(`${refused.name} was set aside: ${refused.reason}`)
    if (readings.filter(({ state }) => state === 'READ').length >= expected) return
    await pause(200)
  }
  throw new Error('The starter corpus is not read after two minutes.')
}

async function ask<Answer>(address: string, query: string): Promise<Answer> {
  const response = await fetch(`${address}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data, errors } = (await response.json()) as { data: Answer; errors?: unknown }
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  return data
}
