import { formatDay } from '@sagsvej/calendar'
import { lov } from '@sagsvej/law'
import { OPRINDELSE_NAVN, type Oprindelse } from '@sagsvej/rules'
import { afvist, fejl, type JsonObjekt, læst } from '@sagsvej/rules/read'
import type { Aktør, Aktørrolle } from '../begivenheder/aktoer.ts'
import { dag, type Feltart, heltal, json, liste, sandt, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import { gjort, type Kommandoart, kommando } from '../kommandoer/kommando.ts'
import { ved } from '../kommandoer/regler.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Læst } from '../sagsfil/fejl.ts'
import type { FaktumIFil } from '../sagsfil/indhold.ts'
import { readOplysning } from '../sagsfil/oplysning.ts'
import { readSkøn } from '../sagsfil/skoen.ts'
import {
  FaktumRegistreret,
  FaktumRettet,
  OplysningSlettet,
  OplysningTrukketTilbage,
  SkønForetaget,
} from './begivenheder.ts'

/** Read as in a case file, where what is wrong is told in the law's own words. */
const OPLYSNING = {
  faktum: tekst,
  vaerdi: json,
  enhed: valgfri(json),
  gaelderFra: valgfri(dag),
  gaelderTil: valgfri(dag),
  oprindelse: valg(OPRINDELSE_NAVN),
} as const satisfies Readonly<Record<string, Feltart>>

const registrér = kommando({
  type: 'RegistrérOplysning',
  titel: { da: 'Registrér en oplysning', en: 'Register a fact' },
  felter: { ...OPLYSNING, bevis: valgfri(tekst) },
  åbenFor: ['borger', 'repraesentant', 'arbejdsgiver', 'laege'],
  regler: [
    ({ oprindelse }, _sag, { af }) => (egenOprindelse(af, oprindelse) ? [] : [ved('oprindelse', ikkeDin())]),
    ({ faktum }, _sag, { af }) => (egetFaktum(af, faktum) ? [] : [ved('faktum', ikkeDitAtSige())]),
  ],
  giver: ({ bevis, ...asked }, _sag, { den, af }) => {
    const read = readOplysning({ ...asked, kendtFra: formatDay(den) } as JsonObjekt, lov)
    if (!read.ok) return read
    const { type, version } = FaktumRegistreret
    const more = { registreretAf: af, ...(bevis === undefined ? {} : { bevis }) }
    return læst([{ type, version, ...read.værdi, ...more }])
  },
})

const ret = kommando({
  type: 'RetOplysning',
  titel: { da: 'Ret en oplysning', en: 'Correct a fact' },
  felter: { retter: heltal, ...OPLYSNING, begrundelse: tekst },
  giver: ({ retter, begrundelse, ...asked }, sag, om) => {
    const read: Læst<FaktumIFil> = readOplysning({ ...asked, kendtFra: formatDay(om.den) } as JsonObjekt, lov)
    if (!read.ok) return read
    if (!isStanding(sag, retter, read.værdi.faktum)) return afvist(ved('retter', ikkeDen(retter)))
    const { kendtFra: _, ...content } = read.værdi
    return læst([gjort(FaktumRettet, { retter, ...content, begrundelse }, om)])
  },
})

const foretag = kommando({
  type: 'ForetagSkøn',
  titel: { da: 'Foretag et skøn', en: 'Make a judgement' },
  åbenFor: ['laege', 'team', 'laegekonsulent'],
  felter: { skoen: tekst, vaerdi: sandt, begrundelse: tekst, grundlag: liste(tekst) },
  giver: (asked, _sag, { den, af }) => {
    const role =
      af.rolle === 'team' ? 'rehabiliteringsteam' : af.rolle === 'laegekonsulent' ? 'lægekonsulent' : af.rolle
    const read = readSkøn({ ...asked, kendtFra: formatDay(den), af: role }, lov)
    if (!read.ok) return read
    const { type, version } = SkønForetaget
    return læst([{ type, version, ...read.værdi, foretagetAf: af.bruger }])
  },
})

/** What can be asked of the facts and judgements of a case. Nothing is ever changed: what was known stays known. */
export const oplysningskommandoer: readonly Kommandoart[] = [
  registrér,
  ret,
  foretag,
  kommando({
    type: 'TrækOplysningTilbage',
    titel: { da: 'Træk en oplysning tilbage', en: 'Withdraw a fact' },
    felter: { traekker: heltal, begrundelse: tekst },
    regler: [({ traekker }, sag) => (isStanding(sag, traekker) ? [] : [ved('traekker', ikkeDen(traekker))])],
    giver: (asked, _sag, om) => læst([gjort(OplysningTrukketTilbage, asked, om)]),
  }),
  kommando({
    type: 'SletOplysning',
    titel: { da: 'Slet en oplysning efter en kassationsregel', en: 'Erase a fact under a disposal rule' },
    felter: { sletter: heltal, kassationsregel: tekst, begrundelse: tekst },
    regler: [
      ({ sletter }, sag) => (kanSlettes(sag, sletter) ? [] : [ved('sletter', ikkeTilbage(sletter))]),
      // The duty to keep files comes first (SB-ARK-1): nothing is erased while the case is open.
      (_asked, sag) => (sag.begivenheder.at(-1)?.type === 'SagLukket' ? [] : [sagenErÅben()]),
    ],
    giver: (asked, _sag, om) => læst([gjort(OplysningSlettet, asked, om)]),
  }),
]

/** Whoever is outside the office tells what they know themselves, and nothing in another's name. */
const egenOprindelse = ({ rolle }: Aktør, oprindelse: Oprindelse): boolean => {
  const own = EGEN[rolle]
  return own === undefined || own === oprindelse
}

/** Of what the law says they can supply: when a letter was sent is the municipality's to tell. */
const egetFaktum = ({ rolle }: Aktør, nøgle: string): boolean => {
  const own = EGEN[rolle]
  const faktum = lov.fakta.find((one) => one.nøgle === nøgle)
  return own === undefined || faktum === undefined || faktum.fra.includes(own)
}

const EGEN: Partial<Record<Aktørrolle, Oprindelse>> = {
  borger: 'borger',
  repraesentant: 'borger',
  arbejdsgiver: 'arbejdsgiver',
  laege: 'læge',
}

const ikkeDin = () =>
  fejl(
    'forkertRolle',
    'Du kan kun fortælle det, du selv ved. Skriv dig selv som "oprindelse".',
    'You can only tell what you know yourself. Write yourself as "oprindelse".',
  )

const ikkeDitAtSige = () =>
  fejl(
    'forkertRolle',
    'Den oplysning kan kun kommunen eller andre give. Skriv til kommunen, hvis den er forkert.',
    'That fact can only be given by the municipality or others. Write to the municipality if it is wrong.',
  )

const registreretSom = (sag: SagTilstand, nr: number) =>
  [...sag.fakta.values(), ...sag.skøn.values()].flat().find((entry) => entry.nr === nr)

/** What was corrected or withdrawn still stands in the case to be read, and can be erased as well. */
function kanSlettes(sag: SagTilstand, nr: number): boolean {
  const one = registreretSom(sag, nr)
  return one !== undefined && one.slettet === undefined
}

/** A fact or judgement registered as event `nr`, that has not been corrected, withdrawn or erased. */
function isStanding(sag: SagTilstand, nr: number, faktum?: string): boolean {
  const one = registreretSom(sag, nr)
  const same = faktum === undefined || one?.nøgle === faktum
  return one !== undefined && one.indtil === undefined && one.slettet === undefined && same
}

const ikkeDen = (nr: number) =>
  fejl(
    'findesIkke',
    `Hændelse ${nr} er ikke en oplysning af den slags, der gælder i sagen nu. Vælg en, der gør.`,
    `Event ${nr} is no fact of that kind that holds in the case now. Choose one that does.`,
  )
const ikkeTilbage = (nr: number) =>
  fejl(
    'findesIkke',
    `Hændelse ${nr} er ikke en oplysning eller et skøn, der er tilbage i sagen. Vælg en, der er.`,
    `Event ${nr} is no fact or judgement that is left in the case. Choose one that is.`,
  )
const sagenErÅben = () =>
  fejl(
    'ikkeMuligt',
    'En oplysning kan først slettes, når sagen er lukket, og pligten til at gemme den er forbi. Ret den, eller træk den tilbage.',
    'A fact can be erased only when the case is closed and the duty to keep it is over. Correct it, or withdraw it.',
  )
