import { betingelse, den } from '@sagsvej/rules'
import { fleksjobStartede } from '../fakta/fleksjob.ts'
import { kilde, LBK, TEKST_TIL, ulæst } from '../lovsamling/kilder.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { iGammelOrdning } from './gammel-ordning.ts'

/** The ceiling is for flex jobs set up after the change of 2006, and the sources give it two days. */
export const loftetGælder = betingelse('LAB.133.3.loft', {
  titel: { da: 'Løntilskuddet har et loft', en: 'The wage subsidy has a ceiling' },
  betyder: {
    da: 'Loftet er det højeste beløb, tilskuddet beregnes af. Det gælder ikke fleksjob, der er ældre end ændringen i juli 2006.',
    en: 'The ceiling is the highest amount the subsidy is reckoned on. It does not apply to flex jobs older than the change of July 2006.',
  },
  vælgesEfter: påDenDag,
  relevantNår: iGammelOrdning,
  versioner: [
    {
      fra: '2006-07-03',
      hjemmel: LAB('71', { stk: '3' }),
      kilder: [
        LBK(439, 2008),
        kilde(
          'Statens Administration: fleksrefusion',
          'https://statens-adm.dk/fleks-og-barsel/den-statslige-fleksjobordning/fleksrefusion/',
        ),
        ulæst('Ikrafttrædelsen i lov nr. 565 af 9. juni 2006'),
      ],
      sikkerhed: 'konflikt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Er fleksjobbet oprettet efter ændringen i juli 2006, beregnes tilskuddet højst af loftet. Ældre fleksjob har intet loft.',
        en: 'If the flex job was set up after the change of July 2006 the subsidy is reckoned on the ceiling at most. Older flex jobs have no ceiling.',
      },
      læsninger: [
        {
          navn: { da: 'Fra den 1. juli 2006', en: 'From 1 July 2006' },
          grund: {
            da: 'Kommunens vejledning fra 2007 nævner den 1. juli 2006.',
            en: 'The municipality’s guide of 2007 names 1 July 2006.',
          },
          er: fleksjobStartede.tidligst(den('2006-07-01')),
        },
        {
          navn: { da: 'Fra den 5. juli 2006', en: 'From 5 July 2006' },
          grund: {
            da: 'Statens Administration deler fleksjobbene ved den 5. juli 2006.',
            en: 'The state’s administration divides the flex jobs at 5 July 2006.',
          },
          er: fleksjobStartede.tidligst(den('2006-07-05')),
        },
      ],
    },
  ],
})
