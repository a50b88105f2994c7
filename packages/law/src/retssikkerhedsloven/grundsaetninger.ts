import { alle, betingelse, efterDato, led } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import {
  beskedOmAdgangTilOplysninger,
  beskedOmManglendeMedvirken,
  beskedOmTilbagebetalingOgStraf,
  beskedOmÆndringerDerBetyderNoget,
  forholdHarÆndretSig,
  fårHjælp,
  harHaftMulighedForAtMedvirke,
  setPåAlleMuligheder,
  setPåAndreMyndigheder,
} from '../fakta/oplysning-om-sagen.ts'
import { LBK } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { RSL } from '../lovsamling/love.ts'
import { behovForHjælpILængereTid, sagenErTilstrækkeligtOplyst } from '../skoen/oplysning-af-sagen.ts'
import { FRA_LBK_2008, FRA_LBK_2013, FØR_LBK_2008, FØR_LBK_2013 } from './tider.ts'

/** What is asked of the handling of a case follows the law of the day it is looked at. */
const påDagen = efterDato(vurderingsdato)
const FRA_2008 = {
  fra: FRA_LBK_2008,
  ...læst(LBK(877, 2008), LBK(1203, 2009), LBK(983, 2013), LBK(1555, 2020), LBK(354, 2025)),
} as const
const FRA_2013 = {
  fra: FRA_LBK_2013,
  ...læst(LBK(983, 2013), LBK(1052, 2015), LBK(1555, 2020), LBK(354, 2025)),
} as const

const medvirke = {
  hjemmel: RSL('4'),
  siger: {
    da: 'Du skal have mulighed for at medvirke i behandlingen af din sag. Kommunen skal tilrettelægge den, så du kan bruge muligheden.',
    en: 'You must be able to take part in the handling of your case. The municipality must arrange it so that you can make use of that.',
  },
  er: harHaftMulighedForAtMedvirke,
} as const

export const borgerenKanMedvirke = betingelse('RSL.4', {
  titel: { da: 'Du har haft mulighed for at medvirke', en: 'You have been able to take part' },
  vælgesEfter: påDagen,
  versioner: [
    { ...medvirke, ...FØR_LBK_2008 },
    { ...medvirke, ...FRA_2008 },
  ],
})

const helhed = {
  hjemmel: RSL('5'),
  siger: {
    da: 'Kommunen skal se på alle de muligheder, der er for at hjælpe dig efter den sociale lovgivning, også rådgivning. Den skal også se på, om du kan få hjælp hos andre myndigheder eller efter andre love.',
    en: 'The municipality must look at all the ways to help you under the social law, advice too. It must also look at whether you can get help from other authorities or under other acts.',
  },
  er: alle(
    led({ da: 'alle muligheder for hjælp', en: 'all kinds of help' }, setPåAlleMuligheder),
    led({ da: 'andre myndigheder og love', en: 'other authorities and acts' }, setPåAndreMyndigheder),
  ),
} as const

export const setPåHelheden = betingelse('RSL.5', {
  titel: {
    da: 'Din ansøgning er set i forhold til alle muligheder',
    en: 'Your application was seen in the light of all possibilities',
  },
  vælgesEfter: påDagen,
  versioner: [
    { ...helhed, ...FØR_LBK_2013 },
    { ...helhed, ...FRA_2013 },
  ],
})

const samlet = {
  hjemmel: RSL('6'),
  siger: {
    da: 'Har du brug for hjælp i længere tid, skal kommunen tidligt søge at planlægge den ud fra en samlet vurdering. Den skal se på din situation og dine behov på længere sigt.',
    en: 'If you need help for a longer time the municipality must early seek to plan it from an assessment of the whole. It must look at your situation and your needs in the longer run.',
  },
  er: behovForHjælpILængereTid,
} as const

export const hjælpenPlanlæggesSamlet = betingelse('RSL.6', {
  titel: {
    da: 'Hjælpen skal planlægges ud fra en samlet vurdering',
    en: 'The help must be planned from an assessment of the whole',
  },
  vælgesEfter: påDagen,
  versioner: [
    { ...samlet, ...FØR_LBK_2008 },
    { ...samlet, ...FRA_2008 },
  ],
})

const oplyst = {
  hjemmel: RSL('10'),
  siger: {
    da: 'Myndigheden har ansvaret for, at din sag er oplyst godt nok, før den træffer afgørelse. Om den er det, er et skøn.',
    en: 'The authority is responsible for your case being clear enough before it decides. Whether it is so is a judgement.',
  },
  er: sagenErTilstrækkeligtOplyst,
} as const

export const sagenErOplyst = betingelse('RSL.10', {
  titel: { da: 'Sagen er oplyst godt nok til en afgørelse', en: 'The case is clear enough for a decision' },
  vælgesEfter: påDagen,
  versioner: [
    { ...oplyst, ...FØR_LBK_2008 },
    { ...oplyst, ...FRA_2008 },
  ],
})

const ændringer = {
  hjemmel: RSL('11', { stk: '2' }),
  siger: {
    da: 'Får du hjælp, skal du oplyse om ændringer, der kan have betydning for hjælpen.',
    en: 'If you get help you must tell of changes that may matter to the help.',
  },
  er: alle(fårHjælp, forholdHarÆndretSig),
} as const

export const skalOplyseOmÆndringer = betingelse('RSL.11.2', {
  titel: { da: 'Du skal oplyse om ændringer', en: 'You must tell of changes' },
  vælgesEfter: påDagen,
  versioner: [
    { ...ændringer, ...FØR_LBK_2013 },
    { ...ændringer, ...FRA_2013 },
  ],
})

const besked = {
  hjemmel: RSL('12'),
  siger: {
    da: 'Du skal have skriftlig besked om, hvilke oplysninger myndigheden kan hente og kontrollere, og hvad det betyder, hvis du ikke medvirker. Du skal også vide, hvilke ændringer der betyder noget, og at du kan skulle betale tilbage eller straffes, hvis du ikke oplyser dem.',
    en: 'You must be told in writing what information the authority can obtain and control, and what it means if you do not help. You must also know which changes matter, and that you may have to pay back or be punished if you do not tell of them.',
  },
  er: alle(
    led({ da: 'adgangen til oplysninger', en: 'the access to information' }, beskedOmAdgangTilOplysninger),
    led({ da: 'hvis du ikke medvirker', en: 'if you do not help' }, beskedOmManglendeMedvirken),
    led({ da: 'hvilke ændringer', en: 'which changes' }, beskedOmÆndringerDerBetyderNoget),
    led({ da: 'tilbagebetaling og straf', en: 'repayment and punishment' }, beskedOmTilbagebetalingOgStraf),
  ),
} as const

export const skriftligBeskedErGivet = betingelse('RSL.12', {
  titel: {
    da: 'Du har fået den skriftlige besked om rettigheder og pligter',
    en: 'You were given the written notice of rights and duties',
  },
  vælgesEfter: påDagen,
  versioner: [
    { ...besked, ...FØR_LBK_2013 },
    { ...besked, ...FRA_2013 },
  ],
})
