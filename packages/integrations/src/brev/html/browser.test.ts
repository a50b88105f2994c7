import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { prøvebreve } from '@sagsvej/testkit'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { brevHtml } from './brev-html.tsx'

const executablePath = process.env.CHROMIUM_PATH
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const breve = [...prøvebreve('da'), ...prøvebreve('en')]

interface Brud {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

describe.skipIf(!executablePath)('et brev i en browser', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    })
    page = await browser.newPage()
  })
  afterAll(() => browser?.close())

  test.each([320, 1280])('axe finder intet, og intet løber ud over kanten i %i px', async (width) => {
    await page.setViewportSize({ width, height: 900 })
    for (const brev of breve) {
      await page.setContent(brevHtml(brev))
      await page.evaluate(AXE)
      const { violations } = await page.evaluate<{ violations: readonly Brud[] }>('axe.run()')
      expect(violations.map(({ id, nodes }) => `${brev.slags} ${id}: ${nodes[0]?.html}`)).toEqual([])
      const over = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
      expect(await page.evaluate<number>(over), brev.slags).toBeLessThanOrEqual(0)
    }
  })
  test('på papir står alt, og siden henter intet', async () => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.emulateMedia({ media: 'print' })
    for (const brev of breve) {
      await page.setContent(brevHtml(brev))
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(brev.titel)
      const hidden = `[...document.querySelectorAll('body *')].filter((e) => e.innerText && !e.checkVisibility()).length`
      expect(await page.evaluate<number>(hidden)).toBe(0)
    }
    expect(asked).toEqual([])
  })
})
