import { sandtFaktum } from '@sagsvej/rules'

export const ansesForBerettigetTilFleksjob = sandtFaktum('ansesForBerettigetTilFleksjob', {
  etiket: {
    da: 'om du anses for berettiget til fleksjob',
    en: 'whether you are held to be entitled to a flex job',
  },
  spørgsmål: {
    da: 'Anser kommunen dig stadig for berettiget til fleksjob?',
    en: 'Does the municipality still hold you entitled to a flex job?',
  },
  udsagn: {
    ja: {
      da: 'Kommunen anser dig for berettiget til fleksjob.',
      en: 'The municipality holds you entitled to a flex job.',
    },
    nej: {
      da: 'Kommunen anser dig ikke for berettiget til fleksjob.',
      en: 'The municipality does not hold you entitled to a flex job.',
    },
  },
  fra: ['kommune'],
})
