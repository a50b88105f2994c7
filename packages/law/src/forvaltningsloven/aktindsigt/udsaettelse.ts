import { aldrigOpfyldt, alle, betingelse, ikke, led, type Sandt } from '@sagsvej/rules'
import {
  anmodetOmAktindsigt,
  harFåetAktindsigt,
  klageOverAktindsigtVerserer,
  nogetKanUdleveres,
} from '../../fakta/aktindsigt.ts'
import { fristForAfgørelsenBrydes } from '../../fakta/sagens-part.ts'
import { FVL } from '../../lovsamling/love.ts'
import { hensynModAtVentePåAktindsigt } from '../../skoen/aktindsigt.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { fra2014, til2014 } from '../versioner.ts'
import { retTilPartsaktindsigt } from './ret.ts'

const undtagelser = (paragraf: string) => [
  {
    navn: {
      da: 'En lovbestemt frist ville blive overskredet',
      en: 'A statutory time limit would be broken',
    },
    hjemmel: FVL(paragraf, { stk: '2' }),
    når: fristForAfgørelsenBrydes,
    så: aldrigOpfyldt,
  },
  {
    navn: {
      da: 'Væsentlige hensyn taler imod at vente',
      en: 'Weighty considerations speak against waiting',
    },
    hjemmel: FVL(paragraf, { stk: '2' }),
    når: hensynModAtVentePåAktindsigt,
    så: aldrigOpfyldt,
  },
]

const venter = (bedtOm: Sandt) =>
  alle(
    led({ da: 'Der er bedt om det under sagen', en: 'It was asked for during the case' }, bedtOm),
    led(
      { da: 'Anmodningen skal imødekommes', en: 'The request must be granted' },
      alle(retTilPartsaktindsigt, nogetKanUdleveres),
    ),
    led(
      { da: 'Du har ikke haft adgang til dokumenterne', en: 'You have not had access to the documents' },
      ikke(harFåetAktindsigt),
    ),
  )

const anmodning = {
  siger: {
    da: 'Beder du om aktindsigt, mens sagen behandles, må afgørelsen ikke træffes, før du har haft adgang til dokumenterne. Det gælder ikke, hvis en lovbestemt frist ville blive overskredet, eller hvis væsentlige hensyn taler imod at vente.',
    en: 'If you ask for access while the case is pending, the decision may not be made until you have had access to the documents. Not so if a statutory time limit would be broken or weighty considerations speak against waiting.',
  },
  er: venter(anmodetOmAktindsigt),
}

/** SB-AKT-4, gate G4: while the answer is yes the decision may not be made. */
export const afgørelsenVenterPåAktindsigt = betingelse('FVL.9b.1', {
  titel: { da: 'Afgørelsen skal vente på aktindsigten', en: 'The decision must wait for the access' },
  vælgesEfter: påDenDag,
  versioner: [
    ...til2014({ ...anmodning, hjemmel: FVL('11', { stk: '1' }), undtagelser: undtagelser('11') }),
    ...fra2014({ ...anmodning, hjemmel: FVL('9 b', { stk: '1' }), undtagelser: undtagelser('9 b') }),
  ],
})

const klage = {
  hjemmel: FVL('16', { stk: '4' }),
  siger: {
    da: 'Klager du over aktindsigten, mens sagen behandles, venter afgørelsen på samme måde som ved selve anmodningen. Undtagelserne er også de samme.',
    en: 'If you complain about the access while the case is pending, the decision waits in the same way as for the request itself. The exceptions are the same too.',
  },
  er: venter(klageOverAktindsigtVerserer),
}

/** SB-AKK-1: § 9 b applies in the same way. */
export const afgørelsenVenterPåKlageOverAktindsigt = betingelse('FVL.16.4.udsættelse', {
  titel: {
    da: 'Afgørelsen skal vente på klagen over aktindsigt',
    en: 'The decision must wait for the complaint about access',
  },
  vælgesEfter: påDenDag,
  versioner: [
    ...til2014({ ...klage, undtagelser: undtagelser('11') }),
    ...fra2014({ ...klage, undtagelser: undtagelser('9 b') }),
  ],
})
