import { sandtFaktum, talFaktum } from '@sagsvej/rules'

export const jobbetErOverenskomstdækket = sandtFaktum('jobbetErOverenskomstdækket', {
  etiket: {
    da: 'om arbejdet er dækket af overenskomst',
    en: 'whether the work is covered by a collective agreement',
  },
  spørgsmål: {
    da: 'Er arbejdet dækket af en overenskomst?',
    en: 'Is the work covered by a collective agreement?',
  },
  udsagn: {
    ja: {
      da: 'Arbejdet er dækket af en overenskomst.',
      en: 'The work is covered by a collective agreement.',
    },
    nej: {
      da: 'Arbejdet er ikke dækket af en overenskomst.',
      en: 'The work is not covered by a collective agreement.',
    },
  },
  fra: ['arbejdsgiver', 'borger'],
})

export const sammenligneligOverenskomstFindes = sandtFaktum('sammenligneligOverenskomstFindes', {
  etiket: {
    da: 'om der findes en sammenlignelig overenskomst',
    en: 'whether there is a comparable agreement',
  },
  spørgsmål: {
    da: 'Findes der en overenskomst for lignende arbejde?',
    en: 'Is there a collective agreement for comparable work?',
  },
  udsagn: {
    ja: {
      da: 'Der findes en overenskomst for lignende arbejde.',
      en: 'There is a collective agreement for comparable work.',
    },
    nej: {
      da: 'Der findes ingen overenskomst for lignende arbejde.',
      en: 'There is no collective agreement for comparable work.',
    },
  },
  fra: ['arbejdsgiver', 'borger'],
})

export const overenskomstenHarFleksjobvilkår = sandtFaktum('overenskomstenHarFleksjobvilkår', {
  etiket: {
    da: 'om overenskomsten har brugbare regler om løn i fleksjob',
    en: 'whether the agreement has usable rules on pay in flex jobs',
  },
  spørgsmål: {
    da: 'Har overenskomsten regler om løn i fleksjob, som kan bruges i dit job?',
    en: 'Does the agreement have rules on pay in flex jobs that can be used in your job?',
  },
  udsagn: {
    ja: {
      da: 'Overenskomsten har regler om løn i fleksjob, som kan bruges.',
      en: 'The agreement has rules on pay in flex jobs that can be used.',
    },
    nej: {
      da: 'Overenskomsten har ingen regler om løn i fleksjob, som kan bruges.',
      en: 'The agreement has no rules on pay in flex jobs that can be used.',
    },
  },
  fra: ['arbejdsgiver', 'borger'],
})

export const udførerFunktionærarbejde = sandtFaktum('udførerFunktionærarbejde', {
  etiket: { da: 'om du udfører funktionærarbejde', en: 'whether you do salaried employees’ work' },
  spørgsmål: {
    da: 'Er dit arbejde funktionærarbejde, fx kontor, butik eller teknisk hjælp?',
    en: 'Is your work that of a salaried employee, such as office, shop or technical work?',
  },
  udsagn: {
    ja: { da: 'Du udfører funktionærarbejde.', en: 'You do the work of a salaried employee.' },
    nej: { da: 'Du udfører ikke funktionærarbejde.', en: 'You do not do the work of a salaried employee.' },
  },
  fra: ['arbejdsgiver', 'borger'],
})

export const timerIFleksjobbet = talFaktum('timerIFleksjobbet', 'timer/uge', {
  min: 0,
  max: 168,
  etiket: { da: 'dine timer i fleksjobbet', en: 'your hours in the flex job' },
  spørgsmål: {
    da: 'Hvor mange timer om ugen arbejder du i fleksjobbet?',
    en: 'How many hours a week do you work in the flex job?',
  },
  udsagn: { da: 'Du arbejder {} i fleksjobbet.', en: 'You work {} in the flex job.' },
  fra: ['arbejdsgiver', 'borger'],
})
