import { alle, betingelse, ikke, krav, led, énAf } from '@sagsvej/rules'
import { dokumentetsSærligeArt } from '../../fakta/dokument.ts'
import { FVL } from '../../lovsamling/love.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { retTilPartsaktindsigt } from '../aktindsigt/ret.ts'
import { uændret } from '../versioner.ts'
import { dokumentetErInternt, interntDokumentUdleveres } from './interne.ts'
import { passagenKanUndtages } from './passager.ts'

export const særligtDokumentErUndtaget = betingelse('FVL.14', {
  titel: { da: 'Dokumentet er undtaget på grund af sin art', en: 'The document is exempt for its kind' },
  vælgesEfter: påDenDag,
  versioner: [
    ...uændret({
      hjemmel: FVL('14'),
      siger: {
        da: 'Dokumenter fra statsråd og møder mellem ministre, fra sekretariatsopgaver for en anden myndighed og breve med sagkyndige om retssager er undtaget. Oplysninger om sagens fakta i dem er det ikke uden videre.',
        en: 'Documents of the council of state and meetings of ministers, of secretariat tasks for another authority, and letters with experts on court cases are exempt. Facts of the case in them are not so by themselves.',
      },
      er: énAf(
        krav(
          '1',
          { da: 'Statsråd eller møde mellem ministre', en: 'Council of state or meeting of ministers' },
          dokumentetsSærligeArt.er('ministermoede'),
        ),
        krav(
          '2',
          { da: 'Sekretariatsopgaver for en anden myndighed', en: 'Secretariat tasks for another authority' },
          dokumentetsSærligeArt.er('sekretariat'),
        ),
        krav(
          '3',
          { da: 'Brev med sagkyndige om en retssag', en: 'Letter with experts on a court case' },
          dokumentetsSærligeArt.er('retssag'),
        ),
      ),
    }),
  ],
})

/** The whole document may be held back, but for what must be drawn out of it (FVL.14a.1, FVL.14b). */
export const dokumentetErUndtaget = betingelse('FVL.12.1.undtaget', {
  titel: { da: 'Dokumentet kan holdes tilbage', en: 'The document may be held back' },
  vælgesEfter: påDenDag,
  versioner: [
    ...uændret({
      hjemmel: FVL('12', { stk: '1' }),
      siger: {
        da: 'Et internt dokument kan holdes tilbage, når det ikke er et af dem, der alligevel skal udleveres. Det kan også et dokument af en særlig art; oplysninger i dem kan stadig skulle gives.',
        en: 'An internal document may be held back when it is not one of those that must be given all the same. So may a document of a special kind; information in them may still have to be given.',
      },
      er: énAf(
        led(
          { da: 'Det er internt', en: 'It is internal' },
          alle(dokumentetErInternt, ikke(interntDokumentUdleveres)),
        ),
        led({ da: 'Det er af en særlig art', en: 'It is of a special kind' }, særligtDokumentErUndtaget),
      ),
    }),
  ],
})

export const dokumentetUdleveresHelt = betingelse('FVL.9.2', {
  titel: { da: 'Dokumentet skal udleveres helt', en: 'The document must be given whole' },
  vælgesEfter: påDenDag,
  versioner: [
    ...uændret({
      hjemmel: FVL('9'),
      siger: {
        da: 'Har du ret til aktindsigt, skal du have hele dokumentet, når hverken det eller en passage i det er undtaget. Er noget undtaget, siger reglerne om passager og om sagens fakta, hvad du får.',
        en: 'If you have the right of access you must get the whole document when neither it nor a passage in it is exempt. If something is exempt, the rules on passages and on the facts of the case say what you get.',
      },
      er: alle(retTilPartsaktindsigt, ikke(dokumentetErUndtaget), ikke(passagenKanUndtages)),
    }),
  ],
})
