import { aldrig, hvis, senesteAf, tidspunkt } from '@sagsvej/rules'
import { afgørelsenErMeddelt, ændringenSkalVirkeFra } from '../fakta/afgoerelsens-virkning.ts'
import { afgørelsenMeddelt } from '../fakta/klage.ts'
import { kilde, LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { læstAndetsteds } from '../lovsamling/laest.ts'
import { SDL } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'

const hjemmel = SDL('24', { stk: '1' })

/** SB-BEG-6: where SDL.24.1.ophør asks for a decision, this asks for its being told. */
export const stopVirkerTidligst = tidspunkt('SDL.24.1.meddelt', {
  titel: { da: 'Stoppet virker tidligst fra', en: 'The stop has effect at the earliest from' },
  betyder: {
    da: 'Dagen er den tidligste, udbetalingen kan stoppe. Aldrig betyder, at du ikke har fået besked om en afgørelse, så udbetalingen løber videre.',
    en: 'The day is the earliest on which payment can stop. Never means that you have not been told of a decision, so that payment runs on.',
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
        da: 'Loven siger ikke, om udbetalingen kan stoppe, før du har fået besked. Praksis før Højesterets dom har vi ikke læst.',
        en: 'The act does not say whether payment can stop before you have been told. Practice before the Supreme Court’s judgment we have not read.',
      },
      ukendt: {
        da: 'Om udbetalingen kunne stoppe før beskeden, før Højesterets dom af 10. september 2015, har vi ikke læst.',
        en: 'Whether payment could stop before the message, before the Supreme Court’s judgment of 10 September 2015, we have not read.',
      },
    },
    {
      fra: '2015-09-10',
      hjemmel,
      ...læstAndetsteds(
        kilde('Højesterets dom af 10. september 2015'),
        kilde('Ankestyrelsens principafgørelse 75-15', 'https://ast.dk/'),
        LBK(1221, 2025),
      ),
      siger: {
        da: 'En afgørelse om at stoppe udbetalingen virker først, når du har fået besked om den. Et stop tilbage i tiden virker tidligst fra den dag.',
        en: 'A decision to stop payment has effect only when you have been told of it. A stop back in time has effect at the earliest from that day.',
      },
      note: {
        da: 'Dommen handler om sygedagpenge. At det samme gælder andre løbende ydelser, er den almindelige regel om, hvornår en afgørelse virker.',
        en: 'The judgment is on sickness benefit. That the same goes for other running benefits is the general rule on when a decision has effect.',
      },
      er: hvis(afgørelsenErMeddelt, senesteAf(ændringenSkalVirkeFra, afgørelsenMeddelt), aldrig),
    },
  ],
})
