import { felt, listeFaktum, valgFaktum } from '@sagsvej/rules'

const BRUD = {
  afviste_fleksjob: { da: 'Sagde nej til et fleksjob', en: 'Refused a flex job' },
  ophoerte_i_fleksjob: { da: 'Holdt op i et fleksjob', en: 'Left a flex job' },
  afviste_tilbud: { da: 'Sagde nej til et tilbud', en: 'Refused a measure' },
  ophoerte_i_tilbud: { da: 'Holdt op i et tilbud', en: 'Left a measure' },
  udeblev_fra_tilbud: { da: 'Blev væk fra et tilbud', en: 'Stayed away from a measure' },
  udeblev_fra_samtale: { da: 'Blev væk fra en samtale', en: 'Stayed away from a talk' },
  bookede_ikke: { da: 'Bookede ikke en samtale inden fristen', en: 'Did not book a talk in time' },
  manglende_cv: { da: 'Lagde ikke sit cv på Jobnet i tide', en: 'Did not put the CV on Jobnet in time' },
} as const

/** LAS.77 and LAS.77a: each kind of breach has its own consequence. */
export const brudVedLedighedsydelse = valgFaktum('brudVedLedighedsydelse', BRUD, {
  etiket: { da: 'det, der skete', en: 'what happened' },
  spørgsmål: {
    da: 'Hvad mener kommunen, at du gjorde eller lod være med?',
    en: 'What does the municipality say that you did or did not do?',
  },
  hjælp: {
    da: 'En handling, der kan sidestilles med et afslag, er et afslag.',
    en: 'Conduct that equals a refusal is a refusal.',
  },
  udsagn: {
    afviste_fleksjob: {
      da: 'Kommunen mener, at du sagde nej til et fleksjob.',
      en: 'The municipality says that you refused a flex job.',
    },
    ophoerte_i_fleksjob: {
      da: 'Kommunen mener, at du holdt op i et fleksjob.',
      en: 'The municipality says that you left a flex job.',
    },
    afviste_tilbud: {
      da: 'Kommunen mener, at du sagde nej til et tilbud.',
      en: 'The municipality says that you refused a measure.',
    },
    ophoerte_i_tilbud: {
      da: 'Kommunen mener, at du holdt op i et tilbud.',
      en: 'The municipality says that you left a measure.',
    },
    udeblev_fra_tilbud: {
      da: 'Kommunen mener, at du blev væk fra et tilbud.',
      en: 'The municipality says that you stayed away from a measure.',
    },
    udeblev_fra_samtale: {
      da: 'Kommunen mener, at du blev væk fra en samtale.',
      en: 'The municipality says that you stayed away from a talk.',
    },
    bookede_ikke: {
      da: 'Kommunen mener, at du ikke bookede en samtale i tide.',
      en: 'The municipality says that you did not book a talk in time.',
    },
    manglende_cv: {
      da: 'Kommunen mener, at du ikke lagde dit cv på Jobnet i tide.',
      en: 'The municipality says that you did not put your CV on Jobnet in time.',
    },
  },
  fra: ['kommune', 'borger'],
})

/** Only those without a reasonable ground count against anybody later. */
export const tidligereBrud = listeFaktum(
  'tidligereBrudVedLedighedsydelse',
  'fri',
  { hvad: felt.valg(BRUD, { da: 'Hvad', en: 'What' }), dag: felt.dato({ da: 'Dag', en: 'Day' }) },
  {
    etiket: {
      da: 'det, der skete før, uden rimelig grund',
      en: 'what happened before, without reasonable ground',
    },
    spørgsmål: {
      da: 'Er det sket før uden rimelig grund? Hvad og hvornår?',
      en: 'Has it happened before without reasonable ground? What, and when?',
    },
    udsagn: {
      med: { da: 'Det er sket før: {}.', en: 'It has happened before: {}.' },
      ingen: { da: 'Det er ikke sket før.', en: 'It has not happened before.' },
    },
    fra: ['kommune', 'borger'],
  },
)
