import { sandtFaktum } from '@sagsvej/rules'

export const erhvervetUforeneligtMedNedsættelsen = sandtFaktum('erhvervetUforeneligtMedNedsættelsen', {
  etiket: {
    da: 'om arbejdet ikke kan forenes med funktionsnedsættelsen',
    en: 'whether the work cannot be combined with the loss of function',
  },
  spørgsmål: {
    da: 'Er arbejdet uforeneligt med din funktionsnedsættelse, eller kan du ikke selv udføre det faglige indhold?',
    en: 'Is the work incompatible with your loss of function, or can you not do its substance yourself?',
  },
  udsagn: {
    ja: {
      da: 'Arbejdet kan ikke forenes med din funktionsnedsættelse.',
      en: 'The work cannot be combined with your loss of function.',
    },
    nej: {
      da: 'Arbejdet kan forenes med din funktionsnedsættelse.',
      en: 'The work can be combined with your loss of function.',
    },
  },
  fra: ['kommune'],
  følsomhed: 'helbred',
})

export const assistancenErVikarEllerMedhjælp = sandtFaktum('assistancenErVikarEllerMedhjælp', {
  etiket: {
    da: 'om assistenten ville være vikar eller almindelig medhjælp',
    en: 'whether the assistant would be a stand-in or ordinary help',
  },
  spørgsmål: {
    da: 'Ville assistenten være vikar for dig eller almindelig medhjælp?',
    en: 'Would the assistant be your stand-in or ordinary help?',
  },
  udsagn: {
    ja: {
      da: 'Assistenten ville være vikar eller almindelig medhjælp.',
      en: 'The assistant would be a stand-in or ordinary help.',
    },
    nej: {
      da: 'Assistenten ville ikke være vikar eller almindelig medhjælp.',
      en: 'The assistant would not be a stand-in or ordinary help.',
    },
  },
  fra: ['kommune'],
})
