import { skøn } from '@sagsvej/rules'

/** EU-Domstolen C-579/21 */
export const medarbejderensNavnErNødvendigt = skøn('medarbejderensNavnErNødvendigt', {
  etiket: {
    da: 'medarbejderens identitet er nødvendig for, at du kan bruge dine rettigheder',
    en: 'the employee’s identity is needed for you to use your rights',
  },
  spørgsmål: {
    da: 'Er medarbejderens identitet uundværlig for, at du kan bruge dine rettigheder, uden at hensynet til medarbejderen vejer tungere?',
    en: 'Is the employee’s identity indispensable for you to use your rights, without regard for the employee weighing more?',
  },
  udsagn: {
    ja: {
      da: 'medarbejderens identitet er nødvendig for, at du kan bruge dine rettigheder',
      en: 'the employee’s identity is needed for you to use your rights',
    },
    nej: {
      da: 'medarbejderens identitet ikke er nødvendig for, at du kan bruge dine rettigheder',
      en: 'the employee’s identity is not needed for you to use your rights',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'Hvilken rettighed det gælder', en: 'Which right it concerns' },
    { da: 'Hensynet til medarbejderen', en: 'Regard for the employee' },
  ],
})
