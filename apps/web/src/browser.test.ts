import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { brud, CHROMIUM, overflow, unfold, withPage as visit, åbnBrowser } from './browser.test-support.ts'
import { openPrøveserver, type Prøveserver } from './server.test-support.ts'

const PAGES = [
  '/',
  '/proev',
  '/log-ind',
  '/min-dag',
  '/sager',
  '/sager?soeg=findes-ikke',
  '/sager/proeve-1/goer/notat',
  '/sager/proeve-1/goer/oplysninger',
  '/sager/proeve-1/goer/skoen',
  '/sager/proeve-1',
  '/sager/proeve-1?paa=31-02-2026',
  '/loven',
  '/loven/SDL.24.1',
  '/loven/SDL.32.1',
  '/om',
  '/tider',
  '/api',
  '/findes-ikke',
  '/en/',
  '/en/proev',
  '/en/min-dag',
  '/en/sager/proeve-1',
  '/en/loven/SDL.24.1',
  '/en/om',
  '/en/tider',
  '/en/api',
]

describe.skipIf(!CHROMIUM)('i en browser', () => {
  let server: Prøveserver
  let browser: Browser
  let base: string
  beforeAll(async () => {
    server = await openPrøveserver()
    base = await server.app.listen({ port: 0, host: '127.0.0.1' })
    browser = await åbnBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const withPage = (width: number, work: (page: Page) => Promise<void>, scripts = false): Promise<void> =>
    visit(browser, { width, cookie: server.cookie, scripts }, work)

  async function toTheAnswer(page: Page): Promise<void> {
    await page.goto(`${base}/proev`)
    await page.getByLabel('Lønmodtager').check()
    await page.getByRole('button', { name: 'Videre' }).click()
    await page.getByLabel('Fra og med').fill('1.6.2026')
    await page.getByLabel('Hvor meget').selectOption('fuldt')
    await page.getByRole('button', { name: 'Videre' }).click()
    await page.getByRole('button', { name: 'Der er ingen' }).click()
    await page.getByRole('button', { name: 'Se svaret nu' }).click()
  }

  test.each([360, 1280])(
    'axe finder intet i %i px',
    async (width) => {
      await withPage(
        width,
        async (page) => {
          for (const path of PAGES) {
            await page.goto(base + path)
            await unfold(page)
            expect([path, await brud(page)]).toEqual([path, []])
          }
          await toTheAnswer(page)
          expect(await brud(page)).toEqual([])
          await page.goto(`${base}/proev`)
          await page.getByRole('button', { name: 'Videre' }).click()
          expect(await page.title()).toMatch(/^Fejl/)
          expect(await brud(page)).toEqual([])
        },
        true,
      )
    },
    120_000,
  )

  test('intet stikker ud til siden i 320 px', async () => {
    await withPage(
      320,
      async (page) => {
        for (const path of PAGES) {
          await page.goto(base + path)
          await unfold(page)
          expect([path, await overflow(page)]).toEqual([path, 0])
        }
        await toTheAnswer(page)
        expect(await overflow(page)).toBe(0)
      },
      true,
    )
  }, 60_000)

  test('en tegnings ord står inden for deres rammer, når de vises med skrift', async () => {
    await withPage(
      360,
      async (page) => {
        await page.goto(`${base}/loven/SDL.32.1`)
        await unfold(page)
        const [words, outside] = await page.evaluate<[number, string[]]>(`document.fonts.ready.then(() => {
          const all = [...document.querySelectorAll('.diagram text')]
          const isOutside = (text) => {
            const frame = text.parentElement.querySelector('rect').getBBox()
            const box = text.getBBox()
            return box.x < frame.x || box.x + box.width > frame.x + frame.width || box.y + box.height > frame.y + frame.height
          }
          return [all.length, all.filter(isOutside).map((text) => text.textContent)]
        })`)
        expect(words).toBeGreaterThan(100)
        expect(outside).toEqual([])
      },
      true,
    )
  }, 60_000)

  test('en tegning kan foldes ud uden scripts, og rulles med tastaturet', async () => {
    await withPage(360, async (page) => {
      await page.goto(`${base}/loven/SDL.32.1`)
      await page.getByText('Udgaven som tegning').first().click()
      const region = page.getByRole('region', { name: /^Udgaven som tegning: Udgave/ }).first()
      await region.focus()
      await region
        .getByRole('img', { name: /^Beskæftigelseskravet over for kommunen, fra 5\. januar 2015/ })
        .waitFor()
    })
  }, 60_000)

  test('uden scripts kan man nå hele vejen til svaret', async () => {
    await withPage(360, async (page) => {
      await toTheAnswer(page)
      expect(await page.title()).toMatch(/skal vurderes igen senest/)
    })
  }, 60_000)

  test('en fejl får fokus, og næste Tab er stedet, den rettes', async () => {
    await withPage(1280, async (page) => {
      await page.goto(`${base}/proev`)
      await page.getByRole('button', { name: 'Videre' }).click()
      await page.locator('.fejlresume:focus').waitFor()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      expect(page.url()).toMatch(/#persongruppe-loenmodtager$/)
    })
  }, 60_000)

  test('en periode kan tilføjes og fjernes uden scripts', async () => {
    await withPage(1280, async (page) => {
      await page.goto(`${base}/proev`)
      await page.getByLabel('Lønmodtager').check()
      await page.getByRole('button', { name: 'Videre' }).click()
      await page.getByLabel('Fra og med').fill('1.6.2026')
      await page.getByRole('button', { name: 'Tilføj en periode mere' }).click()
      expect(await page.getByLabel('Fra og med').count()).toBe(2)
      expect(await page.getByLabel('Fra og med').first().inputValue()).toBe('1.6.2026')
      await page.getByRole('button', { name: 'Fjern periode 2' }).click()
      expect(await page.getByLabel('Fra og med').count()).toBe(1)
    })
  }, 60_000)

  test('med tastatur alene: vælg, tryk Enter, skriv, tryk Enter', async () => {
    await withPage(1280, async (page) => {
      await page.goto(`${base}/proev`)
      await tabTo(page, 'persongruppe-loenmodtager')
      await page.keyboard.press('Space')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/proev')
      await tabTo(page, 'fravaer-0-fra')
      await page.keyboard.type('1.6.2026')
      await tabTo(page, 'fravaer-0-omfang')
      await page.keyboard.type('H')
      await tabTo(page, 'fravaer-0-til')
      await page.keyboard.press('Enter')
      await page.getByText('barsel eller ferie').first().waitFor()
      expect(await page.title()).toContain('barsel eller ferie')
    })
  }, 60_000)

  /** Presses Tab until the control has focus, as a person would; fails when it cannot be reached. */
  async function tabTo(page: Page, id: string): Promise<void> {
    for (let i = 0; i < 40; i++) {
      if ((await page.locator(`#${id}:focus`).count()) > 0) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`${id} cannot be reached with Tab`)
  }
})
