import { formatDay } from '@sagsvej/calendar'
import { emne, høringer, type SagTilstand } from '@sagsvej/casework'
import { dateText } from '@sagsvej/rules'
import type { Formular } from '../../formular/formular.ts'

const åbneHøringer = (sag: SagTilstand) => emne(sag, høringer).alle.filter(({ svar }) => svar.length === 0)

/** What you think of the facts, before anything is decided against you. */
export const høringssvar: Formular = {
  nøgle: 'hoeringssvar',
  titel: { da: 'Svar på høringen', en: 'Answer the hearing' },
  siger: {
    da: 'Fortæl, hvis noget er forkert eller mangler. Du må gerne svare efter fristen: vi tager imod det.',
    en: 'Tell if something is wrong or missing. You may answer after the time is up: we take it.',
  },
  knap: { da: 'Send svaret', en: 'Send the answer' },
  giver: ['HøringssvarModtaget'],
  felter: (sag) => {
    const [first, ...rest] = åbneHøringer(sag)
    if (!first) return undefined
    return [
      {
        navn: 'hoeringId',
        etiket: { da: 'Hvilken høring?', en: 'Which hearing?' },
        art: 'valg',
        forvalgt: first.hoeringId,
        valg: [first, ...rest].map(({ hoeringId, svarSenest }) => ({
          nøgle: hoeringId,
          navn: {
            da: `Svar senest ${dateText(svarSenest, 'da')}`,
            en: `Answer by ${dateText(svarSenest, 'en')}`,
          },
        })),
      },
      { navn: 'tekst', etiket: { da: 'Dit svar', en: 'Your answer' }, art: 'tekst' },
    ]
  },
  ønsker: ({ en }, { idag }) => [
    {
      type: 'RegistrérHøringssvar',
      indhold: { hoeringId: en('hoeringId'), modtaget: formatDay(idag), tekst: en('tekst') },
    },
  ],
}
