import { datoFaktum, sandtFaktum } from '@sagsvej/rules'

export const fleksjobErMidlertidigt = sandtFaktum('fleksjobErMidlertidigt', {
  etiket: { da: 'om fleksjobbet er bevilget for 5 år', en: 'whether the flex job is granted for 5 years' },
  spørgsmål: {
    da: 'Er dit fleksjob bevilget for 5 år og ikke permanent?',
    en: 'Is your flex job granted for 5 years and not permanently?',
  },
  udsagn: {
    ja: { da: 'Fleksjobbet er bevilget for 5 år.', en: 'The flex job is granted for 5 years.' },
    nej: {
      da: 'Fleksjobbet er permanent eller uden tidsgrænse.',
      en: 'The flex job is permanent or without a time limit.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const fulgtOpIFleksjobbet = sandtFaktum('fulgtOpIFleksjobbet', {
  etiket: {
    da: 'om kommunen har fulgt op på fleksjobbet',
    en: 'whether the municipality has followed up on the flex job',
  },
  spørgsmål: {
    da: 'Har kommunen holdt en opfølgning med dig i fleksjobbet?',
    en: 'Has the municipality held a follow-up with you in the flex job?',
  },
  udsagn: {
    ja: {
      da: 'Kommunen har fulgt op på fleksjobbet.',
      en: 'The municipality has followed up on the flex job.',
    },
    nej: {
      da: 'Kommunen har ikke fulgt op på fleksjobbet endnu.',
      en: 'The municipality has not yet followed up on the flex job.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const senestFulgtOpIFleksjobbet = datoFaktum('senestFulgtOpIFleksjobbet', {
  etiket: {
    da: 'dagen for den seneste opfølgning i fleksjobbet',
    en: 'the day of the latest follow-up in the flex job',
  },
  spørgsmål: {
    da: 'Hvornår var den seneste opfølgning i fleksjobbet?',
    en: 'When was the latest follow-up in the flex job?',
  },
  udsagn: {
    da: 'Den seneste opfølgning i fleksjobbet var den {}.',
    en: 'The latest follow-up in the flex job was on {}.',
  },
  fra: ['kommune', 'borger'],
})

/** LAS.10.3 counted the first follow-up from it until 2013. */
export const fleksjobydelseFørsteGang = datoFaktum('fleksjobydelseFørsteGang', {
  etiket: {
    da: 'den dag, tilskuddet eller ydelsen blev betalt første gang',
    en: 'the day the subsidy or benefit was first paid',
  },
  spørgsmål: {
    da: 'Hvilken dag blev tilskuddet til fleksjobbet eller ledighedsydelsen betalt første gang?',
    en: 'On which day was the subsidy for the flex job, or ledighedsydelse, first paid?',
  },
  udsagn: {
    da: 'Tilskuddet eller ydelsen blev betalt første gang den {}.',
    en: 'The subsidy or benefit was first paid on {}.',
  },
  fra: ['kommune'],
})

export const afgørelseEfterStatus = sandtFaktum('afgørelseEfterStatus', {
  etiket: {
    da: 'om kommunen har afgjort sagen efter status',
    en: 'whether the municipality has decided after the status',
  },
  spørgsmål: {
    da: 'Har kommunen truffet afgørelse efter den status, den skal lave efter 4½ år?',
    en: 'Has the municipality decided after the status it must make after 4½ years?',
  },
  udsagn: {
    ja: {
      da: 'Kommunen har truffet afgørelse efter status.',
      en: 'The municipality has decided after the status.',
    },
    nej: {
      da: 'Kommunen har ikke truffet afgørelse efter status.',
      en: 'The municipality has not decided after the status.',
    },
  },
  fra: ['kommune'],
})
