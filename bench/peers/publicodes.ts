import { type Day, formatDay } from '@sagsvej/calendar'
import Engine from 'publicodes'
import type { Person } from '../peers-law/people.ts'
import { MAX_UGE, PENSIONSALDER, type Trin } from '../peers-law/rates.ts'
import { MONTHS, type Peer } from './peer.ts'

const written = (iso: string): string => iso.split('-').reverse().join('/')

/** Newest first, because `variations` takes the first branch that holds. */
const dated = (trin: Trin, unit: string) => {
  const [oldest, ...later] = trin
  const branches = later
    .reverse()
    .map(([fra, n]) => ({ si: `dato >= ${written(fra)}`, alors: `${n} ${unit}` }))
  return { variations: [...branches, { sinon: `${oldest?.[1]} ${unit}` }] }
}

const FACTS: Readonly<Record<string, unknown>> = {
  alder: { unité: 'an' },
  ...Object.fromEntries(MONTHS.map((m) => [m, { unité: 'h' }])),
  ansat: { type: 'booléen' },
  bopael: { type: 'booléen' },
  uarbejdsdygtig: { type: 'booléen' },
  livstruende: { type: 'booléen' },
  dato: { type: 'date' },
  'anmeldt dage': { unité: 'jour' },
  uger9: { unité: 'semaine' },
  timeloen: { unité: 'kr' },
  ugetimer: { unité: 'h' },
  arbejdstimer: { unité: 'h' },
}

const KRAV = ['sygdoms', 'alders', 'bopaels', 'beskaeftigelses', 'anmeldelses', 'varigheds', 'fravaers'].map(
  (name) => `${name}krav`,
)

const RULES: Readonly<Record<string, unknown>> = {
  'timer i alt': { somme: MONTHS },
  'maaneder over 40': {
    somme: MONTHS.map((m) => ({ variations: [{ si: `${m} >= 40 h`, alors: 1 }, { sinon: 0 }] })),
  },
  timekrav: { valeur: 'timer i alt >= 240 h' },
  spredningskrav: { valeur: 'maaneder over 40 >= 5' },
  beskaeftigelseskrav: { 'toutes ces conditions': ['ansat', 'timekrav', 'spredningskrav'] },
  folkepensionsalder: dated(PENSIONSALDER, 'an'),
  alderskrav: { 'toutes ces conditions': ['alder >= 18 an', '2 * alder < folkepensionsalder'] },
  bopaelskrav: { valeur: 'bopael' },
  sygdomskrav: { valeur: 'uarbejdsdygtig' },
  anmeldelseskrav: { valeur: 'anmeldt dage <= 7 jour' },
  'inden 22 uger': { valeur: 'uger9 <= 22 semaine' },
  forlaengelse: { 'toutes ces conditions': ['inden 22 uger = non', 'livstruende'] },
  varighedskrav: { 'une de ces conditions': ['inden 22 uger', 'forlaengelse'] },
  'max uge': dated(MAX_UGE, 'kr'),
  timesats37: { valeur: '37 * timeloen', plafond: 'max uge' },
  'betalte timer': { valeur: 'ugetimer', plafond: '37 h' },
  'fuld uge37': { valeur: 'timesats37 * betalte timer' },
  fravaerstimer: { valeur: 'ugetimer - arbejdstimer', plancher: '0 h' },
  fravaerskrav: { valeur: 'fravaerstimer >= 4 h' },
  'nedsat uge': {
    variations: [
      {
        si: 'ugetimer > 0 h',
        alors: { valeur: 'fuld uge37 * fravaerstimer / (37 h * ugetimer)', arrondi: 'oui' },
      },
      { sinon: '0 kr' },
    ],
  },
  ret: { 'toutes ces conditions': KRAV },
  udbetaling: { variations: [{ si: 'ret', alors: 'nedsat uge' }, { sinon: '0 kr' }] },
  udfald: {
    variations: [...KRAV.map((krav, i) => ({ si: `${krav} = non`, alors: i + 1 })), { sinon: 0 }],
  },
}

const yesNo = (value: boolean): string => (value ? 'oui' : 'non')

const situationOf = (p: Person): Readonly<Record<string, string | number>> => ({
  alder: p.alder,
  m1: p.m1,
  m2: p.m2,
  m3: p.m3,
  m4: p.m4,
  m5: p.m5,
  m6: p.m6,
  ansat: yesNo(p.ansat),
  bopael: yesNo(p.bopael),
  uarbejdsdygtig: yesNo(p.uarbejdsdygtig),
  livstruende: yesNo(p.livstruende),
  dato: written(formatDay(p.dato as Day)),
  'anmeldt dage': p.anmeldtDage,
  uger9: p.uger9,
  timeloen: p.timeloen,
  ugetimer: p.ugetimer,
  arbejdstimer: p.arbejdstimer,
})

const options = { logger: { log() {}, warn() {}, error() {} } }

/** A thousand rules: the same again and again, each time under a name of its own. */
const thousand = () =>
  Object.assign(
    { ...FACTS },
    ...Array.from({ length: Math.ceil(1000 / Object.keys(RULES).length) }, (_, n) => ({
      [`sag${n}`]: null,
      ...Object.fromEntries(Object.entries(RULES).map(([name, rule]) => [`sag${n} . ${name}`, rule])),
    })),
  ) as Readonly<Record<string, unknown>>

/** Every evaluation gives the evaluated tree, so that there is no evaluation without explanation. */
export function publicodes(): Peer {
  const engine = new Engine({ ...FACTS, ...RULES }, options)
  const run = (p: Person) => {
    engine.setSituation(situationOf(p))
    const udbetaling = engine.evaluate('udbetaling')
    const udfald = engine.evaluate('udfald')
    return {
      udbetaling: Number(udbetaling.nodeValue),
      udfald: Number(udfald.nodeValue),
      udbetalt: udbetaling,
      faldt: udfald,
    }
  }
  return { name: 'publicodes', evaluate: run, explain: run, build: () => new Engine(thousand(), options) }
}
