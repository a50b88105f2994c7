import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { run } from './run.ts'

const folk = fileURLToPath(new URL('../../../examples/ways/', import.meta.url))

async function ways(who: string, ...argv: string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await run(['ways', join(folk, `${who}.json`), ...argv], {
    skriv: (text) => out.push(text),
    klag: (text) => err.push(text),
    idag: '2026-12-31',
    miljø: {},
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

interface Vej {
  readonly ordning: string
  readonly svar: string
}
const json = async (who: string, on: string) =>
  JSON.parse((await ways(who, '--on', on, '--format', 'json')).out) as {
    readonly veje: readonly Vej[]
    readonly penge: readonly {
      readonly linje?: { readonly beloeb: string; readonly under: readonly object[] }
    }[]
  }
const svar = async (who: string, on: string, ...ordninger: readonly string[]) => {
  const { veje } = await json(who, on)
  return ordninger.map((key) => veje.find(({ ordning }) => ordning === key)?.svar)
}

describe('[W1 R] fem mennesker og alle ordninger', () => {
  test.each([
    ['anna', '2026-11-02', ['ja', 'nej', 'nej', 'skoen', 'skoen', 'mangler']],
    ['bo', '2026-10-05', ['ja', 'nej', 'nej', 'skoen', 'skoen', 'nej']],
    ['clara', '2026-09-01', ['ikke_aktuel', 'nej', 'nej', 'skoen', 'skoen', 'ja']],
    ['dan', '2026-10-01', ['ikke_aktuel', 'nej', 'nej', 'ja', 'skoen', 'mangler']],
    ['eva', '2026-12-01', ['nej', 'nej', 'nej', 'skoen', 'skoen', 'ja']],
  ])('%s den %s', async (who, on, expected) => {
    expect(
      await svar(
        who,
        on,
        'sygedagpenge',
        'revalidering',
        'ressourceforloeb',
        'fleksjob',
        'foertidspension',
        'kontanthjaelp',
      ),
    ).toEqual(expected)
  })
  test('den, der var blevet syg før reformen, kunne få revalidering; efter den er der lukket', async () => {
    expect(await svar('bo', '2026-01-05', 'revalidering')).toEqual(['skoen'])
    expect(await svar('bo', '2026-10-05', 'revalidering')).toEqual(['nej'])
  })
  test('den, hvis fleksjob er slut, har ret til ledighedsydelse', async () => {
    expect(await svar('dan', '2026-10-01', 'ledighedsydelse', 'fleksydelse', 'seniorpension')).toEqual([
      'ja',
      'nej',
      'nej',
    ])
  })
})

describe('[W3 R] pengene', () => {
  test('det, de får, er linje for linje', async () => {
    const beløb = async (who: string, on: string) =>
      (await json(who, on)).penge.map(({ linje }) => linje?.beloeb)
    expect(await beløb('anna', '2026-11-02')).toEqual(['5.085 kr. om ugen'])
    expect(await beløb('clara', '2026-09-01')).toEqual(['3.057 kr. om måneden'])
    expect(await beløb('dan', '2026-10-01')).toEqual(['19.616 kr. om måneden'])
    const [clara] = (await json('clara', '2026-09-01')).penge
    expect(clara?.linje?.under.length).toBeGreaterThan(0)
  })
  test('det, der slutter, hvad der kommer før, hvor sikkert det er, og at skat ikke er med', async () => {
    const { out } = await ways('anna', '--on', '2026-11-02', '--lang', 'en')
    expect(out).toContain('Would end: Disability pension takes the place of sickness benefit')
    const dan = (await ways('dan', '--on', '2026-10-01', '--lang', 'en')).out.replace(/\s+/g, ' ')
    expect(dan).toContain(
      'Would end: Flex job unemployment benefit cannot be paid for the same day as disability pension',
    )
    expect(out).toContain('After Resource course (ressourceforløb)')
    expect((await ways('eva', '--on', '2026-12-01')).out).toContain('Du får ingen af ydelserne den dag.')
    expect((await ways('clara', '--on', '2026-09-01')).out).toContain('ubekræftet')
    expect(out).toContain('Tax, ATP and pension contributions are left out')
  })
  test('en fil, der ikke er der, siger hvad og hvordan', async () => {
    const { code, err } = await ways('ingen')
    expect(code).not.toBe(0)
    expect(err).toContain('ingen.json')
  })
})
