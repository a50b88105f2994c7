import { aldrig, alle, betingelse, ikke, led, tidspunkt, uger, énAf } from '@sagsvej/rules'
import { arbejdshjælpemiddelTil } from '../../fakta/arbejdshjaelpemidler.ts'
import { andenLovDækkerHjælpemidlet, sædvanligtPåArbejdspladsen } from '../../fakta/arbejdspladsen.ts'
import { hjælpemiddelSøgtDen } from '../../fakta/hjaelpemidler.ts'
import { LBK, LOV } from '../../lovsamling/kilder.ts'
import { læst } from '../../lovsamling/laest.ts'
import { KOMP, LAB } from '../../lovsamling/love.ts'
import {
  hjælpemidletErAfgørende,
  hjælpemidletKompenserer,
  udgiftenLiggerUdOverArbejdsgiverens,
} from '../../skoen/arbejdshjaelpemiddel.ts'
import { handicapGørBeskæftigelseVanskelig } from '../../skoen/handicap.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { FØR_LBK_439, LAB_2008_2016 } from '../tekster.ts'

const AFGØRENDE_ELLER = led(
  {
    da: 'hjælpemidlet er afgørende eller opvejer en begrænsning',
    en: 'the aid is decisive or makes up for a limit',
  },
  énAf(hjælpemidletErAfgørende, hjælpemidletKompenserer),
)
const UD_OVER = led(
  { da: 'stedet skal ikke selv betale det', en: 'the place itself need not pay it' },
  udgiftenLiggerUdOverArbejdsgiverens,
)
const IKKE_SÆDVANLIGT = led(
  { da: 'det er ikke sædvanligt på sådan et sted', en: 'it is not usual at such a place' },
  ikke(sædvanligtPåArbejdspladsen),
)
/** Who has no disability is helped by LAB in the same way, but only after other acts. */
const HANDICAP_ELLER_INTET_ANDET = led(
  {
    da: 'du har et handicap, eller ingen anden lov hjælper nok',
    en: 'you have a disability, or no other act helps enough',
  },
  énAf(handicapGørBeskæftigelseVanskelig, ikke(andenLovDækkerHjælpemidlet)),
)

const FØR = { fra: '2008-05-29', til: '2019-12-31', ...læst(...LAB_2008_2016) } as const
const FRA_2020 = {
  fra: '2020-01-01',
  ...læst(LOV(548, 2019), LBK(108, 2020), LBK(701, 2022), LBK(280, 2024)),
} as const

const iTilbud = {
  hjemmel: LAB('77', { stk: '2' }),
  siger: {
    da: 'I et tilbud kan du få arbejdsredskaber eller små ændringer på arbejdspladsen, når de er afgørende for, at du kan deltage, eller opvejer en begrænsning i din arbejdsevne.',
    en: 'In a measure you may get tools or small changes at the workplace when they are decisive for your taking part or make up for a limit in your ability to work.',
  },
  er: alle(AFGØRENDE_ELLER),
} as const

/** Tools and small changes at the workplace. Teaching material has conditions of its own until 2019, not built. */
export const hjælpemiddelITilbud = betingelse('KOMP.15f.1', {
  titel: { da: 'Hjælpemiddel i et tilbud', en: 'An aid in a measure' },
  vælgesEfter: påDenDag,
  relevantNår: arbejdshjælpemiddelTil.er('tilbud'),
  versioner: [
    { ...FØR_LBK_439, ...iTilbud },
    { ...FØR, ...iTilbud },
    {
      ...FRA_2020,
      hjemmel: KOMP('15 f'),
      siger: {
        da: 'I et tilbud kan du få et hjælpemiddel, der er afgørende for, at du kan deltage, eller opvejer en begrænsning. Det må ikke være noget, stedet selv skal betale eller normalt har.',
        en: 'In a measure you may get an aid that is decisive for your taking part or makes up for a limit. It must not be something the place itself must pay or usually has.',
      },
      er: alle(AFGØRENDE_ELLER, UD_OVER, IKKE_SÆDVANLIGT, HANDICAP_ELLER_INTET_ANDET),
    },
  ],
})

const iJob = {
  hjemmel: LAB('100', { stk: '2' }),
  siger: {
    da: 'I job uden tilskud eller egen virksomhed kan du få arbejdsredskaber eller små ændringer, der er afgørende for arbejdet eller opvejer en begrænsning i din arbejdsevne.',
    en: 'In a job without a subsidy or your own business you may get tools or small changes that are decisive for the work or make up for a limit in your ability to work.',
  },
  er: alle(AFGØRENDE_ELLER),
} as const

export const hjælpemiddelIJob = betingelse('KOMP.15i.1', {
  titel: { da: 'Hjælpemiddel i job eller egen virksomhed', en: 'An aid in a job or one’s own business' },
  vælgesEfter: påDenDag,
  relevantNår: arbejdshjælpemiddelTil.er('ordinaert_job', 'egen_virksomhed'),
  versioner: [
    { ...FØR_LBK_439, ...iJob },
    { ...FØR, ...iJob },
    {
      ...FRA_2020,
      hjemmel: KOMP('15 i'),
      siger: {
        da: 'I job uden tilskud eller egen virksomhed kan du få et hjælpemiddel, der er afgørende for arbejdet eller opvejer en begrænsning. Det må ikke være noget, stedet selv skal betale eller normalt har.',
        en: 'In a job without a subsidy or your own business you may get an aid that is decisive for the work or makes up for a limit. It must not be something the place itself must pay or usually has.',
      },
      er: alle(AFGØRENDE_ELLER, UD_OVER, IKKE_SÆDVANLIGT, HANDICAP_ELLER_INTET_ANDET),
    },
  ],
})

const iFleksjob = {
  siger: {
    da: 'I fleksjob skal hjælpemidlet både være afgørende for jobbet og opveje en begrænsning i din arbejdsevne. Hjælp efter en anden lov må ikke være nok.',
    en: 'In a fleksjob the aid must both be decisive for the job and make up for a limit in your ability to work. Help under another act must not be enough.',
  },
  er: alle(
    led(
      { da: 'hjælpemidlet er afgørende for jobbet', en: 'the aid is decisive for the job' },
      hjælpemidletErAfgørende,
    ),
    led({ da: 'det opvejer en begrænsning', en: 'it makes up for a limit' }, hjælpemidletKompenserer),
    led(
      { da: 'hjælp efter en anden lov er ikke nok', en: 'help under another act is not enough' },
      ikke(andenLovDækkerHjælpemidlet),
    ),
  ),
} as const

export const hjælpemiddelIFleksjob = betingelse('KOMP.15j.1', {
  titel: { da: 'Hjælpemiddel i fleksjob', en: 'An aid in a fleksjob' },
  vælgesEfter: påDenDag,
  relevantNår: arbejdshjælpemiddelTil.er('fleksjob'),
  versioner: [
    { ...FØR_LBK_439, hjemmel: LAB('74'), ...iFleksjob },
    { ...FØR, hjemmel: LAB('74'), ...iFleksjob },
    { ...FRA_2020, hjemmel: KOMP('15 j'), ...iFleksjob },
  ],
})

const ingenFrist = {
  hjemmel: LAB('100'),
  siger: {
    da: 'Loven satte ingen frist for kommunens afgørelse om hjælpemidler.',
    en: 'The act set no deadline for the municipality’s decision on aids.',
  },
  er: aldrig,
} as const

export const hjælpemiddelAfgøresSenest = tidspunkt('KOMP.16', {
  titel: {
    da: 'Kommunen skal have afgjort, om du får hjælpemidlet',
    en: 'The municipality must have decided on the aid',
  },
  betyder: {
    da: 'Dagen er den sidste i tide. Aldrig betyder, at loven ikke satte nogen frist.',
    en: 'The day is the last in time. Never means that the act set no deadline.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_439, ...ingenFrist },
    { ...FØR, ...ingenFrist },
    {
      fra: '2020-01-01',
      hjemmel: KOMP('16'),
      ...læst(LBK(108, 2020)),
      siger: {
        da: 'Kommunen skal afgøre, om du får hjælpemidlet, senest 4 uger efter, at den fik din ansøgning.',
        en: 'The municipality must decide on the aid at the latest 4 weeks after it received your application.',
      },
      er: hjælpemiddelSøgtDen.plus(uger(4)),
    },
  ],
})
