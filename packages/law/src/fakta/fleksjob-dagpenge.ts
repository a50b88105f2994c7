import { sandtFaktum, talFaktum } from '@sagsvej/rules'

export const timerUdenStøtteSeneste3År = talFaktum('timerUdenStøtteSeneste3År', 'timer', {
  min: 0,
  max: 26352,
  etiket: { da: 'timer uden støtte i de seneste 3 år', en: 'hours without support in the latest 3 years' },
  spørgsmål: {
    da: 'Hvor mange timer har du de seneste 3 år arbejdet som lønmodtager uden støtte, mens du var medlem af a-kassen?',
    en: 'How many hours in the latest 3 years have you worked as an employee without support while a member of the fund?',
  },
  udsagn: {
    da: 'Du har arbejdet {} uden støtte i de seneste 3 år.',
    en: 'You have worked {} without support in the latest 3 years.',
  },
  fra: ['a-kasse', 'borger', 'register'],
})

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
