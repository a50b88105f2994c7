import { skøn } from '@sagsvej/rules'

export const huslejehjælpForebyggerUdsættelse = skøn('huslejehjælpForebyggerUdsættelse', {
  etiket: {
    da: 'hjælpen kan på sigt forebygge udsættelse',
    en: 'the help can in the long run prevent eviction',
  },
  spørgsmål: {
    da: 'Er huslejeudgiften rimelig, og kan midlertidig hjælp på sigt forebygge, at ansøgeren sættes ud?',
    en: 'Is the rent reasonable, and can temporary help in the long run prevent the applicant’s eviction?',
  },
  udsagn: {
    ja: {
      da: 'midlertidig hjælp på sigt kan forebygge, at du sættes ud',
      en: 'temporary help can in the long run prevent your eviction',
    },
    nej: {
      da: 'midlertidig hjælp ikke på sigt kan forebygge, at du sættes ud',
      en: 'temporary help cannot in the long run prevent your eviction',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'oplysninger om indtægt, formue og udgifter', en: 'information on income, wealth and expenses' },
    { da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' },
  ],
})

export const flytningenForbedrerForholdene = skøn('flytningenForbedrerForholdene', {
  etiket: {
    da: 'en flytning, der forbedrer bolig- eller erhvervsforholdene',
    en: 'a removal that betters housing or work',
  },
  spørgsmål: {
    da: 'Forbedrer flytningen ansøgerens eller familiens bolig- eller erhvervsforhold? En billigere bolig, de har råd til, er en forbedring.',
    en: 'Does the removal better the housing or work conditions of the applicant or the family? A cheaper home they can afford is a betterment.',
  },
  udsagn: {
    ja: {
      da: 'flytningen forbedrer dine bolig- eller erhvervsforhold',
      en: 'the removal betters your housing or work conditions',
    },
    nej: {
      da: 'flytningen ikke forbedrer dine bolig- eller erhvervsforhold',
      en: 'the removal does not better your housing or work conditions',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})
