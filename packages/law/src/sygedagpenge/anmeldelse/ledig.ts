import { type Dato, hvis, type NyVersion, tidspunkt } from '@sagsvej/rules'
import { anmeldtTilAkasse } from '../../fakta/anmeldelse.ts'
import { persongruppe } from '../../fakta/forloeb.ts'
import { AKASSE_2007, LBK, LOV, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { fyldestgørendeBegrundelse } from '../../skoen/anmeldelse.ts'
import { efterFørsteFraværsdag, førsteFraværsdag } from '../foerste-fravaersdag.ts'

const ledig = persongruppe.er('ledig')

const FØR_2012: NyVersion<Dato> = {
  fra: '2006-07-03',
  til: '2012-06-25',
  hjemmel: SDL('35'),
  kilder: [AKASSE_2007, LBK(1152, 2011), LOV(269, 2012)],
  sikkerhed: 'ukendt',
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Loven havde før 2012 ingen frist for, hvornår en ledig skulle melde sig syg til a-kassen.',
    en: 'Before 2012 the act set no deadline for the unemployed to report sick to the unemployment fund.',
  },
  ukendt: {
    da: 'Fristen kom ind i loven i foråret 2012. Hvilken dag, og hvad der gjaldt før, er ikke læst.',
    en: 'The deadline came into the act in spring 2012. On which day, and what held before, has not been read.',
  },
}

/** The last day for an unemployed member to report sick to the unemployment fund. */
export const ledigAnmeldelseSenest = tidspunkt('SDL.35.3', {
  titel: {
    da: 'Du skal have meldt dig syg til a-kassen',
    en: 'You must have reported sick to the unemployment fund',
  },
  betyder: {
    da: 'Dagen er den sidste, du kan melde dig syg i tide.',
    en: 'The day is the last on which you can report sick in time.',
  },
  vælgesEfter: efterFørsteFraværsdag,
  relevantNår: ledig,
  versioner: [
    FØR_2012,
    {
      fra: '2012-06-26',
      hjemmel: SDL('35', { stk: '3' }),
      kilder: [LBK(653, 2012), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Er du ledig, skal du melde dig syg til a-kassen på den første sygedag.',
        en: 'If you are unemployed you must report sick to the unemployment fund on the first day of illness.',
      },
      er: førsteFraværsdag,
    },
  ],
})

/** First day with a right to benefit, as far as the report to the fund goes. */
export const ledigBetalesTidligstFra = tidspunkt('SDL.35.3.fra', {
  titel: { da: 'Ret tidligst fra', en: 'A right at the earliest from' },
  betyder: {
    da: 'Dagen er den første, du kan få sygedagpenge for, når der kun ses på, hvornår du meldte dig syg til a-kassen.',
    en: 'The day is the first you can be paid for, looking only at when you reported sick to the unemployment fund.',
  },
  vælgesEfter: efterFørsteFraværsdag,
  relevantNår: ledig,
  versioner: [
    FØR_2012,
    {
      fra: '2012-06-26',
      hjemmel: SDL('35', { stk: '3' }),
      kilder: [LBK(653, 2012), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Melder du dig for sent til a-kassen, har du først ret fra den dag, du gjorde det. Det gælder ikke, hvis du har en fyldestgørende begrundelse.',
        en: 'If you report late to the fund you have a right only from the day you did. Not so if you have a sufficient reason.',
      },
      er: hvis(
        anmeldtTilAkasse.senest(ledigAnmeldelseSenest),
        førsteFraværsdag,
        hvis(fyldestgørendeBegrundelse, førsteFraværsdag, anmeldtTilAkasse),
      ),
    },
  ],
})
