import {
  afrundTil,
  alle,
  beregning,
  betingelse,
  efterDato,
  hvis,
  ikke,
  type Mål,
  type Sandt,
  satsDen,
  type Tal,
  tal,
  udregn,
  énAf,
} from '@sagsvej/rules'
import * as f from './facts.ts'
import { MAX_UGE, PENSIONSALDER, sats } from './rates.ts'

/*
 * The rule set the peers are measured with, in our language: 17 facts, and their 25 rules in 23, since the highest
 * hourly rate and the share of the week are fractions that are not rounded by themselves. The figures are for measuring.
 * It is no law, and says so in its references.
 */

const { ord } = f

const fælles = (navn: string) => ({ titel: ord(navn), vælgesEfter: efterDato(f.dato, ord('datoen')) })

const prøveregel = {
  fra: '1900-01-01',
  hjemmel: { lov: { kort: 'PRØVE', navn: ord('prøveregler') }, paragraf: '1' },
  kilder: [{ navn: 'prøveregler' }],
  sikkerhed: 'kontrolleret',
  kontrolleretTil: '2026-01-01',
  siger: ord('En regel til at måle med.'),
} as const

const krav = (navn: string, er: Sandt) =>
  betingelse(`R.${navn}`, { ...fælles(navn), versioner: [{ ...prøveregel, er }] })

const regnet = (navn: string, er: Tal<'antal'>) =>
  beregning(`R.${navn}`, 'antal', { ...fælles(navn), versioner: [{ ...prøveregel, er }] })

const antal = (n: number) => tal('antal', n)
const sum = (parts: readonly Tal<'antal'>[]) => parts.reduce((a, b) => a.plus(b))
const helt = afrundTil('nærmeste', 'antal', '1')

// The employment requirement
const timerIAlt = regnet('timerIAlt', sum(f.måneder))
const månederOver40 = regnet(
  'månederOver40',
  sum(f.måneder.map((timer) => hvis(timer.mindst(antal(40)), antal(1), antal(0)))),
)
const timekrav = krav('timekrav', timerIAlt.mindst(antal(240)))
const spredningskrav = krav('spredningskrav', månederOver40.mindst(antal(5)))
const beskæftigelseskrav = krav('beskæftigelseskrav', alle(f.ansat, timekrav, spredningskrav))

// The other requirements
const folkepensionsalder = regnet('folkepensionsalder', satsDen(sats('alder', PENSIONSALDER), f.dato))
const alderskrav = krav(
  'alderskrav',
  alle(f.alder.mindst(antal(18)), f.alder.plus(f.alder).under(folkepensionsalder)),
)
const bopælskrav = krav('bopælskrav', f.bopæl)
const sygdomskrav = krav('sygdomskrav', f.uarbejdsdygtig)
const anmeldelseskrav = krav('anmeldelseskrav', f.anmeldtDage.højst(tal('dage', 7)))
const inden22Uger = krav('inden22Uger', f.uger9.højst(antal(22)))
const forlængelse = krav('forlængelse', alle(ikke(inden22Uger), f.livstruende))
const varighedskrav = krav('varighedskrav', énAf(inden22Uger, forlængelse))
const fraværstimer = regnet('fraværstimer', f.ugetimer.minus(f.arbejdstimer).dogMindst(antal(0)))
const fraværskrav = krav('fraværskrav', fraværstimer.mindst(antal(4)))

// The amount: nothing is rounded before the end, and so the hourly rate is held 37 times over
const maxUge = regnet('maxUge', satsDen(sats('maks', MAX_UGE), f.dato))
const timesats37 = regnet('timesats37', f.timeløn.gange(antal(37), 'antal', helt).dogHøjst(maxUge))
const betalteTimer = regnet('betalteTimer', f.ugetimer.dogHøjst(antal(37)))
const fuldUge37 = regnet('fuldUge37', timesats37.gange(betalteTimer, 'antal', helt))
const ugebeløb = udregn(
  { gange: [fuldUge37, fraværstimer], delt: [antal(37), f.ugetimer.dogMindst(antal(1))] },
  'antal',
  helt,
)
const nedsatUge = regnet('nedsatUge', hvis(f.ugetimer.over(antal(0)), ugebeløb, antal(0)))

const kravene = [
  sygdomskrav,
  alderskrav,
  bopælskrav,
  beskæftigelseskrav,
  anmeldelseskrav,
  varighedskrav,
  fraværskrav,
]

const ret = krav('ret', alle(...kravene))

/** The first requirement that is not met, from 1; 0 when all are. */
const førsteUopfyldte = kravene.reduceRight(
  (resten, kravet, i) => hvis(kravet, resten, antal(i + 1)),
  antal(0),
)

export const udbetaling = regnet('udbetaling', hvis(ret, nedsatUge, antal(0)))
export const udfald = regnet('udfald', førsteUopfyldte)

/** The two questions that are measured. */
export const mål: readonly Mål[] = [
  { navn: 'udbetaling', led: udbetaling.led },
  { navn: 'udfald', led: udfald.led },
]
