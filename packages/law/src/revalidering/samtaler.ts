import { beregning, dage, måneder, tal, tidspunkt } from '@sagsvej/rules'
import {
  revalideringErBevilget,
  revalideringStartede,
  senesteSamtaleIRevalidering,
} from '../fakta/revalidering.ts'
import type { Fristregel } from '../frister/frist.ts'
import { fristregel } from '../frister/fristregel.ts'
import { myndighedensFrist } from '../frister/regneregler.ts'
import { LOV, TEKST_TIL, ulæst } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB, LOV_1750 } from '../lovsamling/love.ts'
import { FØR_LBK_439, LAB_2008_2016 } from '../stoette/tekster.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { LAB_2020 } from './tekster.ts'

const HVER_3_MÅNED = {
  hjemmel: LAB('18', { stk: '1' }),
  siger: {
    da: 'Kommunen skal holde en samtale med dig, senest hver gang du har fået ydelse eller været i tilbud i 3 måneder.',
    en: 'The municipality must hold a talk with you at the latest each time you have had the benefit or taken part in offers for 3 months.',
  },
} as const

const FØR_2020 = [
  { ...FØR_LBK_439, ...HVER_3_MÅNED },
  { fra: '2008-05-29', til: '2019-12-31', ...læst(...LAB_2008_2016), ...HVER_3_MÅNED },
] as const

const FRA_2020 = {
  fra: '2020-01-01',
  til: '2026-01-31',
  hjemmel: LAB('31', { stk: '3' }),
  ...læst(...LAB_2020),
  siger: {
    da: 'Kommunen skal holde mindst 4 samtaler med dig i de første 6 måneder af revalideringen.',
    en: 'The municipality must hold at least 4 talks with you in the first 6 months of the rehabilitation.',
  },
} as const

const FRA_2026 = {
  fra: '2026-02-01',
  hjemmel: LOV_1750('1'),
  kilder: [LOV(1750, 2025), ulæst('Ændringerne af kontaktforløbet i lov nr. 1750 af 2025')],
  sikkerhed: 'ukendt',
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Du har ret til samtaler med kommunen. Om der er en frist, er ikke læst.',
    en: 'You have a right to talks with the municipality. Whether there is a deadline has not been read.',
  },
  ukendt: {
    da: 'Reformen gjorde kontaktforløbet friere. Hvilke samtaler en gammel revalidering giver efter 31. januar 2026, er ikke læst.',
    en: 'The reform made the contact freer. Which talks an old rehabilitation gives after 31 January 2026 has not been read.',
  },
} as const

/** The next talk until 2019; the last day of the first half year since 2020. */
export const samtaleIRevalideringSenest = tidspunkt('LAB.31.3.revalidering', {
  titel: { da: 'Samtale i revalideringen', en: 'A talk in the rehabilitation' },
  betyder: {
    da: 'Dagen er den sidste, hvor samtalen, eller de samtaler loven kræver, kan være holdt i tide.',
    en: 'The day is the last on which the talk, or the talks the act demands, can have been held in time.',
  },
  vælgesEfter: påDenDag,
  relevantNår: revalideringErBevilget,
  versioner: [
    { ...FØR_2020[0], er: senesteSamtaleIRevalidering.plus(måneder(3)) },
    { ...FØR_2020[1], er: senesteSamtaleIRevalidering.plus(måneder(3)) },
    { ...FRA_2020, er: revalideringStartede.plus(måneder(6)).minus(dage(1)) },
    FRA_2026,
  ],
})

/** In the first half year. Until 2019 the act went by the time between talks. */
export const mindsteAntalSamtalerIRevalidering = beregning('LAB.31.3.revalidering.antal', 'antal', {
  titel: { da: 'Mindste antal samtaler i revalideringen', en: 'The least number of talks in rehabilitation' },
  vælgesEfter: påDenDag,
  relevantNår: revalideringErBevilget,
  versioner: [
    { ...FØR_2020[0], er: tal('antal', 0) },
    { ...FØR_2020[1], er: tal('antal', 0) },
    { ...FRA_2020, er: tal('antal', 4) },
    FRA_2026,
  ],
})

export const revalideringssamtalefrist: Fristregel = fristregel(
  'samtale_i_revalidering',
  'kommune',
  samtaleIRevalideringSenest,
  myndighedensFrist,
)
