import { formatDay, parseDay } from '@sagsvej/calendar'
import { høringsbrevTilAfgørelse } from '@sagsvej/casework'
import type { Formular } from '../../formular/formular.ts'
import { brevetSendes } from '../brevet-sendes.ts'
import { hvilkenAfgørelse } from './under-vejs.ts'

const TO_UGER = 14

/** The party is heard over all that the decision would rest on against them: the letter is made of it, and sent. */
export const hørformular: Formular = {
  nøgle: 'hoer-parten',
  titel: { da: 'Hør parten', en: 'Hear the party' },
  siger: {
    da: 'Brevet viser de oplysninger og papirer, afgørelsen vil bygge på, og sendes, når du trykker.',
    en: 'The letter shows the facts and papers the decision would rest on, and is sent when you press.',
  },
  knap: { da: 'Send høringen', en: 'Send the hearing' },
  giver: ['PartHørt'],
  felter: (sag, idag) => {
    const which = hvilkenAfgørelse(sag)
    return (
      which && [
        which,
        {
          navn: 'paataenkt',
          etiket: { da: 'Hvad overvejer I?', en: 'What are you considering?' },
          hjælp: {
            da: 'Det står efter "Vi overvejer at". For eksempel: stoppe dine sygedagpenge.',
            en: 'It stands after "We are considering". For instance: to stop your sickness benefit.',
          },
          art: 'linje',
        },
        {
          navn: 'svarSenest',
          etiket: { da: 'Svar senest', en: 'Answer by' },
          art: 'dag',
          forvalgt: formatDay((idag + TO_UGER) as typeof idag),
        },
      ]
    )
  },
  ønsker: ({ en }, { sag, hoved, nyt }) => {
    const [afgoerelseId, svarSenest] = [en('afgoerelseId'), en('svarSenest')]
    const tekst = { da: en('paataenkt'), en: en('paataenkt') }
    const svar = høringsbrevTilAfgørelse(sag, afgoerelseId, hoved, {
      påtænkt: tekst,
      svarfrist: parseDay(svarSenest),
    })
    if (!svar) return { mangler: [INTET_UHØRT] }
    if (!svar.skrevet) return { mangler: svar.mangler }
    const brevId = nyt('hoering')
    const { skriv, send } = brevetSendes(svar.brev, brevId)
    return [
      skriv,
      send,
      { type: 'HørPart', indhold: { hoeringId: nyt('hoering'), afgoerelseId, brevId, svarSenest } },
    ]
  },
}

const INTET_UHØRT = 'Der er intet, borgeren mangler at blive hørt om. Du kan gå videre til afgørelsen.'
