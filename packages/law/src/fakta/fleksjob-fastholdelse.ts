import { sandtFaktum, talFaktum } from '@sagsvej/rules'

export const fleksjobPåNuværendeArbejdsplads = sandtFaktum('fleksjobPåNuværendeArbejdsplads', {
  etiket: {
    da: 'om fleksjobbet er på din nuværende arbejdsplads',
    en: 'whether the flex job is at your present workplace',
  },
  spørgsmål: {
    da: 'Skal du ansættes i fleksjob på den arbejdsplads, hvor du allerede er ansat?',
    en: 'Are you to be employed in a flex job at the workplace where you already are?',
  },
  udsagn: {
    ja: {
      da: 'Fleksjobbet er på din nuværende arbejdsplads.',
      en: 'The flex job is at your present workplace.',
    },
    nej: { da: 'Fleksjobbet er på en ny arbejdsplads.', en: 'The flex job is at a new workplace.' },
  },
  fra: ['borger', 'arbejdsgiver', 'kommune'],
})

export const månederPåSærligeVilkår = talFaktum('månederPåSærligeVilkår', 'måneder', {
  min: 0,
  max: 600,
  etiket: { da: 'hele måneder på særlige vilkår', en: 'whole months on special terms' },
  spørgsmål: {
    da: 'Hvor mange hele måneder har du været ansat på arbejdspladsen efter de sociale kapitler eller på særlige vilkår?',
    en: 'For how many whole months have you been employed at the workplace under the social chapters or on special terms?',
  },
  udsagn: {
    da: 'Du har været ansat på særlige vilkår i {}.',
    en: 'You have been employed on special terms for {}.',
  },
  fra: ['arbejdsgiver', 'borger'],
})

export const akutSkadeEllerSygdom = sandtFaktum('akutSkadeEllerSygdom', {
  etiket: {
    da: 'om du er ramt af en akut skade eller sygdom',
    en: 'whether you have been hit by an acute injury or illness',
  },
  spørgsmål: {
    da: 'Er du ramt af en akut opstået skade eller sygdom?',
    en: 'Have you been hit by an acute injury or illness?',
  },
  udsagn: {
    ja: {
      da: 'Du er ramt af en akut skade eller sygdom.',
      en: 'You have been hit by an acute injury or illness.',
    },
    nej: {
      da: 'Du er ikke ramt af en akut skade eller sygdom.',
      en: 'You have not been hit by an acute injury or illness.',
    },
  },
  fra: ['borger', 'læge'],
  følsomhed: 'helbred',
})
