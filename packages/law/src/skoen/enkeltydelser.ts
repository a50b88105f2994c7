import { skøn } from '@sagsvej/rules'

export const ændringenErEnSocialBegivenhed = skøn('ændringenErEnSocialBegivenhed', {
  etiket: { da: 'en ændring i forholdene', en: 'a change of circumstances' },
  spørgsmål: {
    da: 'Er det, der er sket, en ændring i ansøgerens forhold i lovens forstand?',
    en: 'Is what has happened a change of the applicant’s circumstances in the sense of the act?',
  },
  udsagn: {
    ja: {
      da: 'dine forhold har ændret sig på en måde, loven regner med',
      en: 'your circumstances have changed in a way the act counts',
    },
    nej: {
      da: 'dine forhold ikke har ændret sig på en måde, loven regner med',
      en: 'your circumstances have not changed in a way the act counts',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})

export const enkeltudgiftenErRimeligtBegrundet = skøn('enkeltudgiftenErRimeligtBegrundet', {
  etiket: { da: 'en rimeligt begrundet udgift', en: 'a reasonably grounded expense' },
  spørgsmål: { da: 'Er udgiften rimeligt begrundet?', en: 'Is the expense reasonably grounded?' },
  udsagn: {
    ja: { da: 'udgiften er rimeligt begrundet', en: 'the expense is reasonably grounded' },
    nej: { da: 'udgiften ikke er rimeligt begrundet', en: 'the expense is not reasonably grounded' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})

export const forbrugetErUrimeligtHøjt = skøn('forbrugetErUrimeligtHøjt', {
  etiket: { da: 'et urimeligt højt forbrug', en: 'an unreasonably high use' },
  spørgsmål: {
    da: 'Skyldes regningen et forbrug, der er urimeligt højt for en lignende bolig og familie?',
    en: 'Is the bill due to a use that is unreasonably high for a similar home and family?',
  },
  udsagn: {
    ja: { da: 'forbruget er urimeligt højt', en: 'the use is unreasonably high' },
    nej: { da: 'forbruget ikke er urimeligt højt', en: 'the use is not unreasonably high' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})

export const egenBetalingVanskeliggørFremtiden = skøn('egenBetalingVanskeliggørFremtiden', {
  etiket: {
    da: 'at betaling selv i afgørende grad gør fremtiden svær',
    en: 'that paying alone would decisively make the future hard',
  },
  spørgsmål: {
    da: 'Vil det i afgørende grad gøre det svært for ansøgeren og familien at klare sig fremover, hvis de selv betaler?',
    en: 'Would it decisively make it hard for the applicant and the family to manage in future if they paid themselves?',
  },
  udsagn: {
    ja: {
      da: 'det i afgørende grad gør det svært for dig og familien at klare jer, hvis I selv betaler',
      en: 'it would decisively make it hard for you and your family to manage if you paid yourselves',
    },
    nej: {
      da: 'du og familien kan klare jer, selv om I selv betaler',
      en: 'you can manage even if you pay yourselves',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'oplysninger om indtægt, formue og udgifter', en: 'information on income, wealth and expenses' },
  ],
})

export const behovetKunneIkkeForudses = skøn('behovetKunneIkkeForudses', {
  etiket: { da: 'et behov, der ikke kunne forudses', en: 'a need that could not be foreseen' },
  spørgsmål: {
    da: 'Kommer udgiften af et behov, der ikke har kunnet forudses?',
    en: 'Does the expense come from a need that could not be foreseen?',
  },
  udsagn: {
    ja: { da: 'behovet ikke kunne forudses', en: 'the need could not be foreseen' },
    nej: { da: 'behovet kunne forudses', en: 'the need could be foreseen' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})

export const udgiftenErHeltAfgørende = skøn('udgiftenErHeltAfgørende', {
  etiket: { da: 'en udgift af helt afgørende betydning', en: 'an expense of quite decisive importance' },
  spørgsmål: {
    da: 'Er udgiften undtagelsesvis af helt afgørende betydning for ansøgerens eller familiens liv?',
    en: 'Is the expense exceptionally of quite decisive importance for the life of the applicant or the family?',
  },
  udsagn: {
    ja: { da: 'udgiften er af helt afgørende betydning', en: 'the expense is of quite decisive importance' },
    nej: {
      da: 'udgiften ikke er af helt afgørende betydning',
      en: 'the expense is not of quite decisive importance',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' },
    { da: 'oplysninger om indtægt, formue og udgifter', en: 'information on income, wealth and expenses' },
  ],
})

export const hjælpTrodsSenAnsøgning = skøn('hjælpTrodsSenAnsøgning', {
  etiket: {
    da: 'en grund til at hjælpe, selv om der er søgt for sent',
    en: 'a reason to help although the application came late',
  },
  spørgsmål: {
    da: 'Er der grund til at fravige det normale, selv om udgiften var påtaget, før der blev søgt?',
    en: 'Is there reason to depart from what is normal although the expense was taken on before the application?',
  },
  udsagn: {
    ja: {
      da: 'der er grund til at hjælpe, selv om du søgte for sent',
      en: 'there is reason to help although you applied late',
    },
    nej: {
      da: 'der ikke er grund til at hjælpe, når du søgte for sent',
      en: 'there is no reason to help when you applied late',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})

export const kanIkkeBetaleUdgiften = skøn('kanIkkeBetaleUdgiften', {
  etiket: { da: 'ikke økonomisk mulighed for at betale', en: 'no means to pay' },
  spørgsmål: {
    da: 'Er ansøgeren (og ægtefællen) uden økonomisk mulighed for at betale udgiften?',
    en: 'Is the applicant (and the spouse) without the means to pay the expense?',
  },
  udsagn: {
    ja: { da: 'du ikke har økonomisk mulighed for at betale', en: 'you do not have the means to pay' },
    nej: { da: 'du har økonomisk mulighed for at betale', en: 'you have the means to pay' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'oplysninger om indtægt, formue og udgifter', en: 'information on income, wealth and expenses' },
  ],
})

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

export const behandlingenErNødvendig = skøn('behandlingenErNødvendig', {
  etiket: {
    da: 'en nødvendig og helbredsmæssigt velbegrundet behandling',
    en: 'a necessary and medically well founded treatment',
  },
  spørgsmål: {
    da: 'Er behandlingen nødvendig og helbredsmæssigt velbegrundet?',
    en: 'Is the treatment necessary and medically well founded?',
  },
  udsagn: {
    ja: {
      da: 'behandlingen er nødvendig og helbredsmæssigt velbegrundet',
      en: 'the treatment is necessary and medically well founded',
    },
    nej: {
      da: 'behandlingen ikke er nødvendig og helbredsmæssigt velbegrundet',
      en: 'the treatment is not necessary and medically well founded',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'lægelige oplysninger', en: 'medical information' }],
})

export const privatBehandlingErLægeligtVelbegrundet = skøn('privatBehandlingErLægeligtVelbegrundet', {
  etiket: {
    da: 'en lægeligt velbegrundet behandling uden for det offentlige',
    en: 'a medically well founded treatment outside the public system',
  },
  spørgsmål: {
    da: 'Er behandlingen uden for det offentlige lægeligt velbegrundet i dette tilfælde?',
    en: 'Is the treatment outside the public system medically well founded in this case?',
  },
  udsagn: {
    ja: {
      da: 'behandlingen uden for det offentlige er lægeligt velbegrundet',
      en: 'the treatment outside the public system is medically well founded',
    },
    nej: {
      da: 'behandlingen uden for det offentlige ikke er lægeligt velbegrundet',
      en: 'the treatment outside the public system is not medically well founded',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'lægelige oplysninger', en: 'medical information' }],
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
