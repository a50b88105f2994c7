import { NEVER, parseDay } from '@sagsvej/calendar'
import {
  afrundTil,
  alle,
  beregning,
  betingelse,
  datoFaktum,
  efterDato,
  hvis,
  ikke,
  type NyBestemmelse,
  type Sandt,
  type Sats,
  sandtFaktum,
  satsDen,
  type Tal,
  type Tekst,
  tal,
  talFaktum,
  udregn,
  énAf,
} from '@sagsvej/rules'

/*
 * The rule set the peers are measured with, in our language: 25 rules over 17 facts, with figures for measuring only.
 * It is no law, and says so in its references.
 */

const t = (ord: string): Tekst => ({ da: ord, en: ord })
const om = (navn: string) => ({ etiket: t(navn), spørgsmål: t(`${navn}?`), fra: ['borger'] as const })

export const alder = talFaktum('alder', 'antal', { ...om('alder'), min: 0, max: 120 })
const måneder = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6'].map((navn) =>
  talFaktum(navn, 'antal', { ...om(navn), min: 0, max: 744 }),
)
export const ansat = sandtFaktum('ansat', om('ansat'))
export const bopael = sandtFaktum('bopael', om('bopael'))
export const uarbejdsdygtig = sandtFaktum('uarbejdsdygtig', om('uarbejdsdygtig'))
export const anmeldtDage = talFaktum('anmeldtDage', 'dage', { ...om('anmeldtDage'), min: 0, max: 3650 })
export const uger9 = talFaktum('uger9', 'antal', { ...om('uger9'), min: 0, max: 53 })
export const livstruende = sandtFaktum('livstruende', om('livstruende'))
export const dato = datoFaktum('dato', om('dato'))
export const timeloen = talFaktum('timeloen', 'antal', { ...om('timeloen'), min: 0, max: 10_000 })
export const ugetimer = talFaktum('ugetimer', 'antal', { ...om('ugetimer'), min: 0, max: 168 })
export const arbejdstimer = talFaktum('arbejdstimer', 'antal', { ...om('arbejdstimer'), min: 0, max: 168 })

const prøve = { kort: 'PRØVE', navn: t('prøveregler') }
const regel = {
  hjemmel: { lov: prøve, paragraf: '1' },
  kilder: [{ navn: 'prøveregler' }],
  sikkerhed: 'kontrolleret',
  kontrolleretTil: '2026-01-01',
  siger: t('Prøveregel.'),
  fra: '1900-01-01',
} as const

const fælles = (navn: string) => ({ titel: t(navn), vælgesEfter: efterDato(dato, t('dato')) })
const sand = (navn: string, er: Sandt) =>
  betingelse(`R.${navn}`, { ...fælles(navn), versioner: [{ ...regel, er }] })
const antal = (navn: string, er: Tal<'antal'>) =>
  beregning(`R.${navn}`, 'antal', { ...fælles(navn), versioner: [{ ...regel, er }] } as NyBestemmelse<
    Tal<'antal'>
  >)

const n = (value: number) => tal('antal', value)

const trin = (
  navn: string,
  rows: readonly (readonly [string, number])[],
): Sats & { readonly enhed: 'antal' } => ({
  nøgle: navn,
  enhed: 'antal',
  navn: t(navn),
  rækker: rows.map(([fra, steps], i) => {
    const next = rows[i + 1]
    return {
      id: `${navn}-${fra}`,
      fra: i === 0 ? parseDay('1900-01-01') : parseDay(fra),
      til: next ? ((parseDay(next[0]) - 1) as ReturnType<typeof parseDay>) : NEVER,
      steps,
      sikkerhed: 'kontrolleret',
      kilder: [],
    }
  }),
})

/** The most a week. */
export const MAX_UGE = [
  ['2016-01-01', 4180],
  ['2017-01-01', 4245],
  ['2018-01-01', 4300],
  ['2019-01-01', 4355],
  ['2020-01-01', 4405],
  ['2021-01-01', 4460],
  ['2022-01-01', 4465],
  ['2023-01-01', 4550],
  ['2024-01-01', 4695],
  ['2025-01-01', 4865],
] as const

/** The age of pension, in half years. */
export const PENSIONSALDER = [
  ['2016-01-01', 130],
  ['2019-01-01', 131],
  ['2020-01-01', 132],
  ['2021-01-01', 133],
  ['2022-01-01', 134],
] as const

const helt = afrundTil('nærmeste', 'antal', '1')
const sum = (parts: readonly Tal<'antal'>[]) => parts.reduce((a, b) => a.plus(b))

const timerIAlt = antal('timerIAlt', sum(måneder))
const maanederOver40 = antal('maanederOver40', sum(måneder.map((m) => hvis(m.mindst(n(40)), n(1), n(0)))))
const timekrav = sand('timekrav', timerIAlt.mindst(n(240)))
const spredningskrav = sand('spredningskrav', maanederOver40.mindst(n(5)))
const beskaeftigelseskrav = sand('beskaeftigelseskrav', alle(ansat, timekrav, spredningskrav))
const folkepensionsalder = antal('folkepensionsalder', satsDen(trin('alder', PENSIONSALDER), dato))
const alderskrav = sand('alderskrav', alle(alder.mindst(n(18)), alder.plus(alder).under(folkepensionsalder)))
const bopaelskrav = sand('bopaelskrav', bopael)
const sygdomskrav = sand('sygdomskrav', uarbejdsdygtig)
const anmeldelseskrav = sand('anmeldelseskrav', anmeldtDage.højst(tal('dage', 7)))
const inden22Uger = sand('inden22Uger', uger9.højst(n(22)))
const forlaengelse = sand('forlaengelse', alle(ikke(inden22Uger), livstruende))
const varighedskrav = sand('varighedskrav', énAf(inden22Uger, forlaengelse))
const maxUge = antal('maxUge', satsDen(trin('maks', MAX_UGE), dato))
/** Thirty-seven times the hourly rate, so that nothing is rounded before the end. */
const timesats = antal('timesats', timeloen.gange(n(37), 'antal', helt).dogHøjst(maxUge))
const betalteTimer = antal('betalteTimer', ugetimer.dogHøjst(n(37)))
const fravaerstimer = antal('fravaerstimer', ugetimer.minus(arbejdstimer).dogMindst(n(0)))
const fravaerskrav = sand('fravaerskrav', fravaerstimer.mindst(n(4)))
const nedsatUge = antal(
  'nedsatUge',
  hvis(
    ugetimer.over(n(0)),
    udregn(
      { gange: [timesats, betalteTimer, fravaerstimer], delt: [n(37), ugetimer.dogMindst(n(1))] },
      'antal',
      helt,
    ),
    n(0),
  ),
)
const ret = sand(
  'ret',
  alle(
    sygdomskrav,
    alderskrav,
    bopaelskrav,
    beskaeftigelseskrav,
    anmeldelseskrav,
    varighedskrav,
    fravaerskrav,
  ),
)
export const udbetaling = antal('udbetaling', hvis(ret, nedsatUge, n(0)))
export const udfald = antal(
  'udfald',
  hvis(
    ikke(sygdomskrav),
    n(1),
    hvis(
      ikke(alderskrav),
      n(2),
      hvis(
        ikke(bopaelskrav),
        n(3),
        hvis(
          ikke(beskaeftigelseskrav),
          n(4),
          hvis(
            ikke(anmeldelseskrav),
            n(5),
            hvis(ikke(varighedskrav), n(6), hvis(ikke(fravaerskrav), n(7), n(0))),
          ),
        ),
      ),
    ),
  ),
)
