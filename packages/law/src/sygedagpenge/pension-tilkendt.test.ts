import { expect, test } from 'vitest'
import { forløb } from '../eksempler/byg-fravaer.ts'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { datoSvar } from '../eksempler/svar.ts'
import {
  pensionAfgjortDen,
  pensionBetalesFra,
  pensionMedTilbagevirkendeKraft,
  pensionTilkendt,
} from '../fakta/pension.ts'
import { fødselsdag } from '../fakta/person.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import { sidsteDagVedPension } from './pension-tilkendt.ts'

const sidste = (afgjort: string, fra: string, tilbage: boolean, sygFra = '2023-11-01', på = afgjort) =>
  datoSvar(
    evaluer(sidsteDagVedPension, {
      fakta: {
        ...forløb('loenmodtager', { fra: sygFra, til: null }),
        ...fakta(
          [pensionTilkendt, true],
          [pensionAfgjortDen, afgjort],
          [pensionBetalesFra, fra],
          [pensionMedTilbagevirkendeKraft, tilbage],
          [pensionDuFår, 'foertidspension'],
          [fødselsdag, '1980-01-01'],
        ),
      },
      på,
    }),
  )

test('[D6 R] pensionen frem i tiden: månedens udgang før den begynder', () => {
  expect(sidste('2024-02-14', '2024-03-01', false)).toBe('2024-02-29')
})

test('tilbage i tiden: afgørelsens dag, men ikke før pensionen betales', () => {
  expect(sidste('2024-02-14', '2024-01-01', true)).toBe('2024-02-14')
  expect(sidste('2024-02-14', '2024-03-01', true)).toBe('2024-02-29')
})

test('grænsen på 26 uger kommer først, når den ligger før', () => {
  expect(sidste('2024-02-14', '2024-12-01', false, '2023-05-01')).toBe('2023-11-30')
})

test('før 2012 kun grænsen, og imellem er dagen ikke fundet', () => {
  expect(sidste('2011-12-12', '2012-01-01', false, '2011-11-01', '2012-01-02')).toBe('retsgrundlag ukendt')
})
