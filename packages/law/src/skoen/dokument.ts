import { skøn } from '@sagsvej/rules'

/** FVL.12.2: or for other like reasons */
export const afgivetAfLignendeGrund = skøn('afgivetAfLignendeGrund', {
  etiket: {
    da: 'dokumentet blev afgivet af en grund, der ligner retlige grunde eller forskning',
    en: 'the document was given for a reason like legal reasons or research',
  },
  spørgsmål: {
    da: 'Blev dokumentet afgivet af en grund, der ligner retlige grunde eller forskning?',
    en: 'Was the document given for a reason like legal reasons or research?',
  },
  udsagn: {
    ja: {
      da: 'dokumentet blev afgivet af en grund, der ligner retlige grunde eller forskning',
      en: 'the document was given for a reason like legal reasons or research',
    },
    nej: {
      da: 'dokumentet ikke blev afgivet af en grund, der ligner retlige grunde eller forskning',
      en: 'the document was not given for a reason like legal reasons or research',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'Hvem dokumentet blev givet til, og hvorfor', en: 'Whom the document was given to, and why' },
  ],
})

/** FVL.14a.1: so far as relevant */
export const oplysningenErRelevant = skøn('oplysningenErRelevant', {
  etiket: { da: 'oplysningen er relevant for afgørelsen', en: 'the information is relevant to the decision' },
  spørgsmål: {
    da: 'Er oplysningen relevant for sagens afgørelse?',
    en: 'Is the information relevant to the decision in the case?',
  },
  udsagn: {
    ja: {
      da: 'oplysningen er relevant for sagens afgørelse',
      en: 'the information is relevant to the decision',
    },
    nej: {
      da: 'oplysningen ikke er relevant for sagens afgørelse',
      en: 'the information is not relevant to the decision',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Hvad sagen handler om', en: 'What the case is about' }],
})

/** FVL.15, 15a.2 and 15b: weighed against the party’s interest, passage by passage */
export const hensynetVejerTungest = skøn('hensynetVejerTungest', {
  etiket: {
    da: 'hensynet vejer afgørende tungere end din interesse i at kende passagen',
    en: 'the consideration decisively outweighs your interest in knowing the passage',
  },
  spørgsmål: {
    da: 'Må din interesse i at bruge passagen vige for afgørende hensyn?',
    en: 'Must your interest in using the passage yield to decisive considerations?',
  },
  udsagn: {
    ja: {
      da: 'din interesse i at bruge passagen må vige for afgørende hensyn',
      en: 'your interest in using the passage must yield to decisive considerations',
    },
    nej: {
      da: 'din interesse i at bruge passagen ikke må vige',
      en: 'your interest in using the passage need not yield',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'Hensynet, konkret i denne passage', en: 'The consideration, as it stands in this passage' },
    { da: 'Hvad passagen betyder for dig', en: 'What the passage means to you' },
  ],
})

/** FVL.15a.1: not weighed against the party’s interest */
export const fortrolighedFølgerAfForpligtelse = skøn('fortrolighedFølgerAfForpligtelse', {
  etiket: {
    da: 'fortrolighed følger af en EU-retlig eller folkeretlig forpligtelse',
    en: 'confidentiality follows from an EU or international obligation',
  },
  spørgsmål: {
    da: 'Følger fortrolighed om passagen af en EU-retlig eller folkeretlig forpligtelse?',
    en: 'Does confidentiality of the passage follow from an EU or international obligation?',
  },
  udsagn: {
    ja: {
      da: 'fortrolighed om passagen følger af en EU-retlig eller folkeretlig forpligtelse',
      en: 'confidentiality of the passage follows from an EU or international obligation',
    },
    nej: {
      da: 'fortrolighed om passagen ikke følger af en sådan forpligtelse',
      en: 'confidentiality of the passage follows from no such obligation',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Forpligtelsen', en: 'The obligation' }],
})

/** FVL.15c no. 1 */
export const restenRøberHensynet = skøn('restenRøberHensynet', {
  etiket: { da: 'resten ville røbe det, der beskyttes', en: 'the rest would give away what is protected' },
  spørgsmål: {
    da: 'Ville det beskyttede hensyn blive prisgivet, hvis resten blev udleveret?',
    en: 'Would the protected consideration be given away if the rest were handed out?',
  },
  udsagn: {
    ja: {
      da: 'udlevering af resten ville prisgive hensynet',
      en: 'handing out the rest would give the consideration away',
    },
    nej: {
      da: 'udlevering af resten ikke ville prisgive hensynet',
      en: 'handing out the rest would not give the consideration away',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Det, der ville være tilbage', en: 'What would be left' }],
})

/** FVL.15c no. 2 */
export const restenErKlartVildledende = skøn('restenErKlartVildledende', {
  etiket: { da: 'resten ville være klart vildledende', en: 'the rest would be clearly misleading' },
  spørgsmål: {
    da: 'Ville resten give en klart vildledende information?',
    en: 'Would the rest give clearly misleading information?',
  },
  udsagn: {
    ja: { da: 'resten ville være klart vildledende', en: 'the rest would be clearly misleading' },
    nej: { da: 'resten ikke ville være klart vildledende', en: 'the rest would not be clearly misleading' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Det, der ville være tilbage', en: 'What would be left' }],
})

/** FVL.15c no. 3 */
export const restenErUdenMening = skøn('restenErUdenMening', {
  etiket: { da: 'resten har ikke et forståeligt indhold', en: 'the rest has no understandable content' },
  spørgsmål: {
    da: 'Er resten uden forståeligt eller sammenhængende indhold?',
    en: 'Is the rest without understandable or connected content?',
  },
  udsagn: {
    ja: {
      da: 'resten er uden forståeligt eller sammenhængende indhold',
      en: 'the rest is without understandable or connected content',
    },
    nej: {
      da: 'resten har et forståeligt og sammenhængende indhold',
      en: 'the rest has understandable and connected content',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Det, der ville være tilbage', en: 'What would be left' }],
})
