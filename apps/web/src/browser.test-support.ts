import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'

/** Where Chromium is; undefined where it is not, and tests in it are left out. */
export const CHROMIUM = process.env.CHROMIUM_PATH

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const åbnBrowser = (): Promise<Browser> =>
  chromium.launch({ ...(CHROMIUM ? { executablePath: CHROMIUM } : {}), args: ARGS })

export interface Visit {
  readonly width: number
  readonly cookie?: string
  /** Checks of a page go round its policy; visitors never do. */
  readonly scripts?: boolean
}

/** A page as visitors get it: no scripts unless asked for. */
export async function withPage(
  browser: Browser,
  { width, cookie, scripts = false }: Visit,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled: scripts,
    bypassCSP: scripts,
  })
  const [, name = '', value = ''] = /^([^=]+)=(.*)$/.exec(cookie ?? '') ?? []
  if (name !== '') await context.addCookies([{ name, value, url: 'http://127.0.0.1' }])
  try {
    await work(await context.newPage())
  } finally {
    await context.close()
  }
}

interface Brud {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** What axe finds wrong with the page. */
export async function brud(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE)
  const result = await page.evaluate<{ violations: readonly Brud[] }>('axe.run()')
  return result.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`)
}

/** What is folded away must be as good as the rest. */
export const unfold = (page: Page): Promise<unknown> =>
  page.evaluate('for (const folded of document.querySelectorAll("details")) folded.open = true')

/** How far the page sticks out to the side, in pixels. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')
