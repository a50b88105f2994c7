import { sandtFaktum } from '@sagsvej/rules'
import { A_KASSE } from './hvem-kender-bidrag.ts'

export const fleksydelsesbidragFraTilmelding = sandtFaktum('fleksydelsesbidragFraTilmelding', {
  etiket: {
    da: 'om du har betalt fleksydelsesbidrag, siden du kom med i ordningen',
    en: 'whether you have paid flexi-benefit contributions since you joined the scheme',
  },
  spørgsmål: {
    da: 'Har du betalt fleksydelsesbidrag hele tiden, siden du kom med i ordningen?',
    en: 'Have you paid flexi-benefit contributions all the time since you joined the scheme?',
  },
  udsagn: {
    ja: {
      da: 'Du har betalt fleksydelsesbidrag, siden du kom med i ordningen.',
      en: 'You have paid flexi-benefit contributions since you joined the scheme.',
    },
    nej: {
      da: 'Du har ikke betalt fleksydelsesbidrag hele tiden, siden du kom med i ordningen.',
      en: 'You have not paid flexi-benefit contributions all the time since you joined the scheme.',
    },
  },
  fra: A_KASSE,
})

/** FYL.2a.1: instead of membership since 1992. */
export const betalteTilFleksydelsesalderen = sandtFaktum('betalteTilFleksydelsesalderen', {
  etiket: {
    da: 'om du har betalt fleksydelsesbidrag, til du nåede fleksydelsesalderen',
    en: 'whether you paid flexi-benefit contributions until you reached the age',
  },
  spørgsmål: {
    da: 'Har du betalt fleksydelsesbidrag, mindst til du nåede fleksydelsesalderen?',
    en: 'Have you paid flexi-benefit contributions at least until you reached flexi-benefit age?',
  },
  udsagn: {
    ja: {
      da: 'Du har betalt fleksydelsesbidrag, til du nåede fleksydelsesalderen.',
      en: 'You paid flexi-benefit contributions until you reached flexi-benefit age.',
    },
    nej: {
      da: 'Du har ikke betalt fleksydelsesbidrag, til du nåede fleksydelsesalderen.',
      en: 'You did not pay flexi-benefit contributions until you reached flexi-benefit age.',
    },
  },
  fra: A_KASSE,
})
