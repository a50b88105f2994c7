import { skøn } from '@sagsvej/rules'

/** LSP.3.1, subsection 4: the leave to keep a pension abroad although the years of residence do not suffice. */
export const særligeOmstændighederForPensionIUdlandet = skøn('særligeOmstændighederForPensionIUdlandet', {
  etiket: {
    da: 'særlige omstændigheder taler for, at du beholder pensionen i udlandet',
    en: 'special circumstances speak for keeping the pension abroad',
  },
  spørgsmål: {
    da: 'Taler særlige omstændigheder for, at pensionen bevares, selv om du flytter til udlandet?',
    en: 'Do special circumstances speak for keeping the pension although you move abroad?',
  },
  udsagn: {
    ja: {
      da: 'særlige omstændigheder taler for, at du beholder pensionen i udlandet',
      en: 'special circumstances speak for keeping the pension abroad',
    },
    nej: {
      da: 'der ikke er særlige omstændigheder, der taler for, at du beholder pensionen i udlandet',
      en: 'no special circumstances speak for keeping the pension abroad',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'dine oplysninger om flytningen', en: 'your own account of the move' }],
})
