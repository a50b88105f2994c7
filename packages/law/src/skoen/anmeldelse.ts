import { skøn } from '@sagsvej/rules'

/** SDL.38.8 and SDL.43.5: kept from asking in time, or otherwise specially excused. */
export const undskyldendeForhold = skøn('undskyldendeForhold', {
  etiket: { da: 'særlige undskyldende forhold', en: 'special excusing circumstances' },
  spørgsmål: {
    da: 'Blev fristen overskredet på grund af hospitalsophold, ophold i udlandet eller andre særlige undskyldende forhold?',
    en: 'Was the deadline missed because of a stay in hospital or abroad, or other special excusing circumstances?',
  },
  udsagn: {
    ja: {
      da: 'fristen blev overskredet på grund af hospitalsophold, ophold i udlandet eller andre særlige undskyldende forhold',
      en: 'the deadline was missed because of a stay in hospital, a stay abroad or other special excusing circumstances',
    },
    nej: {
      da: 'fristen ikke blev overskredet på grund af særlige undskyldende forhold',
      en: 'the deadline was not missed because of special excusing circumstances',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    {
      da: 'Hvad der hindrede dig i at søge i tide, og hvornår hindringen hørte op',
      en: 'What kept you from applying in time, and when it stopped',
    },
  ],
})

/** SDL.35.2 and SDL.35.3 */
export const fyldestgørendeBegrundelse = skøn('fyldestgørendeBegrundelse', {
  etiket: { da: 'en fyldestgørende begrundelse', en: 'a sufficient reason' },
  spørgsmål: {
    da: 'Er der en fyldestgørende begrundelse for, at sygdommen ikke blev meldt i tide?',
    en: 'Is there a sufficient reason why the illness was not reported in time?',
  },
  udsagn: {
    ja: {
      da: 'der er en fyldestgørende begrundelse for, at sygdommen ikke blev meldt i tide',
      en: 'there is a sufficient reason why the illness was not reported in time',
    },
    nej: {
      da: 'der ikke er en fyldestgørende begrundelse for, at sygdommen ikke blev meldt i tide',
      en: 'there is no sufficient reason why the illness was not reported in time',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Din egen forklaring', en: 'Your own account' }],
})

/** SDL.59.6 */
export const skyldesLønmodtageren = skøn('skyldesLønmodtageren', {
  etiket: { da: 'det skyldes i det væsentlige lønmodtageren', en: 'it is essentially due to the employee' },
  spørgsmål: {
    da: 'Blev fristen overskredet på grund af forhold, der i det væsentlige må tilskrives lønmodtageren?',
    en: 'Was the deadline missed because of matters that are essentially due to the employee?',
  },
  udsagn: {
    ja: {
      da: 'fristen blev overskredet på grund af forhold, der i det væsentlige må tilskrives lønmodtageren',
      en: 'the deadline was missed for reasons that are essentially due to the employee',
    },
    nej: {
      da: 'fristen ikke blev overskredet på grund af forhold, der i det væsentlige må tilskrives lønmodtageren',
      en: 'the deadline was not missed for reasons that are essentially due to the employee',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Arbejdsgiverens forklaring', en: 'The employer’s account' }],
})

/** SDL.59.6 */
export const særligeOmstændighederForRefusion = skøn('særligeOmstændighederForRefusion', {
  etiket: {
    da: 'særlige omstændigheder taler for refusion',
    en: 'special circumstances speak for reimbursement',
  },
  spørgsmål: {
    da: 'Er der andre særlige omstændigheder, der taler for at betale refusion, selv om fristen er overskredet?',
    en: 'Are there other special circumstances that speak for paying although the deadline was missed?',
  },
  udsagn: {
    ja: {
      da: 'andre særlige omstændigheder taler for at betale refusion, selv om fristen er overskredet',
      en: 'other special circumstances speak for paying reimbursement although the deadline was missed',
    },
    nej: {
      da: 'ingen andre særlige omstændigheder taler for at betale refusion, når fristen er overskredet',
      en: 'no other special circumstances speak for paying reimbursement when the deadline was missed',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Arbejdsgiverens forklaring', en: 'The employer’s account' }],
})
