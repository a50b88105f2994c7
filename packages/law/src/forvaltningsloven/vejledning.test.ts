import { expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import {
  henvendelsenErSkriftlig,
  henvendelsenVedrørerSagsområdet,
  retteMyndighedKendes,
} from '../fakta/henvendelse.ts'
import { skalSendesVidere, skalVejlede } from './vejledning.ts'

const svar = (på: string, { vedrører = true, skriftlig = true, kendes = true, fornøden = true } = {}) => {
  const sag = {
    fakta: fakta(
      [henvendelsenVedrørerSagsområdet, vedrører],
      [henvendelsenErSkriftlig, skriftlig],
      [retteMyndighedKendes, kendes],
    ),
    skøn: { vejledningErFornoeden: fornøden },
    på,
  }
  return [skalVejlede, skalSendesVidere].map((krav) => sandtSvar(evaluer(krav, sag)))
}

test.each(['2007-12-06', '2007-12-07', '2026-11-27'])(
  'vejledes om det, der hører under myndigheden (%s)',
  (på) => {
    expect([svar(på), svar(på, { fornøden: false })]).toEqual([
      [true, false],
      [false, false],
    ])
  },
)

test('et brev til den forkerte sendes videre, en mundtlig henvendelse gør ikke', () => {
  expect([
    svar('2026-11-27', { vedrører: false }),
    svar('2026-11-27', { vedrører: false, skriftlig: false }),
    svar('2026-11-27', { vedrører: false, kendes: false }),
  ]).toEqual([
    [false, true],
    [false, false],
    [false, false],
  ])
})
