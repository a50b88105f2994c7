import { forberedendeDelFørAfgørelsen } from '@sagsvej/law'
import { ikkeDød } from '../afgoerelse/krav.ts'
import type { Trin } from '../motor/sagsgang.ts'
import { teametErILoven } from './krav.ts'
import { forberedendeDelSkal } from './teamet-skal.ts'

const FINDES = { efter: forberedendeDelFørAfgørelsen, fra: '2013-01-01', til: '2026-06-30' } as const

const SKAL = {
  art: 'når',
  siger: {
    da: 'Når loven beder om den forberedende del i den slags sager.',
    en: 'When the law asks for the preparatory part in such cases.',
  },
  gælder: forberedendeDelSkal,
} as const

/** The preparatory part: drawn up with the citizen, sent to them and to the team, and what the citizen says of it. */
export const forberedendeTrin: readonly Trin[] = [
  {
    nøgle: 'forberedende_del',
    titel: { da: 'Planens forberedende del', en: 'The preparatory part of the plan' },
    siger: {
      da: 'Lav den sammen med borgeren. Beskriv og dokumentér; vurdér ikke, og skriv ikke, hvad der skal ske. Hent den praktiserende læges vurdering.',
      en: 'Draw it up with the citizen. Describe and document; do not judge, nor write what is to happen. Get the doctor’s assessment.',
    },
    roller: ['sagsbehandler'],
    findes: { ...FINDES, dag: 'begyndelsen' },
    skal: SKAL,
    kræver: [ikkeDød, teametErILoven],
    gøresVed: ['ForberedendeDelUdarbejdet'],
  },
  {
    nøgle: 'sendt',
    titel: { da: 'Sendt til borgeren og teamet', en: 'Sent to the citizen and the team' },
    siger: {
      da: 'Send den udgave, I har lavet, til borgeren og til dem, der sidder i teamet. Ændres den, sendes den igen.',
      en: 'Send the version you made to the citizen and to those who sit in the team. If it changes it is sent again.',
    },
    roller: ['sagsbehandler', 'leder', 'system'],
    findes: { ...FINDES, dag: 'begyndelsen' },
    skal: SKAL,
    efter: ['forberedende_del'],
    kræver: [ikkeDød],
    gøresVed: ['ForberedendeDelSendt'],
    brev: 'forberedende_del_til_udtalelse',
  },
  {
    nøgle: 'udtalelse',
    titel: { da: 'Borgerens udtalelse', en: 'What the citizen says' },
    siger: {
      da: 'Skriv den ned med borgerens ord. Teamet får den.',
      en: 'Write it down in the citizen’s words. The team gets it.',
    },
    roller: ['borger', 'repraesentant', 'sagsbehandler'],
    findes: { ...FINDES, dag: 'begyndelsen' },
    skal: { art: 'kan' },
    gøresVed: ['BorgerUdtaltSig'],
    gentages: true,
  },
]
