import { førsteSamtalefrist, næsteOpfølgningsfrist, standby } from '@sagsvej/law'
import { ønskerI } from '../../opfoelgning/oensker.ts'
import { opfølgningerI } from '../../opfoelgning/opfoelgninger.ts'
import { erÅben, samtalerI } from '../../opfoelgning/samtaler.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import { ikkeDød } from '../afgoerelse/krav.ts'
import { harDag } from '../motor/lovens-svar.ts'
import type { Gælder, Trin } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'
import {
  indsigelseBesvaret,
  indsigelseModtaget,
  samtaleÆndret,
  samtaleØnsket,
} from './faelles-samtaletrin.ts'
import { attestenErBestilt, lovenSigerJa } from './krav.ts'
import { erIkkeFejlet, erSyg } from './stillingen.ts'

const fulgtOp = ({ sag, gang, tider }: Stilling) =>
  opfølgningerI(sag, gang.id).filter(({ den }) => den <= tider.på)

/** What was agreed at the latest talk for the next one. */
function aftalt({ sag, gang }: Stilling) {
  const held = samtalerI(sag, gang.id).filter(({ holdt }) => holdt !== undefined)
  return held.toSorted((a, b) => (a.holdt ?? 0) - (b.holdt ?? 0)).at(-1)?.næste
}

/** A wish for a talk that came after the last one. */
function ønsket(s: Stilling): boolean {
  const latest = fulgtOp(s).at(-1)?.den
  return ønskerI(s.sag, s.gang.id).some(({ modtaget }) => latest === undefined || modtaget >= latest)
}

const førsteSkyldes = (s: Stilling): Gælder => {
  if (!erSyg(s)) return false
  return fulgtOp(s).length === 0 && ønsket(s) ? true : harDag(s, førsteSamtalefrist)
}

const senereSkyldes = (s: Stilling): Gælder => {
  if (!erSyg(s) || fulgtOp(s).length === 0) return false
  return ønsket(s) || aftalt(s) !== undefined ? true : harDag(s, næsteOpfølgningsfrist)
}

const harÅbenSamtale = ({ sag, gang }: Stilling): boolean =>
  samtalerI(sag, gang.id).some((one) => erÅben(one) && erIkkeFejlet({ sag }, one.brevId))

/** The first follow-up of its course: the one with the lowest number, or the first to come. */
function erFørste(event: SagBegivenhed, sag: SagTilstand): boolean {
  if (event.type !== 'SamtaleHoldt' && event.type !== 'OpfulgtUdenKontakt') return false
  const [first] = opfølgningerI(sag, event.forloebId)
  return first === undefined || sag.begivenheder[first.nr - 1] === event
}

/** Calling to talks and holding them, in the cadence of the law; and what the citizen says there. */
export const samtaletrin: readonly Trin[] = [
  samtaleØnsket,
  {
    nøgle: 'indkaldt',
    titel: { da: 'Indkaldelse til samtale', en: 'Call to a talk' },
    siger: {
      da: 'Skriv, hvornår, hvordan og hvorfor; at borgeren må tage en bisidder med; hvordan man melder afbud; og hvad det kan koste at blive væk.',
      en: 'Write when, how and why; that the citizen may bring a companion; how to send word; and what staying away may cost.',
    },
    roller: ['sagsbehandler', 'leder', 'leverandoer', 'system'],
    skal: {
      art: 'når',
      siger: {
        da: 'Når der skal holdes en samtale, og ingen er indkaldt.',
        en: 'When a talk must be held, and none is called to.',
      },
      gælder: (s) => {
        if (harÅbenSamtale(s)) return false
        return fulgtOp(s).length === 0 ? førsteSkyldes(s) : senereSkyldes(s)
      },
    },
    kræver: [ikkeDød],
    gøresVed: ['SamtaleIndkaldt'],
    tæller: (event, sag) => event.type === 'SamtaleIndkaldt' && erIkkeFejlet({ sag }, event.brevId),
    brev: 'indkaldelse_til_samtale',
    gentages: true,
  },
  samtaleÆndret,
  {
    nøgle: 'foerste_samtale',
    titel: { da: 'Den første samtale', en: 'The first talk' },
    siger: {
      da: 'Afklar, om det er realistisk at vende tilbage, og om der er brug for støtte. Sig hvad, hvorfor, hvornår næste gang og hvad der forventes.',
      en: 'Settle whether a return is realistic, and whether support is needed. Say what, why, when the next is, and what is expected.',
    },
    roller: ['sagsbehandler', 'leder', 'leverandoer'],
    skal: {
      art: 'når',
      siger: {
        da: 'Når loven sætter en dag for den, eller der er bedt om den.',
        en: 'When the law sets a day for it, or it was asked for.',
      },
      gælder: førsteSkyldes,
    },
    kræver: [attestenErBestilt],
    frist: førsteSamtalefrist,
    gøresVed: ['SamtaleHoldt', 'OpfulgtUdenKontakt'],
    tæller: erFørste,
    brev: 'samtalereferat',
  },
  {
    nøgle: 'naeste_samtale',
    titel: { da: 'Den næste opfølgning', en: 'The next follow-up' },
    siger: {
      da: 'Følg op, som loven og aftalen siger.',
      en: 'Follow up as the law and the agreement say.',
    },
    roller: ['sagsbehandler', 'leder', 'leverandoer'],
    skal: {
      art: 'når',
      siger: {
        da: 'Når der er holdt en samtale, og loven, en aftale eller et ønske giver en til.',
        en: 'When a talk was held, and the law, an agreement or a wish gives another.',
      },
      gælder: senereSkyldes,
    },
    frist: næsteOpfølgningsfrist,
    dag: (s) => aftalt(s)?.dato,
    gøresVed: ['SamtaleHoldt', 'OpfulgtUdenKontakt'],
    tæller: (event, sag) => !erFørste(event, sag),
    brev: 'samtalereferat',
    gentages: true,
  },
  {
    nøgle: 'standby',
    titel: standby.bestemmelse.titel,
    siger: {
      da: 'Er sygdommen så alvorlig, at kontakt ikke er mulig eller hensigtsmæssig, følges der op uden.',
      en: 'If the illness is so serious that contact is not possible or fitting, follow up without.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: { art: 'kan' },
    kræver: [
      lovenSigerJa(standby, {
        da: 'Loven lader ikke kommunen følge op uden kontakt i denne sag.',
        en: 'The law does not let the municipality follow up without contact in this case.',
      }),
    ],
    gøresVed: ['OpfulgtUdenKontakt'],
    gentages: true,
  },
  indsigelseModtaget,
  indsigelseBesvaret,
]
