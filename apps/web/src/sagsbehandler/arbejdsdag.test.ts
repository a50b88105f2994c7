import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { brud, CHROMIUM, overflow, unfold, withPage, åbnBrowser } from '../browser.test-support.ts'
import { type Sagskontor, åbnSagskontor } from './kontoret.test-support.ts'

/** Counts presses, choices and typed fields as a person makes them. */
class Hånd {
  readonly #page: Page
  tryk = 0
  constructor(page: Page) {
    this.#page = page
  }
  async følg(name: string | RegExp): Promise<void> {
    this.tryk++
    await this.#page.getByRole('link', { name }).first().click()
  }
  async klik(name: string): Promise<void> {
    this.tryk++
    await this.#page.getByRole('button', { name }).click()
  }
  async skriv(label: string, text: string): Promise<void> {
    this.tryk++
    await this.#page.getByLabel(label).fill(text)
  }
  async vælg(label: string, choice: string): Promise<void> {
    this.tryk++
    await this.#page.getByLabel(label).selectOption(choice)
  }
}

describe.skipIf(!CHROMIUM)('en sagsbehandlers dag, uden scripts', () => {
  let kontor: Sagskontor
  let browser: Browser
  let base: string
  beforeAll(async () => {
    kontor = await åbnSagskontor()
    base = await kontor.app.listen({ port: 0, host: '127.0.0.1' })
    browser = await åbnBrowser()
  }, 240_000)
  afterAll(async () => {
    await browser?.close()
    await kontor?.close()
  }, 120_000)

  const dagen = (width: number, work: (page: Page, hånd: Hånd) => Promise<void>) =>
    withPage(browser, { width, cookie: kontor.cookie }, (page) => work(page, new Hånd(page)))

  test('en sag findes fra et navn med højst 3 tryk', async () => {
    await dagen(1280, async (page, hånd) => {
      await page.goto(`${base}/min-dag`)
      await hånd.skriv('Navn', 'oda')
      await hånd.klik('Find sag')
      await hånd.følg('Oda Prøvesen')
      expect(await page.title()).toContain('Oda Prøvesen')
      expect(hånd.tryk).toBeLessThanOrEqual(3)
    })
  }, 60_000)

  test('[T4 M: liste] det mest presserende åbnes fra Min dag, og et brev med en samtale er sendt', async () => {
    await dagen(360, async (page, hånd) => {
      await page.goto(`${base}/min-dag`)
      await page.locator('.arbejdsliste tbody th a').first().click()
      await hånd.følg('Indkald til samtale')
      await hånd.skriv('Sted', 'Prøvegade 1, mødelokale 2')
      await hånd.klik('Send indkaldelsen')
      expect(await page.locator('.fejlresume').allTextContents()).toEqual([])
      expect(await page.locator('section[aria-labelledby=journal]').textContent()).toContain(
        'Indkaldelse til samtale',
      )
      expect(hånd.tryk).toBeLessThanOrEqual(3)
    })
    await kontor.postenKommer()
  }, 60_000)

  test('en holdt samtale med aftale og næste dato registreres med højst 12 tryk', async () => {
    kontor.den('2026-12-07')
    await dagen(1280, async (page, hånd) => {
      await page.goto(`${base}/min-dag`)
      await page.getByRole('link', { name: 'Sager' }).click()
      await page.getByRole('link', { name: 'Oda Prøvesen' }).click()
      await hånd.følg('Foretag et skøn')
      await hånd.vælg('Hvad skal vurderes?', 'laegeattestNoedvendig')
      await hånd.vælg('Hvad finder du?', 'nej')
      await hånd.skriv('Hvorfor?', 'Skemaet siger nok.')
      await hånd.skriv('Andet, det bygger på', 'Oplysningsskema')
      await hånd.klik('Gem skønnet')
      const talk = new Hånd(page)
      await talk.følg('Registrér en holdt samtale')
      await talk.skriv('Talt om: om det er realistisk at vende tilbage til arbejdet', 'Ja, lidt ad gangen.')
      await talk.skriv('Talt om: om der er brug for støtte', 'En mentor.')
      await talk.skriv('Hvad er aftalt?', 'Tal med din chef')
      await talk.skriv('Hvorfor?', 'Så kan du komme lidt ad gangen')
      await talk.skriv('Hvad venter I af det?', 'Du fortæller om det næste gang')
      await talk.skriv('Næste samtale', '2027-01-05')
      await talk.skriv('Hvad skal den handle om?', 'Hvordan går det?')
      await talk.skriv('Hvad skal der ske inden da?', 'Du har talt med din chef')
      await talk.klik('Gem samtalen')
      expect(await page.title()).toContain('Oda Prøvesen')
      expect(talk.tryk).toBeLessThanOrEqual(12)
    })
    expect((await kontor.hændelser()).at(-1)).toMatchObject({ type: 'SamtaleHoldt', holdt: '2026-12-07' })
  }, 60_000)

  test.each([360, 1280])(
    'borgerens og lederens sider: axe finder intet, og intet stikker ud til siden, i %i px',
    async (width) => {
      const sider = [
        [kontor.oda, '/min-sag'],
        [kontor.oda, '/min-sag/sag-1/goer/aktindsigt'],
        [kontor.oda, '/en/min-sag'],
        [kontor.lis, '/ledelse'],
        [kontor.lis, '/en/ledelse'],
      ] as const
      for (const [cookie, path] of sider) {
        await withPage(browser, { width, cookie, scripts: true }, async (page) => {
          await page.goto(base + path)
          await unfold(page)
          expect([path, await brud(page)]).toEqual([path, []])
          expect([path, await overflow(page)]).toEqual([path, 0])
        })
      }
    },
    120_000,
  )

  test('[G1 C: bestil] aktindsigt bestilles med højst 6 tryk efter login', async () => {
    await withPage(browser, { width: 360, cookie: kontor.oda }, async (page) => {
      await page.goto(`${base}/min-sag`)
      const hånd = new Hånd(page)
      await hånd.følg('Bed om at se dine papirer')
      await hånd.klik('Send anmodningen')
      expect(await page.title()).toContain('Dine sygedagpenge')
      expect(hånd.tryk).toBeLessThanOrEqual(6)
    })
    expect((await kontor.hændelser()).at(-1)).toMatchObject({ type: 'AktindsigtØnsket', form: 'skriftligt' })
  }, 60_000)

  test.each([360, 1280])(
    'axe finder intet, og intet stikker ud til siden, i %i px',
    async (width) => {
      await withPage(browser, { width, cookie: kontor.cookie, scripts: true }, async (page) => {
        for (const path of [
          '/min-dag',
          '/sager/sag-1',
          '/sager/sag-1/goer/forbered-afgoerelse',
          '/sager/sag-1/goer/indkald-til-samtale',
          '/en/sager/sag-1',
        ]) {
          await page.goto(base + path)
          await unfold(page)
          expect([path, await brud(page)]).toEqual([path, []])
          expect([path, await overflow(page)]).toEqual([path, 0])
        }
        await page.goto(`${base}/sager/sag-1/goer/notat`)
        await page.getByRole('button', { name: 'Gem notatet' }).click()
        expect(await page.title()).toMatch(/^Fejl/)
        expect(await brud(page)).toEqual([])
      })
    },
    120_000,
  )
})
