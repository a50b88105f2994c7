import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatDay } from '@sagsvej/calendar'
import { brevetKomFrem } from '@sagsvej/law'
import { evaluate, kontekst } from '@sagsvej/rules'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brevfakta } from './brevfakta.ts'
import { lokalDigitalPost } from './lokal.ts'
import type { DigitalPost, Forsendelse, Forsendelsesbegivenhed, Poststatus } from './port.ts'

const MINUT = 60_000
const TIME = 60 * MINUT
const DØGN = 24 * TIME

const FRITAGET = '711381-0001'
const UKENDT = '711381-0002'
const register = (cpr: string): Poststatus =>
  cpr === FRITAGET ? 'fritaget' : cpr === UKENDT ? 'ukendt' : 'tilmeldt'

const forsendelse = (ved: Partial<Forsendelse> = {}): Forsendelse => ({
  brevId: 'brev-1',
  cpr: '711381-0000',
  navn: 'Oda Prøvemark',
  emne: 'Brev fra Prøvekøbing Kommune',
  pdf: Buffer.from('%PDF-1.7 et brev'),
  ...ved,
})

/** A post solution on a Monday morning, and the hand that sets its clock. */
function posthus({
  frø = 1,
  fejlandel = 0,
  start = '2026-05-04T08:00:00Z',
  mappe,
}: {
  frø?: number
  fejlandel?: number
  start?: string
  mappe?: string
} = {}) {
  let nu = Date.parse(start)
  const post = lokalDigitalPost({
    frø,
    fejlandel,
    register,
    ur: () => new Date(nu),
    ...(mappe === undefined ? {} : { mappe }),
  })
  return {
    post,
    gå: (ms: number) => {
      nu += ms
    },
  }
}

const typer = async (post: DigitalPost) => (await post.begivenheder(0)).map(({ type }) => type)

/** The day the law says the letter arrived; "aldrig" where it has not, undefined where nothing is known. */
function kommetFrem(alle: readonly Forsendelsesbegivenhed[]): string | undefined {
  const kendt = brevfakta(alle)
  const { udfald } = evaluate(
    brevetKomFrem.led,
    kontekst({ fakta: ({ nøgle }) => kendt[nøgle], skøn: () => undefined }),
  )
  if (udfald.art !== 'værdi') return undefined
  return udfald.værdi === 2_147_483_647 ? 'aldrig' : formatDay(udfald.værdi as never)
}

describe('et brev til en, der har Digital Post', () => {
  test('er taget ind med det samme, og kvitteringerne kommer bagefter, hver til sin tid', async () => {
    const { post, gå } = posthus()
    expect(await post.send(forsendelse())).toEqual({
      modtaget: true,
      kanal: 'digital_post',
      gentaget: false,
    })
    expect(await typer(post)).toEqual(['oprettet'])
    gå(2 * MINUT)
    expect(await typer(post)).toEqual(['oprettet', 'afsendt'])
    gå(2 * TIME)
    expect(await typer(post)).toEqual(['oprettet', 'afsendt', 'modtaget_af_loesning', 'tilgaengelig'])
  })
  test('er først kommet frem, når det er tilgængeligt: afsendt er ikke nok', async () => {
    const { post, gå } = posthus()
    await post.send(forsendelse())
    expect(kommetFrem(await post.begivenheder(0))).toBeUndefined()
    gå(2 * MINUT)
    expect(kommetFrem(await post.begivenheder(0))).toBe('aldrig')
    gå(2 * TIME)
    expect(kommetFrem(await post.begivenheder(0))).toBe('2026-05-04')
  })
  test('er dagen den danske: 23.30 dansk tid er stadig samme dag, og 00.30 den næste', async () => {
    for (const [start, dag] of [
      ['2026-05-04T21:30:00Z', '2026-05-04'],
      ['2026-05-04T22:30:00Z', '2026-05-05'],
      ['2026-01-04T22:30:00Z', '2026-01-04'],
    ] as const) {
      const { post } = posthus({ start })
      await post.send(forsendelse())
      expect((await post.begivenheder(0))[0]?.dag).toBe(dag)
    }
  })
})

describe('et brev til en, der er fritaget', () => {
  test('bliver til papir, når det sendes, postes næste arbejdsdag og formodes fremme efter loven', async () => {
    const { post, gå } = posthus({ start: '2026-05-13T08:00:00Z' })
    expect(await post.status(FRITAGET)).toBe('fritaget')
    expect(await post.send(forsendelse({ cpr: FRITAGET }))).toMatchObject({ kanal: 'fysisk_post' })
    gå(MINUT)
    expect(await typer(post)).toEqual(['oprettet', 'faldet_til_fjernprint'])
    gå(3 * DØGN)
    const alle = await post.begivenheder(0)
    // Kristi himmelfartsdag is 14 May 2026: the next working day is the Friday.
    expect(alle.at(-1)).toMatchObject({
      type: 'afsendt',
      kanal: 'fysisk_post',
      dag: '2026-05-15',
      formodetFremme: { tidligst: '2026-05-22', senest: '2026-05-26' },
    })
    expect(kommetFrem(alle)).toBe('2026-05-26')
    gå(30 * DØGN)
    expect(await typer(post)).not.toContain('tilgaengelig')
  })
})

describe('et brev, der ikke kan leveres', () => {
  test('til en, løsningen ikke kender: det siges hvorfor, og det er ikke kommet frem', async () => {
    const { post, gå } = posthus()
    await post.send(forsendelse({ cpr: UKENDT }))
    gå(TIME)
    const alle = await post.begivenheder(0)
    expect(alle.at(-1)).toMatchObject({ type: 'afvist', grund: 'ukendt_modtager' })
    expect(kommetFrem(alle)).toBe('aldrig')
  })
  test('fordi løsningen fejler, kan sendes igen under samme nummer', async () => {
    const fejler = posthus({ frø: 4, fejlandel: 500 })
    let forsøg = 0
    for (; forsøg < 50 && !(await typer(fejler.post)).includes('tilgaengelig'); forsøg++) {
      expect(await fejler.post.send(forsendelse())).toMatchObject({ modtaget: true, gentaget: false })
      fejler.gå(3 * TIME)
    }
    const alle = await typer(fejler.post)
    expect(alle.filter((type) => type === 'afvist')).toHaveLength(forsøg - 1)
    expect(forsøg).toBeGreaterThan(1)
    expect(await fejler.post.send(forsendelse())).toMatchObject({ gentaget: true })
  })
  test.each([
    ['et nummer med mellemrum', { brevId: 'brev 1' }, 'Brevets nummer'],
    ['et nummer, der er en sti', { brevId: '../brev' }, 'Brevets nummer'],
    ['et forkert CPR-nummer', { cpr: '123' }, 'ti cifre'],
    ['ingen navn', { navn: ' ' }, 'modtagerens navn'],
    ['andet end en PDF', { pdf: Buffer.from('<html>') }, 'ikke en PDF'],
  ])('fordi det har %s, tages ikke ind', async (_, ved, grund) => {
    const { post } = posthus()
    expect(await post.send(forsendelse(ved))).toMatchObject({
      modtaget: false,
      fejl: { da: expect.stringContaining(grund) },
    })
    expect(await post.begivenheder(0)).toEqual([])
  })
})

describe('samme brev sendt igen', () => {
  test('leveres ikke to gange', async () => {
    const { post, gå } = posthus()
    await post.send(forsendelse())
    expect(await post.send(forsendelse())).toEqual({ modtaget: true, kanal: 'digital_post', gentaget: true })
    gå(DØGN)
    await post.send(forsendelse())
    gå(DØGN)
    expect(await typer(post)).toHaveLength(4)
  })
  test('med et andet indhold er et andet brev og bliver ikke taget ind under det nummer', async () => {
    const { post } = posthus()
    await post.send(forsendelse())
    const andet = forsendelse({ pdf: Buffer.from('%PDF-1.7 et andet brev') })
    expect(await post.send(andet)).toMatchObject({
      modtaget: false,
      fejl: { da: expect.stringContaining('samme nummer') },
    })
  })
})

type Skridt = { readonly send: number } | { readonly gå: number }
const skridt = fc.oneof(
  fc.integer({ min: 0, max: 4 }).map((send): Skridt => ({ send })),
  fc.integer({ min: 0, max: 2 * DØGN }).map((ms): Skridt => ({ gå: ms })),
)
const MODTAGERE = ['711381-0000', FRITAGET, UKENDT, '841579-0000', '921488-0000']

test('hvad der end sker: det læste ændrer sig aldrig, intet brev kommer frem to gange, og rækken har ingen huller', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.array(skridt, { maxLength: 30 }), async (frø, alle) => {
      const { post, gå } = posthus({ frø, fejlandel: 300 })
      let læst: readonly Forsendelsesbegivenhed[] = []
      for (const one of alle) {
        if ('gå' in one) gå(one.gå)
        else await post.send(forsendelse({ brevId: `b${one.send}`, cpr: MODTAGERE[one.send] ?? '' }))
        const nu = await post.begivenheder(0)
        expect(nu.slice(0, læst.length)).toEqual(læst)
        expect(await post.begivenheder(læst.length)).toEqual(nu.slice(læst.length))
        læst = nu
      }
      expect(læst.map(({ nr }) => nr)).toEqual(læst.map((_, i) => i + 1))
      expect(læst.map(({ tid }) => tid)).toEqual(læst.map(({ tid }) => tid).sort())
      for (const { brevId } of læst) {
        const fremme = læst.filter(
          (b) => b.brevId === brevId && (b.type === 'tilgaengelig' || b.formodetFremme !== undefined),
        )
        expect(fremme.length).toBeLessThanOrEqual(1)
      }
    }),
    { numRuns: 60 },
  )
})

test('samme frø giver samme forløb, et andet frø et andet', async () => {
  const kør = async (frø: number) => {
    const { post, gå } = posthus({ frø })
    await post.send(forsendelse())
    gå(DØGN)
    return post.begivenheder(0)
  }
  expect(await kør(7)).toEqual(await kør(7))
  expect(await kør(8)).not.toEqual(await kør(7))
})

test('et ur, der stilles tilbage, flytter ikke det, der er læst', async () => {
  const { post, gå } = posthus()
  await post.send(forsendelse())
  gå(DØGN)
  const læst = await post.begivenheder(0)
  gå(-2 * DØGN)
  await post.send(forsendelse({ brevId: 'brev-2' }))
  expect((await post.begivenheder(0)).slice(0, læst.length)).toEqual(læst)
})

test('med en mappe er alt der igen efter en genstart, og brevet ligger der, som det blev sendt', async () => {
  const mappe = mkdtempSync(join(tmpdir(), 'post-'))
  try {
    const før = posthus({ mappe })
    await før.post.send(forsendelse())
    før.gå(DØGN)
    const efter = posthus({ mappe, start: '2026-05-05T08:00:00Z' })
    expect(await efter.post.begivenheder(0)).toEqual(await før.post.begivenheder(0))
    expect(await efter.post.send(forsendelse())).toMatchObject({ gentaget: true })
    expect(readFileSync(join(mappe, 'breve', 'brev-1.pdf'))).toEqual(forsendelse().pdf)
    expect(readFileSync(join(mappe, 'post.jsonl'), 'utf8')).not.toContain('711381')
  } finally {
    rmSync(mappe, { recursive: true, force: true })
  }
})

test('et brev, der ligger i mappen uden at være noteret, er ikke sendt, og sendes som nyt', async () => {
  const mappe = mkdtempSync(join(tmpdir(), 'post-'))
  try {
    mkdirSync(join(mappe, 'breve'))
    writeFileSync(join(mappe, 'breve', 'brev-1.pdf'), '%PDF-1.7 det, der nåede at')
    const { post } = posthus({ mappe })
    expect(await post.begivenheder(0)).toEqual([])
    expect(await post.send(forsendelse())).toMatchObject({ gentaget: false })
    expect(readFileSync(join(mappe, 'breve', 'brev-1.pdf'))).toEqual(forsendelse().pdf)
  } finally {
    rmSync(mappe, { recursive: true, force: true })
  }
})
