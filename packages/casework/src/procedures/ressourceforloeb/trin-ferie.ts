import { ferienKanHoldes } from '@sagsvej/law'
import { afgørelserI } from '../../afgoerelse/i-forloeb.ts'
import { ferier, åbneFerieønsker } from '../../ressourceforloeb/ferier.ts'
import { ressourceforløbsafgørelser } from '../../ressourceforloeb/ressourceforloeb.ts'
import { emne } from '../../sag/emne.ts'
import { borgerenLever, lever } from '../forloebsafgoerelse/krav.ts'
import { afgørelsestrin } from '../forloebsafgoerelse/trin.ts'
import type { Trin } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'
import { erBegyndt, ferienKunneIkkeAftales } from './krav.ts'

/** Two could not agree, and the municipality has not decided since. */
function ferieUafgjort({ sag, gang }: Stilling): boolean {
  const open = [...emne(sag, ferier).values()].filter(
    (one) => one.ressourceforloebId === gang.id && one.uenighed !== undefined && !one.aftalt,
  )
  const made = afgørelserI(sag, ressourceforløbsafgørelser, gang.id, 'ferie_i_ressourceforloeb')
  return open.length > made.filter(({ truffet }) => truffet !== undefined).length
}

/** Holiday with the benefit: agreed with the municipality, or decided on so that the citizen can appeal. */
export const ferietrin: readonly Trin[] = [
  {
    nøgle: 'ferie_oensket',
    titel: { da: 'Borgeren ønsker ferie', en: 'The citizen wants holiday' },
    siger: {
      da: 'Borgeren siger, hvornår ferien ønskes. Retten er 5 uger efter 12 sammenhængende måneder med ydelse.',
      en: 'The citizen says when the holiday is wanted. The right is 5 weeks after 12 connected months with the benefit.',
    },
    roller: ['borger', 'repraesentant', 'sagsbehandler'],
    skal: { art: 'kan' },
    kræver: [erBegyndt],
    gøresVed: ['ForløbsferieØnsket'],
    gentages: true,
  },
  {
    nøgle: 'ferie_aftalt',
    titel: ferienKanHoldes.bestemmelse.titel,
    siger: {
      da: 'Aftal ferien. Mens den varer, skal borgeren hverken stå til rådighed eller følge planen. Kan I ikke blive enige, så meld det.',
      en: 'Agree on the holiday. While it lasts the citizen need neither be available nor follow the plan. If you cannot agree, say so.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: { da: 'Når borgeren har ønsket ferie.', en: 'When the citizen has asked for holiday.' },
      gælder: (s) => lever(s) && åbneFerieønsker(s.sag, s.gang.id).length > 0,
    },
    kræver: [borgerenLever, erBegyndt],
    gøresVed: ['ForløbsferieAftalt', 'ForløbsferieIkkeAftalt'],
    gentages: true,
  },
  ...afgørelsestrin({
    art: 'ferie_i_ressourceforloeb',
    titel: { da: 'Ferie, der ikke kunne aftales', en: 'Holiday that could not be agreed on' },
    siger: {
      da: 'Træf en skriftlig afgørelse med klagevejledning, så borgeren kan klage over den.',
      en: 'Make a written decision with guidance on complaint, so that the citizen can appeal it.',
    },
    skal: {
      art: 'når',
      siger: {
        da: 'Når ferien ikke kunne aftales, og der ikke er truffet afgørelse.',
        en: 'When no holiday could be agreed on and no decision has been made.',
      },
      gælder: (s) => lever(s) && ferieUafgjort(s),
    },
    kræver: [borgerenLever, erBegyndt, ferienKunneIkkeAftales],
  }),
]
