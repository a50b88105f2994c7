import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { datoSvar, talSvar } from '../eksempler/svar.ts'
import { forkertVejledning } from '../fakta/anmeldelse.ts'
import { jobafklaringStartede } from '../fakta/jobafklaring.ts'
import { lønUnderSygdomPrUge } from '../fakta/refusion.ts'
import {
  anmodetOmRefusionDen,
  sygedagpengerefusionPrUge,
  timerMedLønUnderSygdom,
  ydelsePrTime,
} from '../fakta/refusion-af-ydelse.ts'
import { refusionAfYdelsen, refusionAfYdelsenTidligstFra, tillægTilRefusion } from './refusion.ts'

describe('[J7 R] refusion til arbejdsgiveren', () => {
  const kr = (timer: number, løn: number, sygedagpenge = 0) =>
    talSvar(
      evaluer(refusionAfYdelsen, {
        fakta: fakta(
          [ydelsePrTime, 100],
          [timerMedLønUnderSygdom, timer],
          [lønUnderSygdomPrUge, løn],
          [sygedagpengerefusionPrUge, sygedagpenge],
        ),
        på: '2024-03-01',
      }),
      'kr/uge',
    )
  test('højst 37 timer, højst lønnen, og refusion af sygedagpenge går fra', () => {
    expect([kr(37, 9000), kr(40, 9000), kr(20, 1500), kr(20, 9000, 500), kr(10, 9000, 4000)]).toEqual([
      3700, 3700, 1500, 1500, 0,
    ])
  })
  test.each([
    ['2019-12-31', 0],
    ['2020-01-01', 0.3],
    ['2026-12-31', 2.1],
    ['2027-01-01', 2.4],
    ['2030-01-01', 3.3],
  ])('tillægget den %s er %d procent', (på, procent) => {
    expect(talSvar(evaluer(tillægTilRefusion, { fakta: {}, på }), 'procent')).toBe(procent)
  })
  const fra = (anmodet: string, vejledtForkert = false) =>
    datoSvar(
      evaluer(refusionAfYdelsenTidligstFra, {
        fakta: fakta(
          [jobafklaringStartede, '2024-01-15'],
          [anmodetOmRefusionDen, anmodet],
          [forkertVejledning, vejledtForkert],
        ),
        skøn: { saerligeOmstaendighederForRefusion: false },
        på: anmodet,
      }),
    )
  test('3 måneder tilbage, dog ikke før forløbet, og hele forløbet ved forkert vejledning', () => {
    expect(fra('2024-03-01')).toBe('2024-01-15')
    expect(fra('2024-05-31')).toBe('2024-02-29')
    expect(fra('2024-09-01', true)).toBe('2024-01-15')
  })
})
