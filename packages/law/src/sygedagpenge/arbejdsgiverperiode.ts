import { beregning, dage } from '@sagsvej/rules'
import { AKASSE_2007, kilde, LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { efterFørsteFraværsdag } from './foerste-fravaersdag.ts'

/**
 * How long the employer pays. The length follows the first day of absence, so a spell keeps the length it began with.
 */
export const arbejdsgiverperiode = beregning('SDL.30.1', 'dage', {
  titel: { da: 'Arbejdsgiverperioden', en: 'The employer period' },
  betyder: {
    da: 'Tallet er, hvor mange kalenderdage arbejdsgiveren betaler, regnet fra første fraværsdag.',
    en: 'The number is how many calendar days the employer pays, counted from the first day of absence.',
  },
  vælgesEfter: efterFørsteFraværsdag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2007-04-01',
      hjemmel: SDL('30', { stk: '1' }),
      kilder: [AKASSE_2007],
      sikkerhed: 'ubekræftet',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Din arbejdsgiver betaler de første 2 uger. Derefter betaler kommunen.',
        en: 'Your employer pays the first 2 weeks. After that the municipality pays.',
      },
      note: {
        da: 'Længden står i kilden. Den sidste dag, reglen gjaldt, er ikke fundet.',
        en: 'The source gives the length. The last day of this rule has not been found.',
      },
      er: dage(14),
    },
    {
      fra: '2007-04-02',
      til: '2008-06-01',
      hjemmel: SDL('30', { stk: '1' }),
      kilder: [
        kilde(
          'BEK af 28. maj 2008 om ikrafttræden',
          'https://www.retsinformation.dk/Forms/R0710.aspx?id=117279',
        ),
      ],
      sikkerhed: 'ubekræftet',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Din arbejdsgiver betaler de første 15 kalenderdage. Derefter betaler kommunen.',
        en: 'Your employer pays the first 15 calendar days. After that the municipality pays.',
      },
      note: {
        da: 'At 15 dage blev til 21 den 2. juni 2008, står i kilden. Hvornår de 15 dage begyndte, er ikke fundet.',
        en: 'The source says that 15 days became 21 on 2 June 2008. When the 15 days began has not been found.',
      },
      er: dage(15),
    },
    {
      fra: '2008-06-02',
      til: '2012-01-01',
      hjemmel: SDL('30', { stk: '1' }),
      kilder: [
        LBK(85, 2011),
        kilde(
          'BEK af 28. maj 2008 om ikrafttræden',
          'https://www.retsinformation.dk/Forms/R0710.aspx?id=117279',
        ),
      ],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Din arbejdsgiver betaler de første 21 kalenderdage fra første fraværsdag. Perioden bliver ikke længere af helligdage og fridage.',
        en: 'Your employer pays the first 21 calendar days from the first day of absence. Holidays and days off do not make the period longer.',
      },
      er: dage(21),
    },
    {
      fra: '2012-01-02',
      hjemmel: SDL('30', { stk: '1' }),
      kilder: [LBK(1152, 2011), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Din arbejdsgiver betaler de første 30 kalenderdage fra første fraværsdag. Perioden bliver ikke længere af helligdage og fridage.',
        en: 'Your employer pays the first 30 calendar days from the first day of absence. Holidays and days off do not make the period longer.',
      },
      er: dage(30),
    },
  ],
})
