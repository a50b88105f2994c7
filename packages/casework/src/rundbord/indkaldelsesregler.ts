import {
  arbejdspladsenMåInformeres,
  harGivetSamtykke,
  oplysningenMåHentes,
  oplysningensArt,
  oplysningensKilde,
  sagensArtVedSamtykke,
  samtykkeTilAtInformereArbejdspladsen,
} from '@sagsvej/law'
import { evaluate, type MedBestemmelse, type Sandt } from '@sagsvej/rules'
import { fejl } from '@sagsvej/rules/read'
import { forsendelser } from '../forsendelse/forsendelser.ts'
import { brevMed } from '../forsendelse/standardtekster.ts'
import { efterLoven } from '../kommandoer/efter-loven.ts'
import type { Anledning } from '../kommandoer/kommando.ts'
import { ved } from '../kommandoer/regler.ts'
import { erÅben, samtaler } from '../opfoelgning/samtaler.ts'
import { type Afledt, sagskontekst } from '../sag/afledt.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import {
  RUNDBORDSOPLYSNINGER,
  RUNDBORDSPARTER,
  type Rundbordsoplysning,
  type Rundbordspart,
} from './begivenheder.ts'
import { rundborde } from './rundborde.ts'
import { erArbejdspladsen } from './samtykkeregler.ts'

interface Indkaldt {
  readonly part: Rundbordspart
  readonly brevId: string
  readonly oplyses: readonly Rundbordsoplysning[]
}
interface Indkaldelse {
  readonly rundbordId: string
  readonly samtaleId: string
  readonly indkaldte: readonly Indkaldt[]
}

/** The parties come to a talk the citizen is called to, and that is still to be held. */
export const tilBorgerensSamtale = (
  { rundbordId, samtaleId }: Indkaldelse,
  sag: SagTilstand,
): readonly Fejl[] => {
  const talk = emne(sag, samtaler).get(samtaleId)
  const one = emne(sag, rundborde).get(rundbordId)
  if (!talk || !one) return []
  return talk.forloebId === one.forloebId && erÅben(talk) ? [] : [ved('samtaleId', ikkeDenSamtale())]
}

export const nogenIndkaldes = ({ indkaldte }: Indkaldelse): readonly Fejl[] => {
  if (indkaldte.length === 0) return [ved('indkaldte', ingenIndkaldt())]
  return new Set(indkaldte.map(({ part }) => part)).size === indkaldte.length
    ? []
    : [ved('indkaldte', toGange())]
}

/** Each is called by a letter of its own, told no more than the citizen consented to, and only where the law lets it. */
export const hverMåIndkaldes = (
  { rundbordId, indkaldte }: Indkaldelse,
  sag: SagTilstand,
  om: Anledning,
): readonly Fejl[] =>
  indkaldte.flatMap((one, i) =>
    [
      ...måInddrages(one.part, rundbordId, sag, om),
      ...kunDetAftalte(one, rundbordId, sag),
      ...egetBrev(one, sag),
    ].map((fault) => ved('indkaldte', ved(String(i), fault))),
  )

function måInddrages(part: Rundbordspart, rundbordId: string, sag: SagTilstand, { den }: Anledning) {
  const givet = emne(sag, rundborde).get(rundbordId)?.samtykker.get(part)?.givet ?? false
  const [provision, given]: readonly [MedBestemmelse<Sandt>, readonly Afledt[]] = erArbejdspladsen(part)
    ? [arbejdspladsenMåInformeres, [[samtykkeTilAtInformereArbejdspladsen, givet]]]
    : [
        oplysningenMåHentes,
        [
          [harGivetSamtykke, givet],
          [oplysningensArt, 'andet'],
          [oplysningensKilde, part === 'akasse' ? 'myndighed_eller_akasse' : 'andre'],
          [sagensArtVedSamtykke, 'andet'],
        ],
      ]
  const spor = evaluate(provision.led, sagskontekst(sag, given, { på: den, kendt: den }))
  return spor.udfald.art === 'ja'
    ? []
    : [
        ved(
          'part',
          fejl(
            'ikkeMuligt',
            `Borgeren har ikke samtykket til, at ${RUNDBORDSPARTER[part].da} inddrages${efterLoven(provision, spor, 'da')}. Spørg borgeren, eller hold samtalen uden.`,
            `The citizen has not consented to involving ${RUNDBORDSPARTER[part].en}${efterLoven(provision, spor, 'en')}. Ask the citizen, or hold the talk without.`,
          ),
        ),
      ]
}

function kunDetAftalte({ part, oplyses }: Indkaldt, rundbordId: string, sag: SagTilstand): readonly Fejl[] {
  const may = new Set(emne(sag, rundborde).get(rundbordId)?.samtykker.get(part)?.maaSiges)
  return oplyses.filter((one) => !may.has(one)).map((one) => ved('oplyses', ikkeSamtykket(part, one)))
}

function egetBrev({ part, brevId }: Indkaldt, sag: SagTilstand): readonly Fejl[] {
  const faults = brevMed('brevId', 'indkaldelse_til_rundbord')({ brevId }, sag)
  if (faults.length > 0) return faults
  return emne(sag, forsendelser).get(brevId)?.til === part ? [] : [ved('brevId', tilEnAnden(part))]
}

const ikkeDenSamtale = () =>
  fejl(
    'ikkeMuligt',
    'Rundbordssamtalen er en samtale, borgeren er indkaldt til i det samme forløb, og som ikke er holdt, aflyst eller udeblevet fra. Indkald borgeren først.',
    'The round-table talk is one the citizen is called to in the same course, neither held, cancelled nor stayed away from. Call the citizen first.',
  )
const ingenIndkaldt = () =>
  fejl(
    'manglerFelt',
    'Indkald mindst én part ud over borgeren. Ellers er det en almindelig samtale.',
    'Call at least one party beside the citizen. Otherwise it is an ordinary talk.',
  )
const toGange = () =>
  fejl(
    'ikkeMuligt',
    'En part indkaldes kun én gang. Tag den ene ud.',
    'A party is called once. Take one out.',
  )
const ikkeSamtykket = (part: Rundbordspart, one: Rundbordsoplysning) =>
  fejl(
    'ikkeMuligt',
    `Borgeren har ikke samtykket til, at ${RUNDBORDSPARTER[part].da} får dette at vide: ${RUNDBORDSOPLYSNINGER[one].da}. Tag det ud, eller spørg borgeren.`,
    `The citizen has not consented to ${RUNDBORDSPARTER[part].en} being told this: ${RUNDBORDSOPLYSNINGER[one].en}. Take it out, or ask the citizen.`,
  )
const tilEnAnden = (part: Rundbordspart) =>
  fejl(
    'ikkeMuligt',
    `Brevet er ikke skrevet til ${RUNDBORDSPARTER[part].da}. Hver part får sit eget brev.`,
    `The letter is not written to ${RUNDBORDSPARTER[part].en}. Each party gets a letter of its own.`,
  )
