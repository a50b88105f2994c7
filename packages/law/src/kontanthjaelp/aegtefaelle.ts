import { beregning, betingelse, hvis, satsDen, tal } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import {
  egneIndtægterPrMåned,
  erGift,
  ægtefællenFårAndenYdelse,
  ægtefællensHjælpPrMåned,
  ægtefællensIndtægterPrMåned,
} from '../fakta/kontanthjaelp.ts'
import { LOV } from '../lovsamling/kilder.ts'
import { læst, sluttet } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from '../revalidering/foer-2007.ts'
import { kontanthjælpForsørger, kontanthjælpIkkeForsørger } from '../satser/kontanthjaelp.ts'
import { ressourceforløbsydelseForsørger, ressourceforløbsydelseIkkeForsørger } from '../satser/sygdom.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { forsørger } from './forsoerger.ts'
import { egenHjælp } from './hjaelp.ts'
import { LAS_2007_2012, LAS_2014_2024, LAS_2025 } from './tekster.ts'

const ALLE_TEKSTER = [...LAS_2007_2012, ...LAS_2014_2024, LAS_2025] as const

const INGEN_ANDEL = {
  siger: {
    da: 'Lever din ægtefælle af en anden offentlig ydelse, regnes der kun hjælp til dig.',
    en: 'If your spouse lives on another public benefit, help is worked out for you alone.',
  },
  er: ægtefællenFårAndenYdelse,
} as const

export const ægtefællenFårIngenAndel = betingelse('LAS.26.3', {
  titel: { da: 'Der regnes ikke hjælp til ægtefællen', en: 'No help is worked out for the spouse' },
  vælgesEfter: påDenDag,
  relevantNår: erGift,
  versioner: [
    { ...FØR_LBK_2007, hjemmel: LAS('26', { stk: '4' }), ...INGEN_ANDEL },
    {
      fra: FRA_LBK_2007,
      ...læst(...ALLE_TEKSTER, LOV(1364, 2011)),
      hjemmel: LAS('26', { stk: '3' }),
      ...INGEN_ANDEL,
      note: {
        da: 'Reglen stod i stk. 4 indtil 2012, i stk. 2 indtil 2016 og siden i stk. 3.',
        en: 'The rule stood in stk. 4 until 2012, in stk. 2 until 2016 and in stk. 3 since.',
      },
    },
  ],
})

const SUMMEN = {
  hjemmel: LAS('26', { stk: '1' }),
  siger: {
    da: 'Hjælpen til et ægtepar er det, hver af jer har ret til, lagt sammen.',
    en: 'The help to a married couple is what each of you has a right to, added together.',
  },
  er: hvis(
    erGift,
    hvis(ægtefællenFårIngenAndel, egenHjælp, egenHjælp.plus(ægtefællensHjælpPrMåned)),
    egenHjælp,
  ),
} as const

/** A spouse on starthjælp, integrationsydelse or the rates of § 16, stk. 2, brings the other down to the like (stk. 2). */
export const hjælpTilParret = beregning('LAS.26.1', 'kr/md', {
  titel: { da: 'Hjælpen til jer sammen', en: 'The help to the two of you' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2007, ...SUMMEN },
    {
      fra: FRA_LBK_2007,
      ...læst(...ALLE_TEKSTER),
      ...SUMMEN,
      note: {
        da: 'Er I på hver sin slags hjælp, fordi en af jer ikke har været længe nok i Danmark, kan hjælpen sættes ned. Det er ikke med.',
        en: 'If you are on different kinds of help because one of you has not been long enough in Denmark, the help may be cut. That is not here.',
      },
    },
  ],
})

const BUND = {
  hjemmel: LAS('30', { stk: '2' }),
  siger: {
    da: 'Lever din ægtefælle af en anden ydelse, tæller kun det, der er over et fast beløb. Beløbet er højere for forsørgere.',
    en: 'If your spouse lives on another benefit, only what is above a fixed amount counts. The amount is higher for providers.',
  },
} as const

export const bundfradragForÆgtefællen = beregning('LAS.30.2', 'kr/md', {
  titel: { da: 'Det, ægtefællen må have', en: 'What the spouse may have' },
  vælgesEfter: påDenDag,
  relevantNår: ægtefællenFårIngenAndel,
  versioner: [
    {
      ...FØR_LBK_2007,
      ...BUND,
      er: hvis(
        forsørger,
        satsDen(kontanthjælpForsørger, vurderingsdato),
        satsDen(kontanthjælpIkkeForsørger, vurderingsdato),
      ),
    },
    {
      fra: FRA_LBK_2007,
      til: '2025-06-30',
      ...læst(...LAS_2007_2012, ...LAS_2014_2024),
      ...BUND,
      er: hvis(
        forsørger,
        satsDen(kontanthjælpForsørger, vurderingsdato),
        satsDen(kontanthjælpIkkeForsørger, vurderingsdato),
      ),
    },
    {
      fra: '2025-07-01',
      ...sluttet(LAS_2025),
      ...BUND,
      note: {
        da: 'Beløbet står i 2024-niveau og er det samme som i ressourceforløb, så de regulerede beløb tages derfra.',
        en: 'The amount stands at the 2024 level and is the same as in a resource course, so the regulated amounts are taken from there.',
      },
      er: hvis(
        forsørger,
        satsDen(ressourceforløbsydelseForsørger, vurderingsdato),
        satsDen(ressourceforløbsydelseIkkeForsørger, vurderingsdato),
      ),
    },
  ],
})

const ægtefællensDel = hvis(
  erGift,
  hvis(
    ægtefællenFårIngenAndel,
    ægtefællensIndtægterPrMåned.minus(bundfradragForÆgtefællen).dogMindst(tal('kr/md', 0)),
    ægtefællensIndtægterPrMåned,
  ),
  tal('kr/md', 0),
)

const KRONE_FOR_KRONE = {
  hjemmel: LAS('30', { stk: '1' }),
  siger: {
    da: 'Jeres indtægter trækkes fra i hjælpen, krone for krone. Er der ikke noget tilbage, får I ingen hjælp.',
    en: 'Your income is taken off the help, krone for krone. If nothing is left you get no help.',
  },
  er: hjælpTilParret.minus(egneIndtægterPrMåned).minus(ægtefællensDel).dogMindst(tal('kr/md', 0)),
} as const

export const hjælpEfterIndtægter = beregning('LAS.30.1', 'kr/md', {
  titel: { da: 'Hjælpen, når indtægter er trukket fra', en: 'The help when income has been taken off' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2007, ...KRONE_FOR_KRONE },
    { fra: FRA_LBK_2007, ...læst(...ALLE_TEKSTER), ...KRONE_FOR_KRONE },
  ],
})
