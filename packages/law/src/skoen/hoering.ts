import { skøn } from '@sagsvej/rules'

/** FVL.19.1, second sentence */
export const oplysningerneErTilUgunst = skøn('oplysningerneErTilUgunst', {
  etiket: { da: 'oplysningerne er til ugunst for dig', en: 'the information goes against you' },
  spørgsmål: {
    da: 'Er oplysningerne eller vurderingen til ugunst for dig?',
    en: 'Does the information or the assessment go against you?',
  },
  udsagn: {
    ja: { da: 'oplysningerne er til ugunst for dig', en: 'the information goes against you' },
    nej: { da: 'oplysningerne ikke er til ugunst for dig', en: 'the information does not go against you' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    {
      da: 'Oplysningerne, holdt op mod det, du har bedt om',
      en: 'The information held against what you asked for',
    },
  ],
})

/** FVL.19.1, second sentence */
export const oplysningerneErVæsentlige = skøn('oplysningerneErVæsentlige', {
  etiket: { da: 'oplysningerne er af væsentlig betydning', en: 'the information is of essential importance' },
  spørgsmål: {
    da: 'Er oplysningerne eller vurderingen af væsentlig betydning for afgørelsen?',
    en: 'Is the information or the assessment of essential importance to the decision?',
  },
  udsagn: {
    ja: {
      da: 'oplysningerne er af væsentlig betydning for afgørelsen',
      en: 'the information is of essential importance to the decision',
    },
    nej: {
      da: 'oplysningerne ikke er af væsentlig betydning for afgørelsen',
      en: 'the information is not of essential importance to the decision',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Det, afgørelsen bygger på', en: 'What the decision rests on' }],
})

/** FVL.19.2 no. 1 */
export const ubetænkeligtAtAfgøre = skøn('ubetænkeligtAtAfgøre', {
  etiket: {
    da: 'det er ubetænkeligt at afgøre sagen uden høring',
    en: 'it is unobjectionable to decide without a hearing',
  },
  spørgsmål: {
    da: 'Er det efter oplysningernes karakter og sagens beskaffenhed ubetænkeligt at afgøre sagen på det foreliggende grundlag?',
    en: 'Given the kind of information and the nature of the case, is it unobjectionable to decide on the present basis?',
  },
  udsagn: {
    ja: {
      da: 'det er ubetænkeligt at afgøre sagen på det foreliggende grundlag',
      en: 'it is unobjectionable to decide on the present basis',
    },
    nej: {
      da: 'det ikke er ubetænkeligt at afgøre sagen på det foreliggende grundlag',
      en: 'it is not unobjectionable to decide on the present basis',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'Oplysningernes karakter', en: 'The kind of information' },
    { da: 'Sagens beskaffenhed', en: 'The nature of the case' },
  ],
})

/** FVL.19.2 no. 5 */
export const videKredsEllerVanskeligt = skøn('videKredsEllerVanskeligt', {
  etiket: {
    da: 'høring rammer en vid kreds eller er væsentligt vanskelig',
    en: 'hearing meets a wide circle or essential difficulties',
  },
  spørgsmål: {
    da: 'Berører afgørelsen en videre, ubestemt kreds, eller er høring i øvrigt forbundet med væsentlige vanskeligheder?',
    en: 'Does the decision touch a wide, undefined circle, or would hearing otherwise meet essential difficulties?',
  },
  udsagn: {
    ja: {
      da: 'afgørelsen berører en videre kreds, eller høring er forbundet med væsentlige vanskeligheder',
      en: 'the decision touches a wide circle, or hearing would meet essential difficulties',
    },
    nej: {
      da: 'afgørelsen ikke berører en videre kreds, og høring ikke er forbundet med væsentlige vanskeligheder',
      en: 'the decision touches no wide circle, and hearing would meet no essential difficulties',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'Hvem afgørelsen berører', en: 'Whom the decision touches' },
    { da: 'Hvad der gør høring vanskelig', en: 'What makes a hearing difficult' },
  ],
})

/** FVL.20.1 */
export const karakterenTalerForAtUndladeHøring = skøn('karakterenTalerForAtUndladeHøring', {
  etiket: {
    da: 'sagens karakter og hensynet til dig taler for at undlade høring',
    en: 'the case and regard for you speak for leaving the hearing out',
  },
  spørgsmål: {
    da: 'Taler sagens karakter og hensynet til dig selv for at undlade partshøring?',
    en: 'Do the nature of the case and regard for you yourself speak for leaving the hearing out?',
  },
  udsagn: {
    ja: {
      da: 'sagens karakter og hensynet til dig taler for at undlade partshøring',
      en: 'the nature of the case and regard for you speak for leaving the hearing out',
    },
    nej: {
      da: 'sagens karakter og hensynet til dig ikke taler for at undlade partshøring',
      en: 'the nature of the case and regard for you do not speak for leaving the hearing out',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'Sagens karakter', en: 'The nature of the case' },
    { da: 'Hvad der er bedst for dig', en: 'What is best for you' },
  ],
})

/** FVL.19.2 no. 3 */
export const hensynModAtVentePåHøring = skøn('hensynModAtVentePåHøring', {
  etiket: {
    da: 'væsentlige hensyn taler imod at vente på høringen',
    en: 'weighty considerations speak against waiting for the hearing',
  },
  spørgsmål: {
    da: 'Må din interesse i, at afgørelsen venter på høringen, vige for væsentlige hensyn til offentlige eller private interesser?',
    en: 'Must your interest in the decision waiting for the hearing yield to weighty public or private interests?',
  },
  udsagn: {
    ja: {
      da: 'væsentlige hensyn taler imod, at afgørelsen venter på høringen',
      en: 'weighty considerations speak against the decision waiting for the hearing',
    },
    nej: {
      da: 'ingen væsentlige hensyn taler imod, at afgørelsen venter på høringen',
      en: 'no weighty considerations speak against the decision waiting for the hearing',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'De hensyn, der taler imod at vente', en: 'The considerations that speak against waiting' },
    { da: 'Hvad det betyder for dig at vente', en: 'What waiting means to you' },
  ],
})

/** FVL.21.2 no. 2 */
export const hensynModAtVentePåUdtalelse = skøn('hensynModAtVentePåUdtalelse', {
  etiket: {
    da: 'væsentlige hensyn taler imod at vente på din udtalelse',
    en: 'weighty considerations speak against waiting for your statement',
  },
  spørgsmål: {
    da: 'Må din interesse i, at afgørelsen venter på din udtalelse, vige for væsentlige hensyn til offentlige eller private interesser?',
    en: 'Must your interest in the decision waiting for your statement yield to weighty public or private interests?',
  },
  udsagn: {
    ja: {
      da: 'væsentlige hensyn taler imod, at afgørelsen venter på din udtalelse',
      en: 'weighty considerations speak against the decision waiting for your statement',
    },
    nej: {
      da: 'ingen væsentlige hensyn taler imod, at afgørelsen venter på din udtalelse',
      en: 'no weighty considerations speak against the decision waiting for your statement',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'De hensyn, der taler imod at vente', en: 'The considerations that speak against waiting' },
    { da: 'Hvad det betyder for dig at vente', en: 'What waiting means to you' },
  ],
})
