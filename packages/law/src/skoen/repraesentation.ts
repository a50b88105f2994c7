import { skøn } from '@sagsvej/rules'

/** FVL.8.2; a concrete reason is needed (SB-REP-6) */
export const hensynModRepræsentation = skøn('hensynModRepræsentation', {
  etiket: {
    da: 'væsentlige hensyn taler imod, at du lader dig repræsentere eller bistå',
    en: 'weighty considerations speak against you being represented or assisted',
  },
  spørgsmål: {
    da: 'Må din interesse i at lade dig repræsentere eller bistå vige for væsentlige hensyn til offentlige eller private interesser?',
    en: 'Must your interest in being represented or assisted yield to weighty public or private interests?',
  },
  udsagn: {
    ja: {
      da: 'din interesse i at lade dig repræsentere eller bistå må vige for væsentlige hensyn',
      en: 'your interest in being represented or assisted must yield to weighty considerations',
    },
    nej: {
      da: 'ingen væsentlige hensyn taler imod, at du lader dig repræsentere eller bistå',
      en: 'no weighty considerations speak against you being represented or assisted',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'En konkret grund', en: 'A concrete reason' }],
})

/** FVL.8.1, second sentence */
export const personligMedvirkenHarBetydning = skøn('personligMedvirkenHarBetydning', {
  etiket: { da: 'det har betydning, at du selv medvirker', en: 'it matters that you take part yourself' },
  spørgsmål: {
    da: 'Er det af betydning for sagens afgørelse, at du medvirker personligt?',
    en: 'Does it matter to the decision that you take part in person?',
  },
  udsagn: {
    ja: {
      da: 'det har betydning for afgørelsen, at du selv medvirker',
      en: 'it matters to the decision that you take part yourself',
    },
    nej: {
      da: 'det ikke har betydning for afgørelsen, at du selv medvirker',
      en: 'it does not matter to the decision that you take part yourself',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Hvad din medvirken skal belyse', en: 'What your taking part is to show' }],
})

/** VEJ 11740/1986 pkt. 41 */
export const tvivlOmFuldmagten = skøn('tvivlOmFuldmagten', {
  etiket: {
    da: 'der er tvivl om, hvorvidt repræsentanten handler for dig',
    en: 'there is doubt whether the representative acts for you',
  },
  spørgsmål: {
    da: 'Er der tvivl om, hvorvidt repræsentanten handler for dig?',
    en: 'Is there doubt whether the representative acts for you?',
  },
  udsagn: {
    ja: {
      da: 'der er tvivl om, hvorvidt repræsentanten handler for dig',
      en: 'there is doubt whether the representative acts for you',
    },
    nej: {
      da: 'der ikke er tvivl om, at repræsentanten handler for dig',
      en: 'there is no doubt that the representative acts for you',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'Hvordan repræsentanten har henvendt sig', en: 'How the representative came to the authority' },
  ],
})

/** VEJ 11740/1986 pkt. 41: the authority decides */
export const skriftligFuldmagtErNødvendig = skøn('skriftligFuldmagtErNødvendig', {
  etiket: { da: 'en skriftlig fuldmagt er nødvendig', en: 'a written power of attorney is needed' },
  spørgsmål: { da: 'Er en skriftlig fuldmagt nødvendig?', en: 'Is a written power of attorney needed?' },
  udsagn: {
    ja: { da: 'en skriftlig fuldmagt er nødvendig', en: 'a written power of attorney is needed' },
    nej: { da: 'en skriftlig fuldmagt ikke er nødvendig', en: 'a written power of attorney is not needed' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'Hvem repræsentanten er', en: 'Who the representative is' },
    { da: 'Hvor følsomme oplysningerne er', en: 'How sensitive the information is' },
  ],
})
