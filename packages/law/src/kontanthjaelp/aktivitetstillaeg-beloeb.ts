import { alle, beregning, hvis, ikke, satsDen, tal, énAf } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { borHosForældre } from '../fakta/person.ts'
import {
  forsørgerEgetBarnIHjemmet,
  gravidEfter12Uge,
  psykiskLidelseNævntILoven,
} from '../fakta/revalideringsydelse.ts'
import { sluttet } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import * as sats from '../satser/kontanthjaelp.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { aktivitetstillægFra } from './aktivitetstillaeg.ts'
import { under25, under30 } from './alder.ts'
import { ordningenFra2014Gælder } from './findes.ts'
import { LAS_2014_2024, REFORMEN_2014 } from './tekster.ts'
import { satsUnder30 } from './ung-sats-2014.ts'

/** What base and supplement come to together: each amount of the list is the difference (LBK 1193/2014, § 24, stk. 3). */
const iAlt = hvis(
  forsørgerEgetBarnIHjemmet,
  satsDen(sats.kontanthjælpForsørger, vurderingsdato),
  hvis(
    under25,
    hvis(
      borHosForældre,
      satsDen(sats.kontanthjælpUngHjemme, vurderingsdato),
      satsDen(sats.kontanthjælpUngUde, vurderingsdato),
    ),
    satsDen(sats.kontanthjælpIkkeForsørger, vurderingsdato),
  ),
)

/** Those who have the adult rate already get none: stk. 4, and § 25, stk. 10. */
const harVoksensats = énAf(gravidEfter12Uge, alle(psykiskLidelseNævntILoven, ikke(borHosForældre)))

export const aktivitetstillægPrMåned = beregning('LAS.24.3', 'kr/md', {
  titel: { da: 'Aktivitetstillæg pr. måned', en: 'Aktivitetstillæg a month' },
  vælgesEfter: påDenDag,
  relevantNår: alle(ordningenFra2014Gælder, under30),
  versioner: [
    {
      fra: '2014-01-01',
      hjemmel: LAS('24', { stk: '3' }),
      ...sluttet(...LAS_2014_2024, REFORMEN_2014),
      siger: {
        da: 'Tillægget løfter uddannelseshjælp og ungesats op til satsen for voksne. Under 25 år uden barn løfter det uddannelseshjælpen op til ungesatsen.',
        en: 'The supplement lifts uddannelseshjælp and the youth rate to the rate for adults. Under 25 without a child it lifts uddannelseshjælp to the youth rate.',
      },
      note: {
        da: 'Beløbet er forskellen mellem de to satser. De trykte beløb kan afvige med en krone, fordi de er afrundet hver for sig.',
        en: 'The amount is the difference of the two rates. The printed amounts may differ by a krone, each being rounded by itself.',
      },
      er: hvis(
        vurderingsdato.før(aktivitetstillægFra),
        tal('kr/md', 0),
        hvis(harVoksensats, tal('kr/md', 0), iAlt.minus(satsUnder30).dogMindst(tal('kr/md', 0))),
      ),
    },
  ],
})
