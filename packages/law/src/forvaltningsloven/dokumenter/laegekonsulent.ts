import { alle, betingelse, ikke } from '@sagsvej/rules'
import { afgørelsenErTruffet, lægekonsulentHarUdtaltSig } from '../../fakta/laegekonsulent.ts'
import { kilde, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { FVL } from '../../lovsamling/love.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'

const beretning = (nr: string) =>
  kilde(`Folketingets Ombudsmands beretning ${nr} (omtalt)`, 'https://www.ombudsmanden.dk/')
const omtalt = (...kilder: ReturnType<typeof kilde>[]) => ({
  kilder,
  sikkerhed: 'sekundær' as const,
  kontrolleretTil: TEKST_TIL,
})

/** SB-UND-7. That the note itself is internal, and its facts are drawn out, is FVL.12.1 and FVL.14a.1. */
export const lægekonsulentensNavnOplyses = betingelse('FVL.12.1.navn', {
  titel: {
    da: 'Du skal have lægekonsulentens navn',
    en: 'You must be given the name of the medical consultant',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      hjemmel: FVL('12', { stk: '1' }),
      ...omtalt(beretning('07.420'), beretning('2009 4-3')),
      siger: {
        da: 'Har en lægekonsulent udtalt sig i din sag, skal du have navnet at vide, når du beder om det. Det gælder også, mens sagen behandles.',
        en: 'If a medical consultant gave an opinion in your case you must be told the name when you ask. That is so while the case is pending too.',
      },
      er: lægekonsulentHarUdtaltSig,
    },
  ],
})

/** Good practice, not a duty of the act: the assessment is shown before the decision although it may be held back. */
export const lægekonsulentensVurderingBørDeles = betingelse('FVL.12.1.skik', {
  titel: {
    da: 'Lægekonsulentens vurdering bør deles med dig',
    en: 'The medical consultant’s assessment ought to be shared with you',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      hjemmel: FVL('12', { stk: '1' }),
      ...omtalt(beretning('01.421'), beretning('97.240')),
      siger: {
        da: 'Lægekonsulentens notat kan være internt, men det er god skik at lade dig se vurderingen, før sagen afgøres. Efter afgørelsen er det de almindelige regler, der gælder.',
        en: 'The medical consultant’s note may be internal, but it is good practice to let you see the assessment before the decision. After it the ordinary rules hold.',
      },
      er: alle(lægekonsulentHarUdtaltSig, ikke(afgørelsenErTruffet)),
    },
  ],
})
