import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { talSvar } from '../eksempler/svar.ts'
import { persongruppe } from '../fakta/forloeb.ts'
import { indtægter, timerITilbud } from '../fakta/indtaegter.ts'
import { ansatIFleksjobVedForløbetsStart } from '../fakta/ressourceforloebsydelse.ts'
import { andelAfArbejdetDuKan } from '../fakta/selvstaendig.ts'
import { fradragIJobafklaring } from './fradrag.ts'
import { lønfradragIRessourceforløb } from './fradrag-i-ressourceforloeb.ts'
import { lønfradragIJobafklaring } from './loenfradrag.ts'

interface Post {
  readonly [felt: string]: string | number
}
const post = (art: string, beloeb: number, mere: Post = {}): Post => ({ art, beloeb, tid: 'under', ...mere })

const sag = (poster: readonly Post[], timer = 0) =>
  fakta(
    [indtægter, poster],
    [timerITilbud, timer],
    [ansatIFleksjobVedForløbetsStart, true],
    [persongruppe, 'loenmodtager'],
  )
const fradrag = (på: string, poster: readonly Post[], timer = 0) =>
  talSvar(evaluer(fradragIJobafklaring, { fakta: sag(poster, timer), på }), 'kr/md')

describe('[J7 R] jobafklaring', () => {
  test('løn: 30 procent til og med grænsen, 55 procent af kronen over', () => {
    expect(fradrag('2024-03-01', [post('loen', 16323)])).toBe(4896.9)
    expect(fradrag('2024-03-01', [post('loen', 16423)])).toBe(4896.9 + 55)
  })
  test('pension, forsikring og løn under sygdom: krone for krone; mén og bidrag fra loven: ikke', () => {
    expect(fradrag('2024-03-01', [post('anden', 5000), post('loen_under_sygdom', 9000)])).toBe(14000)
    expect(fradrag('2024-03-01', [post('fri', 5000), post('tilskud_egen_virksomhed', 4000)])).toBe(0)
  })
  test('ferie, mens den holdes, og udbetalte feriedage tæller som løn', () => {
    expect(fradrag('2024-03-01', [post('feriegodtgoerelse', 1000), post('feriedage_udbetalt', 1000)])).toBe(
      600,
    )
  })
  test('i tilbud ses der bort fra et beløb for højst 160 timer, og aldrig fra mere end lønnen', () => {
    expect(fradrag('2024-03-01', [post('loen_i_tilbud', 10000)], 100)).toBe((10000 - 1786) * 0.3)
    expect(fradrag('2024-03-01', [post('loen_i_tilbud', 10000)], 200)).toBe((10000 - 2857.6) * 0.3)
    expect(fradrag('2024-03-01', [post('loen_i_tilbud', 500), post('loen', 1000)], 160)).toBe(300)
  })
  test('fleksløntilskud trækkes fra sammen med løn under sygdom, og ellers ikke', () => {
    const tilskud = post('fleksloentilskud', 8000)
    expect(fradrag('2024-03-01', [tilskud])).toBe(0)
    expect(fradrag('2024-03-01', [tilskud, post('loen_under_sygdom', 6000)])).toBe(14000)
  })
  test('indtægter for tiden før forløbet: talte med i 2015, ikke fra 2016', () => {
    const før = post('anden', 3000, { tid: 'udenfor' })
    expect(fradrag('2015-12-31', [før])).toBe(3000)
    expect(fradrag('2016-01-01', [før])).toBe(0)
  })
  test('uddannelsesgodtgørelse: vinduet i 2023-2024 er åbent, derefter holdes den ude', () => {
    const godtgørelse = [post('uddannelsesgodtgoerelse', 2000)]
    expect(fradrag('2023-12-12', godtgørelse)).toBe(2000)
    expect(fradrag('2023-12-13', godtgørelse)).toBe('retsgrundlag ukendt')
    expect(fradrag('2023-12-13', [])).toBe(0)
    expect(fradrag('2024-06-25', godtgørelse)).toBe(0)
  })
  test('overskud trækkes kun fra hos den, der får hele satsen', () => {
    const med = (procent: number) =>
      talSvar(
        evaluer(fradragIJobafklaring, {
          fakta: {
            ...sag([post('overskud_egen_virksomhed', 4000)]),
            ...fakta([persongruppe, 'selvstaendig'], [andelAfArbejdetDuKan, procent]),
          },
          på: '2024-03-01',
        }),
        'kr/md',
      )
    expect([med(0), med(50)]).toEqual([4000, 0])
  })
  test('før 2016 nævner loven ikke pension: uden pension ét svar, med pension to', () => {
    const løn = (på: string, pension: number) =>
      talSvar(
        evaluer(lønfradragIJobafklaring, { fakta: sag([post('loen', 20000, { pension })]), på }),
        'kr/md',
      )
    expect(løn('2014-12-31', 0)).toBe(13442 * 0.3 + (20000 - 13442) * 0.55)
    expect(løn('2015-01-01', 0)).toBe(13648 * 0.3 + (20000 - 13648) * 0.55)
    expect(løn('2015-12-31', 2000)).toBe('retsgrundlag ukendt')
    expect(løn('2016-01-01', 2000)).toBe(13839 * 0.3 + (20000 - 13839) * 0.55)
  })
})

describe('[F1 R] ressourceforløb', () => {
  const løn = (på: string, kroner: number) =>
    talSvar(evaluer(lønfradragIRessourceforløb, { fakta: sag([post('loen', kroner)]), på }), 'kr/md')
  test('30 og 55 procent til udgangen af 2021, kun 55 procent over grænsen fra 2022', () => {
    expect(løn('2021-12-31', 10000)).toBe(3000)
    expect(løn('2022-01-01', 10000)).toBe(0)
    expect(løn('2022-01-01', 15501)).toBe(55)
    expect(løn('2026-02-01', 17772)).toBe(55)
  })
})
