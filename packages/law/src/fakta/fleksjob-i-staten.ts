import { sandtFaktum } from '@sagsvej/rules'

/** State institutions, and those that live by a grant of the state: the granting authority decides (STATSFLEKSBEK.2). */
export const omfattetAfStatensFleksjobordning = sandtFaktum('omfattetAfStatensFleksjobordning', {
  etiket: {
    da: 'om arbejdspladsen er med i statens fleksjobordning',
    en: 'whether the workplace is in the flex job scheme of the state',
  },
  spørgsmål: {
    da: 'Er arbejdspladsen med i den statslige fleksjobordning?',
    en: 'Is the workplace in the flex job scheme of the state?',
  },
  udsagn: {
    ja: {
      da: 'Arbejdspladsen er med i den statslige fleksjobordning.',
      en: 'The workplace is in the flex job scheme of the state.',
    },
    nej: {
      da: 'Arbejdspladsen er ikke med i den statslige fleksjobordning.',
      en: 'The workplace is not in the flex job scheme of the state.',
    },
  },
  fra: ['arbejdsgiver'],
})

export const fleksjobAftaltSenest4Juli2006 = sandtFaktum('fleksjobAftaltSenest4Juli2006', {
  etiket: {
    da: 'om fleksjobbet var aftalt den 4. juli 2006',
    en: 'whether the flex job was agreed on 4 July 2006',
  },
  spørgsmål: {
    da: 'Var fleksjobbet aftalt senest den 4. juli 2006?',
    en: 'Was the flex job agreed by 4 July 2006?',
  },
  udsagn: {
    ja: {
      da: 'Fleksjobbet var aftalt senest den 4. juli 2006.',
      en: 'The flex job was agreed by 4 July 2006.',
    },
    nej: {
      da: 'Fleksjobbet var ikke aftalt den 4. juli 2006.',
      en: 'The flex job was not agreed on 4 July 2006.',
    },
  },
  fra: ['arbejdsgiver'],
})
