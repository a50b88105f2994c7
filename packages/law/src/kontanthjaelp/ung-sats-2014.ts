import { alle, beregning, hvis, ikke, satsDen } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { retTilEkstraBørnetilskud, samleverMedUngeydelse } from '../fakta/kontanthjaelp.ts'
import { borHosForældre } from '../fakta/person.ts'
import {
  forsørgerEgetBarnIHjemmet,
  gravidEfter12Uge,
  psykiskLidelseNævntILoven,
} from '../fakta/revalideringsydelse.ts'
import { LBK } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst, læstAndetsteds } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import * as sats from '../satser/kontanthjaelp.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { fyldt25, under30 } from './alder.ts'
import { ordningenFra2014Gælder } from './findes.ts'
import { forsørger } from './forsoerger.ts'
import { LAS_2014_2024, REFORMEN_2014 } from './tekster.ts'
import { fårUddannelseshjælp } from './uddannelseshjaelp.ts'

const ude = hvis(
  fårUddannelseshjælp,
  satsDen(sats.uddannelseshjælpUde, vurderingsdato),
  hvis(
    fyldt25,
    satsDen(sats.kontanthjælp25Ude, vurderingsdato),
    satsDen(sats.kontanthjælpUngUde, vurderingsdato),
  ),
)
const hjemme = hvis(
  fårUddannelseshjælp,
  satsDen(sats.uddannelseshjælpHjemme, vurderingsdato),
  hvis(
    fyldt25,
    satsDen(sats.kontanthjælp25Hjemme, vurderingsdato),
    satsDen(sats.kontanthjælpUngHjemme, vurderingsdato),
  ),
)
const medBarn = hvis(
  fårUddannelseshjælp,
  satsDen(sats.uddannelseshjælpForsørger, vurderingsdato),
  satsDen(sats.kontanthjælpUngForsørger, vurderingsdato),
)

/** The young with an own child at home and no extra child allowance: no. 2, and until 2015 no. 3. */
export const ungForsørgerUdenEkstraBørnetilskud = beregning('LAS.25.3.forsørger', 'kr/md', {
  titel: {
    da: 'Sats for unge forsørgere uden ekstra børnetilskud',
    en: 'The rate of young providers without extra child allowance',
  },
  vælgesEfter: påDenDag,
  relevantNår: alle(
    ordningenFra2014Gælder,
    under30,
    forsørgerEgetBarnIHjemmet,
    ikke(retTilEkstraBørnetilskud),
  ),
  versioner: [
    {
      fra: '2014-01-01',
      til: '2014-11-13',
      hjemmel: LAS('25', { stk: '3' }),
      ...læstAndetsteds(LBK(1193, 2014), REFORMEN_2014),
      siger: {
        da: 'Forsørgersatsen krævede, at din partner fik SU, uddannelseshjælp eller kontanthjælp for unge. Ellers fik du det samme som en uden børn.',
        en: 'The provider rate required that your partner got SU, uddannelseshjælp or kontanthjælp for the young. Otherwise you got the same as one without children.',
      },
      note: {
        da: 'Det lave beløb står som et tal i loven. Det er det samme som satsen for udeboende uden børn.',
        en: 'The low amount stands as a figure in the act. It is the same as the rate of those who live on their own without children.',
      },
      er: hvis(samleverMedUngeydelse, medBarn, ude),
    },
    {
      fra: '2014-11-14',
      til: '2015-06-30',
      hjemmel: LAS('25', { stk: '3' }),
      siger: {
        da: 'Den lave sats for forsørgere med en partner i arbejde blev ophævet i denne tid.',
        en: 'The low rate of providers with a partner in work was repealed during this time.',
      },
      ...dagenErIkkeFundet(
        {
          da: 'Den lave sats står i loven fra november 2014 og ikke i den fra juli 2015. Dagen er ikke fundet.',
          en: 'The low rate is in the act of November 2014 and not in that of July 2015. The day has not been found.',
        },
        LBK(1193, 2014),
        LBK(806, 2015),
      ),
    },
    {
      fra: '2015-07-01',
      hjemmel: LAS('25', { stk: '3', nr: '2' }),
      ...læst(...LAS_2014_2024.slice(1)),
      siger: {
        da: 'Har du eget barn hjemme og ikke ekstra børnetilskud, får du forsørgersatsen for unge.',
        en: 'If you have an own child at home and no extra child allowance you get the provider rate for the young.',
      },
      er: medBarn,
    },
  ],
})

/** Both § 23, stk. 2, and § 25, stk. 3: the same list with other amounts. */
export const satsUnder30 = beregning('LAS.25.3', 'kr/md', {
  titel: {
    da: 'Hjælpen under 30 år, 2014-2025',
    en: 'The help under 30, 2014-2025',
  },
  vælgesEfter: påDenDag,
  relevantNår: alle(ordningenFra2014Gælder, under30),
  versioner: [
    {
      fra: '2014-01-01',
      hjemmel: LAS('25', { stk: '3' }),
      ...læstAndetsteds(...LAS_2014_2024, REFORMEN_2014),
      siger: {
        da: 'Under 30 år afhænger beløbet af, om du bor hos dine forældre, har børn, er gravid eller har en psykisk lidelse, loven nævner. Uddannelseshjælp er lavere end kontanthjælp.',
        en: 'Under 30 the amount depends on whether you live with your parents, have children, are pregnant or have a mental illness the act names. Uddannelseshjælp is lower than kontanthjælp.',
      },
      note: {
        da: 'Aktivitetstillæg og tillæg for bidrag er ikke med i beløbet.',
        en: 'Aktivitetstillæg and the supplement for child support are not in the amount.',
      },
      er: hvis(
        alle(psykiskLidelseNævntILoven, forsørger),
        satsDen(sats.kontanthjælpForsørger, vurderingsdato),
        hvis(
          alle(forsørgerEgetBarnIHjemmet, retTilEkstraBørnetilskud),
          hvis(
            fårUddannelseshjælp,
            satsDen(sats.uddannelseshjælpEnligForsørger, vurderingsdato),
            satsDen(sats.kontanthjælpUngEnligForsørger, vurderingsdato),
          ),
          hvis(
            gravidEfter12Uge,
            satsDen(sats.kontanthjælpIkkeForsørger, vurderingsdato),
            hvis(
              forsørgerEgetBarnIHjemmet,
              ungForsørgerUdenEkstraBørnetilskud,
              hvis(
                borHosForældre,
                hjemme,
                hvis(psykiskLidelseNævntILoven, satsDen(sats.kontanthjælpIkkeForsørger, vurderingsdato), ude),
              ),
            ),
          ),
        ),
      ),
    },
  ],
})
