import { sandtFaktum } from '@sagsvej/rules'

export const personligeForholdErOmtalt = sandtFaktum('personligeForholdErOmtalt', {
  etiket: {
    da: 'om dine personlige forhold er omtalt i dokumentet',
    en: 'whether your personal matters are spoken of in the document',
  },
  spørgsmål: {
    da: 'Er dine personlige forhold omtalt i dokumentet?',
    en: 'Are your personal matters spoken of in the document?',
  },
  udsagn: {
    ja: {
      da: 'Dine personlige forhold er omtalt i dokumentet.',
      en: 'Your personal matters are spoken of in the document.',
    },
    nej: {
      da: 'Dine personlige forhold er ikke omtalt i dokumentet.',
      en: 'Your personal matters are not spoken of in the document.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const undtagetEfterOffentlighedsloven = sandtFaktum('undtagetEfterOffentlighedsloven', {
  etiket: {
    da: 'om sagen eller dokumentet er undtaget efter offentlighedslovens §§ 19-29 eller § 35',
    en: 'whether the case or document is exempt under offentlighedsloven §§ 19-29 or § 35',
  },
  spørgsmål: {
    da: 'Er sagen eller dokumentet undtaget efter offentlighedslovens §§ 19-29 eller § 35?',
    en: 'Is the case or the document exempt under offentlighedsloven §§ 19-29 or § 35?',
  },
  udsagn: {
    ja: {
      da: 'Sagen eller dokumentet er undtaget efter offentlighedslovens §§ 19-29 eller § 35.',
      en: 'The case or the document is exempt under offentlighedsloven §§ 19-29 or § 35.',
    },
    nej: {
      da: 'Sagen eller dokumentet er ikke undtaget efter offentlighedslovens §§ 19-29 eller § 35.',
      en: 'The case or the document is not exempt under offentlighedsloven §§ 19-29 or § 35.',
    },
  },
  fra: ['kommune'],
})

export const temaErAngivet = sandtFaktum('temaErAngivet', {
  etiket: { da: 'om temaet er angivet', en: 'whether the theme is given' },
  spørgsmål: {
    da: 'Siger anmodningen, hvilket tema sagen eller dokumentet vedrører?',
    en: 'Does the request say which theme the case or document is about?',
  },
  udsagn: {
    ja: { da: 'Anmodningen angiver temaet.', en: 'The request gives the theme.' },
    nej: { da: 'Anmodningen angiver ikke temaet.', en: 'The request does not give the theme.' },
  },
  fra: ['kommune', 'borger'],
})

export const materialetErOffentligtTilgængeligt = sandtFaktum('materialetErOffentligtTilgængeligt', {
  etiket: {
    da: 'om materialet er offentligt tilgængeligt',
    en: 'whether the material is publicly available',
  },
  spørgsmål: { da: 'Er materialet offentligt tilgængeligt?', en: 'Is the material publicly available?' },
  udsagn: {
    ja: { da: 'Materialet er offentligt tilgængeligt.', en: 'The material is publicly available.' },
    nej: { da: 'Materialet er ikke offentligt tilgængeligt.', en: 'The material is not publicly available.' },
  },
  fra: ['kommune', 'borger'],
})
