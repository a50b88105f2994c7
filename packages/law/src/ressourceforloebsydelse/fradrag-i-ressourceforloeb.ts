import { beregning } from '@sagsvej/rules'
import { LBK, ulæst } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { ressourceforløbFindes } from './findes.ts'
import { INTET, iAlt, indtægterDerTæller } from './indtaegter.ts'
import { grænsen, kunOver, tredivOgFemoghalvtreds } from './loenfradrag.ts'
import { udenforRessourceforløb } from './tid-udenfor.ts'
import { timefradragIRessourceforløb } from './timefradrag.ts'
import { LØBENDE_FORLØB_2026, ydelseIRessourceforløb } from './ydelse-i-ressourceforloeb.ts'

const poster = indtægterDerTæller(udenforRessourceforløb)

/** LAS.68a does not set sick pay apart: it is wages too. */
const løn = iAlt(poster.hvor((post) => post.art.er('loen', 'loen_under_sygdom', 'loen_i_tilbud')))
  .plus(iAlt(poster.hvor((post) => post.art.er('feriegodtgoerelse', 'feriedage_udbetalt'))))
  .minus(timefradragIRessourceforløb)
  .dogMindst(INTET)

const kunOverGrænsen = {
  siger: {
    da: 'Af din løn over en grænse trækkes 55 procent. Under grænsen trækkes intet.',
    en: 'Of your wages above a limit 55 per cent is taken off. Below it nothing is.',
  },
  er: kunOver(løn, grænsen),
} as const

/** Kroner a month taken off for wages, with pension, during a resource course. */
export const lønfradragIRessourceforløb = beregning('LAS.68a.2', 'kr/md', {
  titel: {
    da: 'Fradrag for løn i ressourceforløb',
    en: 'Deduction for wages during a resource course',
  },
  vælgesEfter: påDenDag,
  relevantNår: ressourceforløbFindes,
  versioner: [
    {
      fra: '2013-01-01',
      til: '2021-12-31',
      hjemmel: LAS('68 a', { stk: '2' }),
      ...læst(LBK(806, 2015), LBK(269, 2017), LBK(981, 2019), LBK(241, 2021)),
      siger: {
        da: 'Af din løn trækkes 30 procent op til en grænse og 55 procent af resten.',
        en: 'Of your wages 30 per cent is taken off up to a limit and 55 per cent of the rest.',
      },
      er: tredivOgFemoghalvtreds(løn, grænsen),
    },
    {
      ...kunOverGrænsen,
      fra: '2022-01-01',
      til: '2023-06-21',
      hjemmel: LAS('68 a', { stk: '2' }),
      ...læstAndetsteds(LBK(1031, 2023), ulæst('Ikrafttrædelsen i lov nr. 1160 af 8. juni 2021')),
    },
    {
      ...kunOverGrænsen,
      fra: '2023-06-22',
      til: '2026-01-31',
      hjemmel: LAS('68 a', { stk: '2' }),
      ...læst(LBK(1031, 2023), LBK(808, 2024), LBK(1004, 2025)),
    },
    { ...kunOverGrænsen, ...LØBENDE_FORLØB_2026 },
  ],
})

const kroneForKrone = iAlt(poster.hvor((post) => post.art.er('anden', 'uddannelsesgodtgoerelse')))
const støtte = iAlt(poster.hvor((post) => post.art.er('fleksloentilskud', 'tilskud_egen_virksomhed')))
const overskud = iAlt(poster.hvor((post) => post.art.er('overskud_egen_virksomhed')))

const altAndet = {
  siger: {
    da: 'Andre indtægter end løn trækkes fra krone for krone. Er fradraget større end ydelsen, får du ingenting udbetalt.',
    en: 'Income other than wages is taken off krone for krone. If that is more than the benefit you are paid nothing.',
  },
  er: ydelseIRessourceforløb
    .minus(lønfradragIRessourceforløb)
    .minus(kroneForKrone)
    .minus(støtte)
    .minus(overskud)
    .dogMindst(INTET),
} as const

/** Kroner a month before tax. */
export const udbetalesIRessourceforløb = beregning('LAS.68a.1', 'kr/md', {
  titel: {
    da: 'Ressourceforløbsydelse til udbetaling i ressourceforløb',
    en: 'The benefit paid during a resource course',
  },
  vælgesEfter: påDenDag,
  relevantNår: ressourceforløbFindes,
  versioner: [
    {
      ...altAndet,
      fra: '2013-01-01',
      til: '2026-01-31',
      hjemmel: LAS('68 a', { stk: '1' }),
      ...læst(LBK(806, 2015), LBK(468, 2016), LBK(981, 2019), LBK(1031, 2023), LBK(1004, 2025)),
    },
    { ...altAndet, ...LØBENDE_FORLØB_2026 },
  ],
})
