import { expect, test } from 'vitest'
import { forløb, periodeMedGrænse } from '../eksempler/byg-fravaer.ts'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { datoSvar } from '../eksempler/svar.ts'
import {
  forlængelseErAfgjort,
  forlængelsenSlutter,
  ophørAfgjortDen,
  ophørErAfgjort,
} from '../fakta/forlaengelse.ts'
import { fødselsdag } from '../fakta/person.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import { revurderingstidspunkt } from './revurderingstidspunkt.ts'
import { ophørTidligst } from './stop-kraever-afgoerelse.ts'

const periode = periodeMedGrænse(revurderingstidspunkt, '2023-07-31')
const svar = (
  afgørelse: string | null,
  forlængetTil: string | null = null,
  på = '2023-09-01',
  pension = 'ingen',
) =>
  datoSvar(
    evaluer(ophørTidligst, {
      fakta: {
        ...forløb('loenmodtager', periode),
        ...fakta([pensionDuFår, pension], [fødselsdag, '1980-01-01']),
        ...(forlængetTil
          ? fakta([forlængelseErAfgjort, true], [forlængelsenSlutter, forlængetTil])
          : fakta([forlængelseErAfgjort, false])),
        ...(afgørelse
          ? fakta([ophørErAfgjort, true], [ophørAfgjortDen, afgørelse])
          : fakta([ophørErAfgjort, false])),
      },
      på,
    }),
  )

test('[D6 R] uden afgørelse stopper udbetalingen ikke', () => {
  expect(svar(null)).toBe('aldrig')
})
test('en afgørelse før revurderingstidspunktet virker fra det', () => {
  expect(svar('2023-07-10')).toBe('2023-07-31')
})
test('en afgørelse efter virker først fra sin egen dag', () => {
  expect(svar('2023-08-20')).toBe('2023-08-20')
})
test('er der forlænget, er det forlængelsens slut, der tæller', () => {
  expect(svar('2023-08-20', '2024-01-31')).toBe('2024-01-31')
})
test('for en pensionist er det pensionistens grænse, der tæller', () => {
  expect(svar('2023-08-10', null, '2023-09-01', 'foertidspension')).toBe('2023-08-31')
})
test('før Højesterets dom har vi ikke læst praksis', () => {
  expect(svar(null, null, '2015-09-09')).toBe('retsgrundlag ukendt')
})
