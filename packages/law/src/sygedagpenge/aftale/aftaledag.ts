import { alle, dage, efterDato, led } from '@sagsvej/rules'
import { aftaleIndgåetDen, langvarigEllerKroniskLidelse, skønnedeFraværsdage } from '../../fakta/aftale.ts'
import { risikoenErVæsentligtForøget } from '../../skoen/aftale.ts'

/** An agreement works from the day it was made (SDL.57.1, SDL.58 a.6): the law of that day says what it takes. */
export const efterAftalen = efterDato(aftaleIndgåetDen, {
  da: 'den dag, aftalen blev indgået',
  en: 'the day the agreement was made',
})

/** The first ground of SDL.56.2, and the only one of SDL.58 a.2. */
export const forøgetRisiko = alle(
  led(
    { da: 'Du har en langvarig eller kronisk lidelse', en: 'You have a long-term or chronic illness' },
    langvarigEllerKroniskLidelse,
  ),
  led(
    { da: 'Risikoen for fravær er væsentligt forøget', en: 'The risk of absence is clearly raised' },
    risikoenErVæsentligtForøget,
  ),
  led(
    {
      da: 'Lidelsen skønnes at give mindst 10 fraværsdage på et år',
      en: 'The illness is expected to cause at least 10 days of absence in a year',
    },
    skønnedeFraværsdage.mindst(dage(10)),
  ),
)
