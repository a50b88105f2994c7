import { formatDay, parseDay } from '@sagsvej/calendar'
import { indkaldelsesbrev, løbendeForløb, SAMTALEFORMER, type Samtaleform } from '@sagsvej/casework'
import type { Formular } from '../../formular/formular.ts'
import { brevetSendes } from '../brevet-sendes.ts'

const TO_UGER = 14

/** The citizen is called to a talk: the letter is written, sent, and the talk stands in the case, in one press. */
export const indkaldformular: Formular = {
  nøgle: 'indkald-til-samtale',
  titel: { da: 'Indkald til samtale', en: 'Call to a talk' },
  siger: {
    da: 'Brevet skrives og sendes, når du trykker. Der står, at borgeren må tage en med, og hvad det kan betyde at blive væk.',
    en: 'The letter is written and sent when you press. It says that the citizen may bring someone, and what staying away may mean.',
  },
  knap: { da: 'Send indkaldelsen', en: 'Send the call' },
  giver: ['SamtaleIndkaldt'],
  felter: (sag, idag) =>
    løbendeForløb(sag) && [
      {
        navn: 'holdes',
        etiket: { da: 'Dag', en: 'Day' },
        art: 'dag',
        forvalgt: formatDay((idag + TO_UGER) as typeof idag),
      },
      { navn: 'klokken', etiket: { da: 'Klokken', en: 'Time' }, art: 'klokken', forvalgt: '10:00' },
      {
        navn: 'form',
        etiket: { da: 'Form', en: 'Form' },
        art: 'valg',
        forvalgt: 'fremmoede',
        valg: Object.entries(SAMTALEFORMER).map(([nøgle, navn]) => ({ nøgle, navn })),
      },
      {
        navn: 'sted',
        etiket: { da: 'Sted', en: 'Place' },
        hjælp: {
          da: 'Adressen, det nummer, I ringer til, eller hvordan man kommer med på video.',
          en: 'The address, the number you call, or how to join on video.',
        },
        art: 'linje',
      },
      {
        navn: 'formaal',
        etiket: { da: 'Hvad skal I tale om?', en: 'What are you to talk about?' },
        hjælp: {
          da: 'Skriv det som en hel sætning til borgeren.',
          en: 'Write it as a whole sentence to the citizen.',
        },
        art: 'linje',
        forvalgt: 'Vi skal tale om, hvordan du har det, og om vejen tilbage til arbejdet.',
      },
    ],
  ønsker: ({ en }, { sag, hoved, nyt }) => {
    const { holdes, form, formaal } = { holdes: en('holdes'), form: en('form'), formaal: en('formaal') }
    const klokken = en('klokken').replace('.', ':').padStart(5, '0')
    const svar = indkaldelsesbrev(hoved, {
      samtale: {
        dag: parseDay(holdes),
        klokken,
        minutter: 45,
        form: form as Samtaleform,
        sted: en('sted'),
        formål: { da: formaal, en: formaal },
      },
      følge: 'sygedagpenge_medvirken',
    })
    if (!svar.skrevet) return { mangler: svar.mangler }
    const brevId = nyt('indkaldelse')
    const { skriv, send } = brevetSendes(svar.brev, brevId)
    return [
      skriv,
      send,
      {
        type: 'IndkaldTilSamtale',
        indhold: {
          forloebId: løbendeForløb(sag)?.forloebId ?? '',
          samtaleId: nyt('samtale'),
          holdes,
          klokken,
          form,
          formaal,
          sted: en('sted'),
          brevId,
        },
      },
    ]
  },
}
