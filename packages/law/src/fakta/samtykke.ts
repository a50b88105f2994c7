import { datoFaktum, sandtFaktum, valgFaktum } from '@sagsvej/rules'

/** RSL.11a.1-2 */
export const oplysningensArt = valgFaktum(
  'oplysningensArt',
  {
    oekonomi: { da: 'Økonomiske forhold', en: 'Economic matters' },
    ferie: { da: 'Ferie og feriepenge', en: 'Holidays and holiday pay' },
    andet: {
      da: 'Andre forhold, også helbred og andet rent privat',
      en: 'Other matters, also health and other purely private ones',
    },
  },
  {
    etiket: {
      da: 'den oplysning, myndigheden vil hente',
      en: 'the information the authority wants to obtain',
    },
    spørgsmål: {
      da: 'Hvad handler den oplysning om, som myndigheden vil hente?',
      en: 'What is the information about that the authority wants to obtain?',
    },
    udsagn: {
      oekonomi: {
        da: 'Oplysningen handler om økonomiske forhold.',
        en: 'The information is on economic matters.',
      },
      ferie: { da: 'Oplysningen handler om ferie.', en: 'The information is on holidays.' },
      andet: {
        da: 'Oplysningen handler om andre forhold end økonomi og ferie.',
        en: 'The information is on other matters than money and holidays.',
      },
    },
    fra: ['kommune'],
  },
)

/** RSL.11a.1-2 */
export const oplysningensKilde = valgFaktum(
  'oplysningensKilde',
  {
    myndighed_eller_akasse: {
      da: 'En anden myndighed eller en a-kasse',
      en: 'Another authority or an unemployment fund',
    },
    andre: {
      da: 'Sygehus, læge, arbejdsgiver, bank eller andre',
      en: 'Hospital, doctor, employer, bank or others',
    },
  },
  {
    etiket: { da: 'den, oplysningen hentes hos', en: 'whom the information is obtained from' },
    spørgsmål: {
      da: 'Hos hvem vil myndigheden hente oplysningen?',
      en: 'From whom does the authority want to obtain the information?',
    },
    udsagn: {
      myndighed_eller_akasse: {
        da: 'Oplysningen hentes hos en anden myndighed eller en a-kasse.',
        en: 'The information is obtained from another authority or an unemployment fund.',
      },
      andre: {
        da: 'Oplysningen hentes hos et sygehus, en læge, en arbejdsgiver, en bank eller andre.',
        en: 'The information is obtained from a hospital, a doctor, an employer, a bank or others.',
      },
    },
    fra: ['kommune'],
  },
)

export const harGivetSamtykke = sandtFaktum('harGivetSamtykke', {
  etiket: {
    da: 'du har givet samtykke til netop denne oplysning',
    en: 'you have consented to this very information',
  },
  spørgsmål: {
    da: 'Har du på forhånd givet samtykke til, at myndigheden henter netop denne oplysning hos netop denne kilde?',
    en: 'Have you consented beforehand to the authority obtaining this very information from this very source?',
  },
  hjælp: {
    da: 'Et samtykke gælder en bestemt slags oplysning, en bestemt kilde og en bestemt sag. Det kan trækkes tilbage.',
    en: 'A consent is for a certain kind of information, a certain source and a certain case. It can be withdrawn.',
  },
  udsagn: {
    ja: {
      da: 'Du har givet samtykke til, at oplysningen hentes.',
      en: 'You have consented to the information being obtained.',
    },
    nej: {
      da: 'Du har ikke givet samtykke til, at oplysningen hentes.',
      en: 'You have not consented to the information being obtained.',
    },
  },
  fra: ['borger', 'kommune'],
})

/** RSL.11.1 and RSL.11b */
export const medvirkerTilOplysning = sandtFaktum('medvirkerTilOplysning', {
  etiket: { da: 'du medvirker til at få sagen oplyst', en: 'you help to get the facts of the case' },
  spørgsmål: {
    da: 'Har du hjulpet med at få de oplysninger frem, som kommunen har bedt om, og deltaget i en lægeundersøgelse, hvis den har bedt om det?',
    en: 'Have you helped to get the information the municipality asked for, and taken part in a medical examination if it asked for one?',
  },
  udsagn: {
    ja: { da: 'Du medvirker til at få sagen oplyst.', en: 'You help to get the facts of the case.' },
    nej: {
      da: 'Du medvirker ikke til at få sagen oplyst.',
      en: 'You do not help to get the facts of the case.',
    },
  },
  fra: ['kommune', 'borger'],
})

/** RSL.11c.1: cases on children, on housing offers and on refunds between municipalities are of other acts. */
export const sagensArtVedSamtykke = valgFaktum(
  'sagensArtVedSamtykke',
  {
    andet: { da: 'En sag, du selv har søgt om', en: 'A case you applied for yourself' },
    foertidspension_rejst: {
      da: 'Førtidspension, som kommunen selv har rejst',
      en: 'Disability pension, opened by the municipality',
    },
    frakendelse: { da: 'Frakendelse af førtidspension', en: 'Withdrawal of disability pension' },
    tilbagebetaling: { da: 'Tilbagebetaling af en ydelse', en: 'Repayment of a benefit' },
  },
  {
    etiket: { da: 'den sag, oplysningen skal bruges i', en: 'the case the information is for' },
    spørgsmål: {
      da: 'Hvilken slags sag skal oplysningen bruges i?',
      en: 'In what kind of case is the information to be used?',
    },
    udsagn: {
      andet: { da: 'Sagen er en, du selv har søgt om.', en: 'The case is one you applied for yourself.' },
      foertidspension_rejst: {
        da: 'Kommunen har selv rejst sagen om førtidspension.',
        en: 'The municipality itself opened the case on disability pension.',
      },
      frakendelse: {
        da: 'Sagen handler om frakendelse af førtidspension.',
        en: 'The case is on withdrawal of disability pension.',
      },
      tilbagebetaling: { da: 'Sagen handler om tilbagebetaling.', en: 'The case is on repayment.' },
    },
    fra: ['kommune'],
  },
)

/** RSL.11c.5 */
export const samtykkeErForsøgtIndhentet = sandtFaktum('samtykkeErForsøgtIndhentet', {
  etiket: {
    da: 'kommunen har forsøgt at få dit samtykke',
    en: 'the municipality has tried to get your consent',
  },
  spørgsmål: {
    da: 'Har kommunen forsøgt at få dit samtykke?',
    en: 'Has the municipality tried to get your consent?',
  },
  udsagn: {
    ja: {
      da: 'Kommunen har forsøgt at få dit samtykke.',
      en: 'The municipality has tried to get your consent.',
    },
    nej: {
      da: 'Kommunen har ikke forsøgt at få dit samtykke.',
      en: 'The municipality has not tried to get your consent.',
    },
  },
  fra: ['kommune', 'borger'],
})

/** FVL.28.5 */
export const samtykkeGivetDen = datoFaktum('samtykkeGivetDen', {
  etiket: { da: 'den dag, du gav samtykket', en: 'the day you gave the consent' },
  spørgsmål: { da: 'Hvilken dag gav du samtykket?', en: 'On which day did you give the consent?' },
  udsagn: { da: 'Du gav samtykket den {}.', en: 'You gave the consent on {}.' },
  fra: ['borger', 'kommune'],
})
