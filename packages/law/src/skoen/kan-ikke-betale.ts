import { skøn } from '@sagsvej/rules'

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
