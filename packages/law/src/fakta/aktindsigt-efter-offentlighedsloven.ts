import { datoFaktum, sandtFaktum, valgFaktum } from '@sagsvej/rules'

export const anmodningEfterOffentlighedslovenModtaget = datoFaktum(
  'anmodningEfterOffentlighedslovenModtaget',
  {
    etiket: {
      da: 'den dag, anmodningen efter offentlighedsloven blev modtaget',
      en: 'the day the request under offentlighedsloven was received',
    },
    spørgsmål: {
      da: 'Hvilken dag modtog myndigheden anmodningen om aktindsigt efter offentlighedsloven?',
      en: 'On which day did the authority receive the request for access under offentlighedsloven?',
    },
    udsagn: {
      da: 'Anmodningen efter offentlighedsloven blev modtaget den {}.',
      en: 'The request under offentlighedsloven was received on {}.',
    },
    fra: ['kommune', 'borger'],
  },
)

export const anmodningEfterOffentlighedslovenErFærdigbehandlet = sandtFaktum(
  'anmodningEfterOffentlighedslovenErFærdigbehandlet',
  {
    etiket: {
      da: 'om anmodningen efter offentlighedsloven er færdigbehandlet',
      en: 'whether the request under offentlighedsloven has been dealt with',
    },
    spørgsmål: {
      da: 'Er anmodningen efter offentlighedsloven færdigbehandlet?',
      en: 'Has the request under offentlighedsloven been dealt with in full?',
    },
    udsagn: {
      ja: {
        da: 'Anmodningen efter offentlighedsloven er færdigbehandlet.',
        en: 'The request under offentlighedsloven has been dealt with.',
      },
      nej: {
        da: 'Anmodningen efter offentlighedsloven er ikke færdigbehandlet.',
        en: 'The request under offentlighedsloven has not been dealt with.',
      },
    },
    fra: ['kommune', 'borger'],
  },
)

/** The authority’s own sorting of the request; the steps are practice (SB-AKT-6). */
export const anmodningensOmfang = valgFaktum(
  'anmodningensOmfang',
  {
    enkel: { da: 'Få og enkle dokumenter', en: 'Few and simple documents' },
    almindelig: { da: 'Almindelig', en: 'Ordinary' },
    saerlig_gennemgang: {
      da: 'Dokumenterne kræver en nærmere gennemgang',
      en: 'The documents need a closer review',
    },
    meget_omfattende: { da: 'Meget omfattende eller kompliceret', en: 'Very large or complicated' },
  },
  {
    etiket: { da: 'anmodningens omfang', en: 'the size of the request' },
    spørgsmål: {
      da: 'Hvor stor og vanskelig er anmodningen om aktindsigt?',
      en: 'How large and difficult is the request for access?',
    },
    udsagn: {
      enkel: {
        da: 'Anmodningen gælder få og enkle dokumenter.',
        en: 'The request is for few and simple documents.',
      },
      almindelig: { da: 'Anmodningen er af almindeligt omfang.', en: 'The request is of ordinary size.' },
      saerlig_gennemgang: {
        da: 'Dokumenterne kræver en nærmere gennemgang.',
        en: 'The documents need a closer review.',
      },
      meget_omfattende: {
        da: 'Anmodningen er meget omfattende eller kompliceret.',
        en: 'The request is very large or complicated.',
      },
    },
    fra: ['kommune'],
  },
)

export const klageOverAfslagModtaget = datoFaktum('klageOverAfslagModtaget', {
  etiket: {
    da: 'den dag, klagen over afslaget blev modtaget',
    en: 'the day the complaint about the refusal was received',
  },
  spørgsmål: {
    da: 'Hvilken dag modtog myndigheden klagen over afgørelsen om aktindsigt?',
    en: 'On which day did the authority receive the complaint about the decision on access?',
  },
  udsagn: {
    da: 'Klagen over afgørelsen om aktindsigt blev modtaget den {}.',
    en: 'The complaint about the decision on access was received on {}.',
  },
  fra: ['kommune', 'borger'],
})

export const afgørelsenOmAktindsigtFastholdes = sandtFaktum('afgørelsenOmAktindsigtFastholdes', {
  etiket: {
    da: 'om myndigheden fastholder afgørelsen om aktindsigt',
    en: 'whether the authority upholds the decision on access',
  },
  spørgsmål: {
    da: 'Fastholder myndigheden sin afgørelse om aktindsigt?',
    en: 'Does the authority uphold its decision on access?',
  },
  udsagn: {
    ja: {
      da: 'Myndigheden fastholder sin afgørelse om aktindsigt.',
      en: 'The authority upholds its decision on access.',
    },
    nej: {
      da: 'Myndigheden fastholder ikke sin afgørelse om aktindsigt.',
      en: 'The authority does not uphold its decision on access.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const klageOverAfslagModtagetAfKlageinstansen = datoFaktum('klageOverAfslagModtagetAfKlageinstansen', {
  etiket: {
    da: 'den dag, klageinstansen modtog klagen over afslaget',
    en: 'the day the appeal body received the complaint about the refusal',
  },
  spørgsmål: {
    da: 'Hvilken dag modtog klageinstansen klagen over afgørelsen om aktindsigt?',
    en: 'On which day did the appeal body receive the complaint about the decision on access?',
  },
  udsagn: {
    da: 'Klageinstansen modtog klagen over afgørelsen om aktindsigt den {}.',
    en: 'The appeal body received the complaint about the decision on access on {}.',
  },
  fra: ['kommune', 'borger'],
})

export const klageOverSagsbehandlingstidModtaget = datoFaktum('klageOverSagsbehandlingstidModtaget', {
  etiket: {
    da: 'den dag, klagen over sagsbehandlingstiden blev modtaget',
    en: 'the day the complaint about the processing time was received',
  },
  spørgsmål: {
    da: 'Hvilken dag modtog myndigheden klagen over sagsbehandlingstiden?',
    en: 'On which day did the authority receive the complaint about the processing time?',
  },
  udsagn: {
    da: 'Klagen over sagsbehandlingstiden blev modtaget den {}.',
    en: 'The complaint about the processing time was received on {}.',
  },
  fra: ['kommune', 'borger'],
})

export const klageOverSagsbehandlingstidModtagetAfKlageinstansen = datoFaktum(
  'klageOverSagsbehandlingstidModtagetAfKlageinstansen',
  {
    etiket: {
      da: 'den dag, klageinstansen modtog klagen over sagsbehandlingstiden',
      en: 'the day the appeal body received the complaint about the processing time',
    },
    spørgsmål: {
      da: 'Hvilken dag modtog klageinstansen klagen over sagsbehandlingstiden?',
      en: 'On which day did the appeal body receive the complaint about the processing time?',
    },
    udsagn: {
      da: 'Klageinstansen modtog klagen over sagsbehandlingstiden den {}.',
      en: 'The appeal body received the complaint about the processing time on {}.',
    },
    fra: ['kommune', 'borger'],
  },
)
