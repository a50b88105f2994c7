import { datoFaktum, valgFaktum } from '@sagsvej/rules'

/** LAS.74: when the benefit can be paid. */
export const grundTilLedighedsydelse = valgFaktum(
  'grundTilLedighedsydelse',
  {
    venter_paa_fleksjob: { da: 'Venter på et fleksjob', en: 'Waiting for a flex job' },
    ledig_efter_fleksjob: { da: 'Ledig efter et fleksjob', en: 'Unemployed after a flex job' },
    syg: { da: 'Syg', en: 'Ill' },
    barsel_eller_sorgorlov: { da: 'Barsel eller sorgorlov', en: 'Parental or bereavement leave' },
    ferie: { da: 'Ferie', en: 'Holiday' },
    afbrydelse: {
      da: 'Et ophold i arbejdet, som du ikke er skyld i',
      en: 'A break in the work that is not your doing',
    },
  },
  {
    etiket: { da: 'grunden til, at du ikke arbejder', en: 'the reason why you do not work' },
    spørgsmål: { da: 'Hvorfor arbejder du ikke nu?', en: 'Why do you not work now?' },
    udsagn: {
      venter_paa_fleksjob: { da: 'Du venter på et fleksjob.', en: 'You are waiting for a flex job.' },
      ledig_efter_fleksjob: {
        da: 'Du er ledig efter et fleksjob.',
        en: 'You are unemployed after a flex job.',
      },
      syg: { da: 'Du er syg.', en: 'You are ill.' },
      barsel_eller_sorgorlov: {
        da: 'Du er på barsel eller sorgorlov.',
        en: 'You are on parental or bereavement leave.',
      },
      ferie: { da: 'Du holder ferie.', en: 'You are on holiday.' },
      afbrydelse: {
        da: 'Dit arbejde er afbrudt, uden at du er skyld i det.',
        en: 'Your work is broken off without your doing.',
      },
    },
    fra: ['borger', 'kommune'],
  },
)

/** The day that holiday and the deadline for a CV are reckoned from. */
export const retTilLedighedsydelseFra = datoFaktum('retTilLedighedsydelseFra', {
  etiket: {
    da: 'den dag, du fik ret til ledighedsydelse eller begyndte i fleksjob',
    en: 'the day you gained a right to the benefit or began in a flex job',
  },
  spørgsmål: {
    da: 'Hvilken dag fik du ret til ledighedsydelse, eller hvilken dag begyndte du i fleksjob?',
    en: 'On which day did you gain a right to the benefit, or begin in a flex job?',
  },
  udsagn: {
    da: 'Du fik ret til ledighedsydelse, eller du begyndte i fleksjob, den {}.',
    en: 'You gained a right to the benefit, or began in a flex job, on {}.',
  },
  fra: ['kommune', 'borger'],
})
