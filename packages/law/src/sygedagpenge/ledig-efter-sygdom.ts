import { betingelse, dage, type NyVersion, type Sandt, uger } from '@sagsvej/rules'
import { persongruppe, vurderingsdato } from '../fakta/forloeb.ts'
import { AKASSE_2007, TEKST_TIL, ulæst } from '../lovsamling/kilder.ts'
import { ALF } from '../lovsamling/love.ts'
import { fraværetsBegyndelse } from './foerste-fravaersdag.ts'
import { påDenDag } from './paa-den-dag.ts'

const ledig = persongruppe.er('ledig')

/** Read in a fund's booklet of 2007 alone; the reforms of the benefit in 2010 and 2017 have not been read. */
const IKKE_LÆST_EFTER_2010 = {
  da: 'Reglen er læst i en a-kasses hæfte fra 2007. Om den stadig er sådan efter dagpengereformerne, har vi ikke læst.',
  en: 'The rule was read in a booklet of 2007 of a fund. Whether it is still so after the reforms of the benefit we have not read.',
}

const versioner = (
  i2007: Pick<NyVersion<Sandt> & { readonly er: Sandt }, 'hjemmel' | 'siger' | 'er'>,
): readonly NyVersion<Sandt>[] => [
  {
    ...i2007,
    fra: '2006-07-03',
    til: '2010-06-30',
    kilder: [AKASSE_2007],
    sikkerhed: 'sekundær',
    kontrolleretTil: TEKST_TIL,
  },
  {
    hjemmel: i2007.hjemmel,
    siger: i2007.siger,
    fra: '2010-07-01',
    kilder: [AKASSE_2007, ulæst('Dagpengereformerne af 2010 og 2017')],
    sikkerhed: 'ukendt',
    kontrolleretTil: TEKST_TIL,
    ukendt: IKKE_LÆST_EFTER_2010,
  },
]

/** A long illness lengthens the right to unemployment benefit: the fund must know of it. */
export const dagpengerettenForlænges = betingelse('ALF.55.sygdom', {
  titel: { da: 'Sygdommen forlænger retten til dagpenge', en: 'The illness lengthens the right to dagpenge' },
  vælgesEfter: påDenDag,
  relevantNår: ledig,
  versioner: versioner({
    hjemmel: ALF('55'),
    siger: {
      da: 'Sygdom ud over 6 uger forlænger den tid, du kan få dagpenge.',
      en: 'Illness beyond 6 weeks lengthens the time you can have dagpenge.',
    },
    er: vurderingsdato.tidligst(fraværetsBegyndelse.plus(uger(6))),
  }),
})

/** After a while ill, whoever is unemployed must sign on again when well. */
export const nyTilmeldingSomLedig = betingelse('ALF.62.tilmelding', {
  titel: { da: 'Du skal melde dig ledig igen', en: 'You must sign on as unemployed again' },
  vælgesEfter: påDenDag,
  relevantNår: ledig,
  versioner: versioner({
    hjemmel: ALF('62'),
    siger: {
      da: 'Har du været syg i mere end 14 dage, skal du melde dig ledig igen, når du er rask.',
      en: 'If you were ill for more than 14 days you must sign on as unemployed again when you are well.',
    },
    er: vurderingsdato.tidligst(fraværetsBegyndelse.plus(dage(14))),
  }),
})
