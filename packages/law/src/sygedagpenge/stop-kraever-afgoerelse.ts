import { aldrig, hvis, senesteAf, tidspunkt } from '@sagsvej/rules'
import { ophørAfgjortDen, ophørErAfgjort } from '../fakta/forlaengelse.ts'
import { kilde, LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { periodensUdløb } from './forlaengelse/afgoerelse-om-forlaengelse.ts'
import { påDenDag } from './paa-den-dag.ts'

const hjemmel = SDL('24', { stk: '1' })

/**
 * The first day from which payment may stop. The Supreme Court read the act as it already stood, and cases decided
 * before were taken up again (P 75-15), so the version follows the day the case is looked at, not the decision's own.
 */
export const ophørTidligst = tidspunkt('SDL.24.1.ophør', {
  titel: { da: 'Tidligste stop af udbetalingen', en: 'Earliest stop of payment' },
  betyder: {
    da: 'Dagen er den tidligste, udbetalingen kan stoppe. Aldrig betyder, at kommunen ikke har besluttet at stoppe den, så den løber videre.',
    en: 'The day is the earliest on which payment can stop. Never means that the municipality has not decided to stop it, so that it runs on.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2015-09-09',
      hjemmel,
      kilder: [LBK(85, 2011), LBK(938, 2015)],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Loven siger ikke, om udbetalingen kan stoppe, før der er en afgørelse. Praksis før Højesterets dom har vi ikke læst.',
        en: 'The act does not say whether payment can stop before there is a decision. Practice before the Supreme Court’s judgment we have not read.',
      },
      ukendt: {
        da: 'Om sygedagpenge kunne stoppes tilbage i tiden før Højesterets dom af 10. september 2015, har vi ikke læst.',
        en: 'Whether the benefit could be stopped back in time before the Supreme Court’s judgment of 10 September 2015 we have not read.',
      },
    },
    {
      fra: '2015-09-10',
      hjemmel,
      kilder: [
        kilde('Højesterets dom af 10. september 2015'),
        kilde(
          'Ankestyrelsens principafgørelse 75-15',
          'https://star.dk/om-styrelsen/nyt/nyt-om-reformer/nyt-om-sygedagpengereformen/2016/7/vejledning-om-sygedagpengeperioden-og-forlaengelse-er-opdateret/',
        ),
      ],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Kommunen kan først stoppe udbetalingen, når der er en gyldig afgørelse. Indtil da løber den videre, også efter revurderingstidspunktet eller en forlængelses slut.',
        en: 'The municipality can stop payment only when there is a valid decision. Until then it runs on, also past the reassessment date or the end of an extension.',
      },
      note: {
        da: 'Kilden siger ikke, om afgørelsens egen dag er betalt. Datoen er den tidligste.',
        en: 'The source does not say whether the day of the decision is itself paid. The date is the earliest.',
      },
      er: hvis(ophørErAfgjort, senesteAf(periodensUdløb, ophørAfgjortDen), aldrig),
    },
  ],
})
