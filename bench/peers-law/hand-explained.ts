import { maxUgeDen, månederOver40, pensionsalderDen, timerIAlt } from './hand.ts'
import type { Person, Svar } from './people.ts'

/** What a rule came to, which it is, and what it was read from. */
export interface Trin {
  readonly regel: string
  readonly paragraf: string
  readonly værdi: number | boolean
  readonly af: readonly string[]
}

export interface Forklaret extends Svar {
  readonly trin: readonly Trin[]
}

// What the rules are read from is the same for everyone, and made once.
const AF_MÅNEDER = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6']
const AF_TIMER = ['timerIAlt']
const AF_MÅNEDER_OVER_40 = ['månederOver40']
const AF_ANSÆTTELSE = ['ansat', 'timekrav', 'spredningskrav']
const AF_DATO = ['dato']
const AF_ALDER = ['alder', 'folkepensionsalder']
const AF_BOPÆL = ['bopæl']
const AF_SYGDOM = ['uarbejdsdygtig']
const AF_ANMELDT = ['anmeldtDage']
const AF_UGER = ['uger9']
const AF_FORLÆNGELSE = ['inden22Uger', 'livstruende']
const AF_VARIGHED = ['inden22Uger', 'forlængelse']
const AF_TIMESATS = ['timeløn', 'maxUge']
const AF_UGETIMER = ['ugetimer']
const AF_FULD_UGE = ['timesats37', 'betalteTimer']
const AF_FRAVÆR = ['ugetimer', 'arbejdstimer']
const AF_FRAVÆRSTIMER = ['fraværstimer']
const AF_NEDSAT = ['fuldUge37', 'fraværstimer', 'ugetimer']
const AF_KRAV = ['sygdom', 'alder', 'bopæl', 'beskæftigelse', 'anmeldelse', 'varighed', 'fravær']
const AF_UDBETALING = ['ret', 'nedsatUge']

/** The same rules by hand, with a step for each of them: all are worked out, as an explanation must. */
export function explain(p: Person): Forklaret {
  const hours = timerIAlt(p)
  const months = månederOver40(p)
  const timekrav = hours >= 240
  const spredningskrav = months >= 5
  const beskæftigelse = p.ansat && timekrav && spredningskrav
  const folkepensionsalder = pensionsalderDen(p.dato)
  const alder = p.alder >= 18 && 2 * p.alder < folkepensionsalder
  const anmeldelse = p.anmeldtDage <= 7
  const inden22Uger = p.uger9 <= 22
  const forlængelse = !inden22Uger && p.livstruende
  const varighed = inden22Uger || forlængelse
  const fraværstimer = Math.max(0, p.ugetimer - p.arbejdstimer)
  const fravær = fraværstimer >= 4
  const maxUge = maxUgeDen(p.dato)
  const timesats37 = Math.min(37 * p.timeloen, maxUge)
  const betalteTimer = Math.min(p.ugetimer, 37)
  const fuldUge37 = timesats37 * betalteTimer
  const nedsatUge = p.ugetimer > 0 ? Math.round((fuldUge37 * fraværstimer) / (37 * p.ugetimer)) : 0
  const udfald = !p.uarbejdsdygtig
    ? 1
    : !alder
      ? 2
      : !p.bopael
        ? 3
        : !beskæftigelse
          ? 4
          : !anmeldelse
            ? 5
            : !varighed
              ? 6
              : fravær
                ? 0
                : 7
  const ret = udfald === 0
  const udbetaling = ret ? nedsatUge : 0
  return {
    udbetaling,
    udfald,
    trin: [
      { regel: 'timerIAlt', paragraf: '32', værdi: hours, af: AF_MÅNEDER },
      { regel: 'månederOver40', paragraf: '32', værdi: months, af: AF_MÅNEDER },
      { regel: 'timekrav', paragraf: '32', værdi: timekrav, af: AF_TIMER },
      { regel: 'spredningskrav', paragraf: '32', værdi: spredningskrav, af: AF_MÅNEDER_OVER_40 },
      { regel: 'beskæftigelseskrav', paragraf: '32', værdi: beskæftigelse, af: AF_ANSÆTTELSE },
      { regel: 'folkepensionsalder', paragraf: '1 a', værdi: folkepensionsalder, af: AF_DATO },
      { regel: 'alderskrav', paragraf: '2', værdi: alder, af: AF_ALDER },
      { regel: 'bopælskrav', paragraf: '3', værdi: p.bopael, af: AF_BOPÆL },
      { regel: 'sygdomskrav', paragraf: '7', værdi: p.uarbejdsdygtig, af: AF_SYGDOM },
      { regel: 'anmeldelseskrav', paragraf: '35', værdi: anmeldelse, af: AF_ANMELDT },
      { regel: 'inden22Uger', paragraf: '24', værdi: inden22Uger, af: AF_UGER },
      { regel: 'forlængelse', paragraf: '27', værdi: forlængelse, af: AF_FORLÆNGELSE },
      { regel: 'varighedskrav', paragraf: '24', værdi: varighed, af: AF_VARIGHED },
      { regel: 'fraværstimer', paragraf: '54', værdi: fraværstimer, af: AF_FRAVÆR },
      { regel: 'fraværskrav', paragraf: '54', værdi: fravær, af: AF_FRAVÆRSTIMER },
      { regel: 'maxUge', paragraf: '50', værdi: maxUge, af: AF_DATO },
      { regel: 'timesats37', paragraf: '46', værdi: timesats37, af: AF_TIMESATS },
      { regel: 'betalteTimer', paragraf: '46', værdi: betalteTimer, af: AF_UGETIMER },
      { regel: 'fuldUge37', paragraf: '50', værdi: fuldUge37, af: AF_FULD_UGE },
      { regel: 'nedsatUge', paragraf: '54', værdi: nedsatUge, af: AF_NEDSAT },
      { regel: 'ret', paragraf: '2', værdi: ret, af: AF_KRAV },
      { regel: 'udbetaling', paragraf: '50', værdi: udbetaling, af: AF_UDBETALING },
      { regel: 'udfald', paragraf: '2', værdi: udfald, af: AF_KRAV },
    ],
  }
}
