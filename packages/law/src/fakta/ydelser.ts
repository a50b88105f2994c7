import { felt, listeFaktum, sandtFaktum } from '@sagsvej/rules'

/** The benefits that meet in a case, by key: what a person lives on, or beside. */
export const YDELSER = {
  sygedagpenge: { da: 'Sygedagpenge', en: 'Sickness benefit' },
  dagpenge: { da: 'Dagpenge fra a-kassen', en: 'Unemployment benefit' },
  ressourceforloebsydelse: { da: 'Ressourceforløbsydelse', en: 'Resource course benefit' },
  revalideringsydelse: { da: 'Revalideringsydelse', en: 'Rehabilitation benefit' },
  fleksjob: { da: 'Fleksjob', en: 'Flex job' },
  ledighedsydelse: { da: 'Ledighedsydelse', en: 'Flex job unemployment benefit' },
  fleksydelse: { da: 'Fleksydelse', en: 'Flexi-benefit' },
  foertidspension: { da: 'Førtidspension', en: 'Disability pension' },
  seniorpension: { da: 'Seniorpension', en: 'Senior pension' },
  tidlig_pension: { da: 'Tidlig pension', en: 'Early pension' },
  folkepension: { da: 'Folkepension', en: 'State pension' },
  kontanthjaelp: { da: 'Kontanthjælp', en: 'Cash assistance' },
  efterloen: { da: 'Efterløn', en: 'Early retirement benefit' },
} as const

export type Ydelse = keyof typeof YDELSER

/** What was paid, for which days. Two may cover one day: whether they can is the law's to say (see samspil). */
export const ydelser = listeFaktum(
  'ydelser',
  'samtidige',
  {
    ydelse: felt.valg(YDELSER, { da: 'Hvilken', en: 'Which' }),
    fra: felt.dato({ da: 'Fra og med', en: 'From' }),
    til: felt.dato(
      { da: 'Til og med (tom, hvis du stadig får den)', en: 'To (empty if you still get it)' },
      true,
    ),
  },
  {
    etiket: { da: 'de ydelser, du får eller har fået', en: 'the benefits you get or have had' },
    spørgsmål: {
      da: 'Hvilke ydelser får du, eller har du fået, og for hvilke dage?',
      en: 'Which benefits do you get, or have you had, and for which days?',
    },
    hjælp: {
      da: 'Skriv hver ydelse for sig. Får du to for samme dag, så skriv dem begge: Sagsvej viser, om de kan gives sammen.',
      en: 'Write each benefit by itself. If you get two for the same day, write both: Sagsvej shows whether they can go together.',
    },
    udsagn: {
      med: { da: 'Du får eller har fået: {}.', en: 'You get or have had: {}.' },
      ingen: { da: 'Du får ingen ydelser.', en: 'You get no benefits.' },
    },
    fra: ['borger', 'kommune', 'a-kasse'],
    følsomhed: 'økonomi',
  },
)

/** LAS § 74, stk. 1, nr. 3-5: ledighedsydelse may be paid inside a flex job for these, and only these. */
export const ledighedsydelseForAfbrydelse = sandtFaktum('ledighedsydelseForAfbrydelse', {
  etiket: {
    da: 'ledighedsydelse for ferie, sygdom, barsel eller en afbrydelse, du ikke var skyld i',
    en: 'ledighedsydelse for holiday, illness, leave with a child, or a break you were not the cause of',
  },
  spørgsmål: {
    da: 'Var ledighedsydelsen for ferie, sygdom, barsel eller en afbrydelse i fleksjobbet, som du ikke selv var skyld i?',
    en: 'Was the ledighedsydelse for holiday, illness, leave with a child, or a break in the flex job that you were not the cause of?',
  },
  udsagn: {
    ja: {
      da: 'Ledighedsydelsen var for ferie, sygdom, barsel eller en afbrydelse, du ikke var skyld i.',
      en: 'The ledighedsydelse was for holiday, illness, leave with a child, or a break you were not the cause of.',
    },
    nej: {
      da: 'Ledighedsydelsen var ikke for ferie, sygdom, barsel eller en afbrydelse.',
      en: 'The ledighedsydelse was not for holiday, illness, leave with a child, or a break.',
    },
  },
  fra: ['borger', 'kommune'],
})
