import { expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sygFra } from '../eksempler/forloeb.ts'
import { datoSvar } from '../eksempler/svar.ts'
import { fridageneSlutter, sygUnderAftaltFri } from '../fakta/ferie-og-uddannelse.ts'
import { ophørAfgjortDen, ophørErAfgjort } from '../fakta/forlaengelse.ts'
import { stopEfterParagraf7TidligstFra } from './stop-efter-paragraf-7.ts'
import { førsteFraværsdagEfterAftaltFri } from './syg-under-aftalt-fri.ts'

test('stop efter § 7 virker fra afgørelsen, og uden afgørelse slet ikke', () => {
  const fra = (på: string, afgjort: boolean) =>
    datoSvar(
      evaluer(stopEfterParagraf7TidligstFra, {
        fakta: fakta([ophørErAfgjort, afgjort], [ophørAfgjortDen, '2018-05-04']),
        på,
      }),
    )
  expect([fra('2018-05-04', true), fra('2018-05-04', false)]).toEqual(['2018-05-04', 'aldrig'])
  expect(fra('2018-05-03', true)).toBe('retsgrundlag ukendt')
})

test('[D2 R] syg i aftalt fri: fraværet begynder dagen efter, også over årsskiftet', () => {
  const dag = (sygdom: string, slut: string, fri = true) =>
    datoSvar(
      evaluer(førsteFraværsdagEfterAftaltFri, {
        fakta: {
          ...sygFra(sygdom, 'loenmodtager'),
          ...fakta([sygUnderAftaltFri, fri], [fridageneSlutter, slut]),
        },
        på: '2024-01-10',
      }),
    )
  expect(dag('2023-12-20', '2023-12-31')).toBe('2024-01-01')
  expect(dag('2023-12-20', '2023-12-31', false)).toBe('ikke relevant')
})
