import { dokumenter, emne, SAGSGANGE, åbneGrunde } from '@sagsvej/casework'
import type { Formular } from '../../formular/formular.ts'

/** A judgement that the case waits for: what is found, why in one's own words, and on what ground. */
export const skønformular: Formular = {
  nøgle: 'skoen',
  titel: { da: 'Foretag et skøn', en: 'Make a judgement' },
  siger: {
    da: 'Loven giver ikke svaret her. Vælg spørgsmålet, svar, og skriv hvorfor. Din begrundelse står i afgørelsen.',
    en: 'The law does not give the answer here. Choose the question, answer, and write why. Your reason stands in the decision.',
  },
  knap: { da: 'Gem skønnet', en: 'Save the judgement' },
  giver: ['SkønForetaget'],
  felter: (sag, idag) => {
    const open = åbneGrunde(SAGSGANGE, sag, idag).skøn.filter(({ hvem }) => hvem.includes('sagsbehandler'))
    if (open.length === 0) return undefined
    const papers = [...emne(sag, dokumenter).values()].map(({ titel }) => titel)
    return [
      {
        navn: 'skoen',
        etiket: { da: 'Hvad skal vurderes?', en: 'What is to be judged?' },
        art: 'valg',
        valg: open.map(({ nøgle, spørgsmål }) => ({ nøgle, navn: spørgsmål })),
      },
      {
        navn: 'vaerdi',
        etiket: { da: 'Hvad finder du?', en: 'What do you find?' },
        art: 'valg',
        valg: [
          { nøgle: 'ja', navn: { da: 'Ja', en: 'Yes' } },
          { nøgle: 'nej', navn: { da: 'Nej', en: 'No' } },
        ],
      },
      { navn: 'begrundelse', etiket: { da: 'Hvorfor?', en: 'Why?' }, art: 'tekst' },
      ...(papers.length > 0
        ? [
            {
              navn: 'papirer',
              etiket: { da: 'Hvad bygger det på?', en: 'What does it rest on?' },
              art: 'flere' as const,
              valg: papers.map((titel) => ({ nøgle: titel, navn: { da: titel, en: titel } })),
              peger: ['/grundlag'],
            },
          ]
        : []),
      {
        navn: 'andet',
        etiket: { da: 'Andet, det bygger på', en: 'What else it rests on' },
        hjælp: { da: 'For eksempel: samtalen 3. juni.', en: 'For instance: the talk on 3 June.' },
        art: 'linje',
        valgfri: true,
        peger: ['/grundlag'],
      },
    ]
  },
  ønsker: ({ en, flere }) => [
    {
      type: 'ForetagSkøn',
      indhold: {
        skoen: en('skoen'),
        vaerdi: en('vaerdi') === 'ja',
        begrundelse: en('begrundelse'),
        grundlag: [...flere('papirer'), ...(en('andet') === '' ? [] : [en('andet')])],
      },
    },
  ],
}
