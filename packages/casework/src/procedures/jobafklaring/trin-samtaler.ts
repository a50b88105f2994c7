import { samtalefristIJobafklaring } from '@sagsvej/law'
import { erÅben, samtalerI } from '../../opfoelgning/samtaler.ts'
import { ikkeDød } from '../afgoerelse/krav.ts'
import type { Trin } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'
import {
  indsigelseBesvaret,
  indsigelseModtaget,
  samtaleÆndret,
  samtaleØnsket,
} from '../sygeopfoelgning/faelles-samtaletrin.ts'
import { erIkkeFejlet } from '../sygeopfoelgning/stillingen.ts'
import { ikkeIStandby } from './krav.ts'
import { holdte, næsteDag, samtaleSkyldes } from './samtalernes-antal.ts'
import { forløbet, lever } from './stillingen.ts'

const harÅben = ({ sag, gang }: Stilling): boolean =>
  samtalerI(sag, gang.id).some((one) => erÅben(one) && erIkkeFejlet({ sag }, one.brevId))

/** Calling to talks and holding them: a number in the first months, then as agreed. */
export const samtaletrin: readonly Trin[] = [
  samtaleØnsket,
  {
    nøgle: 'indkaldt',
    titel: { da: 'Indkaldelse til samtale', en: 'Call to a talk' },
    siger: {
      da: 'Skriv, hvornår, hvordan og hvorfor, og at borgeren må tage en bisidder med.',
      en: 'Write when, how and why, and that the citizen may bring a companion.',
    },
    roller: ['sagsbehandler', 'leder', 'leverandoer', 'system'],
    skal: {
      art: 'når',
      siger: {
        da: 'Når der skal holdes en samtale, og ingen er indkaldt.',
        en: 'When a talk must be held, and none is called to.',
      },
      gælder: (s) => (harÅben(s) ? false : samtaleSkyldes(s)),
    },
    kræver: [ikkeDød, ikkeIStandby],
    gøresVed: ['SamtaleIndkaldt'],
    brev: 'indkaldelse_til_samtale',
    gentages: true,
  },
  samtaleÆndret,
  {
    nøgle: 'samtale',
    titel: { da: 'Jobsamtalen', en: 'The talk' },
    siger: {
      da: 'Tal om indsatsen, helbredet og vejen tilbage. Aftal, hvornår I taler sammen igen.',
      en: 'Talk of the measures, the health and the way back. Agree when you talk again.',
    },
    roller: ['sagsbehandler', 'leder', 'leverandoer'],
    skal: {
      art: 'når',
      siger: {
        da: 'Når loven, en aftale eller et ønske giver en.',
        en: 'When the law, an agreement or a wish gives one.',
      },
      gælder: samtaleSkyldes,
    },
    kræver: [ikkeIStandby],
    frist: samtalefristIJobafklaring,
    dag: næsteDag,
    gøresVed: ['SamtaleHoldt'],
    brev: 'samtalereferat',
    gentages: true,
  },
  {
    nøgle: 'udeblevet',
    titel: { da: 'Borgeren udeblev', en: 'The citizen stayed away' },
    siger: {
      da: 'Skriv, hvad borgeren har sagt om hvorfor, og indkald igen.',
      en: 'Write what the citizen said of why, and call again.',
    },
    roller: ['sagsbehandler', 'leder', 'leverandoer'],
    skal: { art: 'kan' },
    gøresVed: ['UdeblevFraSamtale'],
    gentages: true,
  },
  {
    nøgle: 'uarbejdsdygtig',
    titel: { da: 'Er borgeren stadig uarbejdsdygtig?', en: 'Is the citizen still unfit for work?' },
    siger: {
      da: 'Vurdér det mod jobbet, eller for den ledige mod det, borgeren er uddannet til, har erfaring med eller kan oplæres til. Gør det hele vejen, ved hver samtale.',
      en: 'Judge it against the job, or for the unemployed against what they are trained for, know or can be trained for. All the way, at each talk.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: {
        da: 'Når det ikke er vurderet siden sidste samtale.',
        en: 'When it has not been judged since the last talk.',
      },
      gælder: (s) => {
        const judged = forløbet(s)?.uarbejdsdygtig?.den
        const latest = holdte(s).at(-1)
        return lever(s) && (judged === undefined || (latest !== undefined && latest > judged))
      },
    },
    gøresVed: ['UarbejdsdygtighedVurderet'],
    gentages: true,
  },
  indsigelseModtaget,
  indsigelseBesvaret,
]
