import { betingelse, efterDato, tidspunkt, uger } from '@sagsvej/rules'
import { genvurderingenKræverFlereOplysninger, klagenModtaget } from '../fakta/klage.ts'
import { RSLBEK } from '../lovsamling/love.ts'
import { klagenHaster } from '../skoen/klage.ts'
import { BEK_2009_TIL_2021, BEK_SIDEN_2021, FRA_BEK_2021, FØR_BEK_2009 } from './tider.ts'

const efterKlagen = efterDato(klagenModtaget)

const fireUger = {
  siger: {
    da: 'Inden 4 uger efter, at klagen kom, skal myndigheden enten have sendt dig en ny afgørelse eller have sendt klagen videre og sagt det til dig.',
    en: 'Within 4 weeks of the complaint’s arrival the authority must either have sent you a new decision or have sent the complaint on and told you.',
  },
  er: klagenModtaget.plus(uger(4)),
} as const

/**
 * Both outcomes have the same last day: a new decision to the person, or the complaint and the file on to the Appeals
 * Board. The 14 and the 5 days are of cases outside this field (warned social services, offers to the insured).
 */
export const genvurderetSenest = tidspunkt('RSLBEK.11.1', {
  titel: { da: 'Klagen skal være genvurderet', en: 'The complaint must have been reassessed' },
  betyder: {
    da: 'Dagen er den sidste, myndigheden kan sende dig en ny afgørelse eller sende klagen videre i tide.',
    en: 'The day is the last on which the authority can send you a new decision, or send the complaint on, in time.',
  },
  vælgesEfter: efterKlagen,
  versioner: [
    { ...fireUger, ...FØR_BEK_2009, hjemmel: RSLBEK('BEK 709/2009')('14', { stk: '1' }) },
    {
      ...fireUger,
      fra: '2009-08-01',
      til: '2021-06-13',
      hjemmel: RSLBEK('BEK 709/2009')('14', { stk: '1' }),
      ...BEK_2009_TIL_2021,
      note: {
        da: 'Paragraffen skiftede nummer flere gange; fristen var den samme. Om tilbud til forsikrede ledige var den 5 arbejdsdage, og fra 2018 var den 14 dage i varslede sociale sager.',
        en: 'The paragraph changed its number several times; the limit was the same. On offers to the insured unemployed it was 5 working days, and from 2018 it was 14 days in social cases with notice.',
      },
    },
    {
      ...fireUger,
      fra: FRA_BEK_2021,
      hjemmel: RSLBEK('BEK 861/2025')('11', { stk: '1' }),
      ...BEK_SIDEN_2021,
      note: {
        da: 'I varslede sociale sager er fristen 14 dage og om tilbud til forsikrede ledige 5 dage (stk. 3 og 4). De sager er uden for det, her spørges om.',
        en: 'In social cases with notice the limit is 14 days, and on offers to the insured unemployed 5 days (subsections 3 and 4). Those cases are outside what is asked here.',
      },
    },
  ],
})

const besked = {
  siger: {
    da: 'Kan genvurderingen ikke nås, fordi der skal skaffes flere oplysninger eller vurderinger, skal du have besked om det. Du skal også have at vide, hvornår den ventes færdig.',
    en: 'If the reassessment cannot be done in time because more facts or assessments must be had you must be told. You must also be told when it is expected to be done.',
  },
  er: genvurderingenKræverFlereOplysninger,
} as const

export const beskedOmForsinketGenvurdering = betingelse('RSLBEK.11.2', {
  titel: {
    da: 'Du skal have besked om, at genvurderingen trækker ud',
    en: 'You must be told that the reassessment takes longer',
  },
  vælgesEfter: efterKlagen,
  versioner: [
    { ...besked, ...FØR_BEK_2009, hjemmel: RSLBEK('BEK 709/2009')('14', { stk: '2' }) },
    {
      ...besked,
      fra: '2009-08-01',
      til: '2021-06-13',
      hjemmel: RSLBEK('BEK 709/2009')('14', { stk: '2' }),
      ...BEK_2009_TIL_2021,
    },
    {
      ...besked,
      fra: FRA_BEK_2021,
      hjemmel: RSLBEK('BEK 861/2025')('11', { stk: '2' }),
      ...BEK_SIDEN_2021,
    },
  ],
})

const straks = {
  siger: {
    da: 'Er klagen hastende, skal myndigheden genvurdere den straks og ikke vente til de 4 uger er gået. Om den haster, er en konkret vurdering.',
    en: 'If the complaint is urgent the authority must reassess it at once and not wait for the 4 weeks. Whether it is urgent is a judgement in the case.',
  },
  er: klagenHaster,
} as const

export const genvurderesStraks = betingelse('RSLBEK.11.5', {
  titel: { da: 'Klagen skal genvurderes straks', en: 'The complaint must be reassessed at once' },
  vælgesEfter: efterKlagen,
  versioner: [
    { ...straks, ...FØR_BEK_2009, hjemmel: RSLBEK('BEK 709/2009')('16') },
    {
      ...straks,
      fra: '2009-08-01',
      til: '2021-06-13',
      hjemmel: RSLBEK('BEK 709/2009')('16'),
      ...BEK_2009_TIL_2021,
    },
    {
      ...straks,
      fra: FRA_BEK_2021,
      hjemmel: RSLBEK('BEK 861/2025')('11', { stk: '5' }),
      ...BEK_SIDEN_2021,
    },
  ],
})
