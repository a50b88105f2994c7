import { expect, test } from 'vitest'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { sandtSvar } from '../../eksempler/svar.ts'
import { hjemmeEfterAnbefaling } from '../../fakta/covid.ts'
import { persongruppe } from '../../fakta/forloeb.ts'
import { sygMedCovid19 } from '../../fakta/selvstaendig.ts'
import { covidRefusion } from './refusion.ts'

test.each([
  ['2020-02-26', false],
  ['2020-02-27', true],
  ['2021-02-12', true],
  ['2021-02-13', 'retsgrundlag ukendt'],
  ['2021-08-20', false],
  ['2021-11-22', false],
  ['2021-11-23', true],
  ['2022-02-28', true],
  ['2022-03-01', false],
])('%s: refusion fra første dag ved covid-19: %s', (på, svar) => {
  const sag = (covid: boolean, hjemme: boolean) =>
    sandtSvar(
      evaluer(covidRefusion, {
        fakta: fakta([persongruppe, 'loenmodtager'], [sygMedCovid19, covid], [hjemmeEfterAnbefaling, hjemme]),
        på,
      }),
    )
  expect([sag(true, false), sag(false, true)]).toEqual([svar, svar])
  if (svar === true) expect(sag(false, false)).toBe(false)
})
