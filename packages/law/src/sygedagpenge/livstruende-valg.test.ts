import { expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { datoSvar, sandtSvar } from '../eksempler/svar.ts'
import { lægenVurdererLivstruende } from '../fakta/forlaengelse.ts'
import {
  bedtOmSygedagpengeDen,
  erIJobafklaring,
  fikSygedagpengeVedLivstruende,
  lægenFinderIkkeLængereLivstruende,
  lægenVurderedeLivstruendeDen,
  opfylderBeskæftigelseskravetVedLivstruende,
} from '../fakta/jobafklaring.ts'
import {
  kanOvergåTilSygedagpenge,
  livstruendeSygedagpengeOphører,
  sygedagpengeVedLivstruendeFra,
} from './livstruende-valg.ts'

const sag = (på: string, bedt = '2022-03-01', krav = true) => ({
  fakta: fakta(
    [erIJobafklaring, true],
    [lægenVurdererLivstruende, true],
    [opfylderBeskæftigelseskravetVedLivstruende, krav],
    [lægenVurderedeLivstruendeDen, '2022-03-01'],
    [bedtOmSygedagpengeDen, bedt],
  ),
  på,
})

test('[D13 R] valget findes fra 2016 og kræver, at beskæftigelseskravet er opfyldt', () => {
  expect(sandtSvar(evaluer(kanOvergåTilSygedagpenge, sag('2015-12-31')))).toBe(false)
  expect(sandtSvar(evaluer(kanOvergåTilSygedagpenge, sag('2016-01-01')))).toBe(true)
  expect(sandtSvar(evaluer(kanOvergåTilSygedagpenge, sag('2018-01-01')))).toBe(true)
  expect(sandtSvar(evaluer(kanOvergåTilSygedagpenge, sag('2022-03-01', '2022-03-01', false)))).toBe(false)
})
test('beder man inden 8 uger, gælder det fra lægens vurdering; dagen efter fra anmodningen', () => {
  const fra = (bedt: string) => datoSvar(evaluer(sygedagpengeVedLivstruendeFra, sag('2022-06-01', bedt)))
  expect(fra('2022-04-26')).toBe('2022-03-01')
  expect(fra('2022-04-27')).toBe('2022-04-27')
})
test('retten slutter, når en læge finder, at sygdommen ikke længere er livstruende', () => {
  const svar = (ikkeLængere: boolean) =>
    sandtSvar(
      evaluer(livstruendeSygedagpengeOphører, {
        fakta: fakta([fikSygedagpengeVedLivstruende, true], [lægenFinderIkkeLængereLivstruende, ikkeLængere]),
        på: '2022-06-01',
      }),
    )
  expect([true, false].map(svar)).toEqual([true, false])
})
