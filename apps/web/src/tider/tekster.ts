import type { Tekst } from '@sagsvej/rules'

export const T = {
  titel: { da: 'Hvor længe du skal vente på svar', en: 'How long you wait for an answer' },
  manchet: {
    da: 'Din kommune sætter selv en frist for hvert område. Fristen løber fra den dag, kommunen får din ansøgning, til den har truffet sin afgørelse.',
    en: 'Your municipality sets its own limit for each area. It runs from the day the municipality receives your application until it has made its decision.',
  },
  forsinket: { da: 'Når fristen ikke kan holdes', en: 'When the limit cannot be kept' },
  forsinketOm: {
    da: 'Så skal kommunen skrive til dig, hvornår du kan vente afgørelsen.',
    en: 'Then the municipality must write to you when you can expect the decision.',
  },
  regel: { da: 'Læs reglen om fristen', en: 'Read the rule on the limit' },
  beskedregel: { da: 'Læs reglen om beskeden', en: 'Read the rule on the notice' },
  opdigtet: {
    da: 'Kommunerne her er opdigtede, og det er fristerne også.',
    en: 'The municipalities here are invented, and so are the limits.',
  },
  område: { da: 'Du søger om', en: 'You apply for' },
  dage: { da: 'Svar inden', en: 'An answer within' },
  gælder: { da: 'Ansøgninger fra', en: 'Applications from' },
  tidligere: { da: 'Tidligere frister', en: 'Earlier limits' },
  tidligereOm: {
    da: 'Søgte du, mens en af dem gjaldt, er det den, der tæller for dig.',
    en: 'If you applied while one of them held, that is the one that counts for you.',
  },
} as const satisfies Record<string, Tekst>

export const dageText = (dage: number): Tekst => ({ da: `${dage} dage`, en: `${dage} days` })
