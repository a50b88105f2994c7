import { type Dato, dage, hvis, type Kilde, type Tekst } from '@sagsvej/rules'
import { forlængelseErAfgjort } from '../../fakta/forlaengelse.ts'
import { LBK, LOV } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { covidForlængelseOktober2020EfterForlængelse } from './efter-forlaengelse.ts'
import { forlænget, fraOgTil, trin } from './trin.ts'
import { covidForlængelseOktober2020 } from './ved-revurdering.ts'

interface Bølge {
  readonly paragraf: string
  readonly udløb: Dato
  readonly fra: string
  readonly til: string
  readonly måneder: number
  readonly kilder: readonly Kilde[]
  readonly siger: Tekst
  readonly note?: Tekst
}

/** From November 2020 the test is when the person would have moved to jobafklaring: the day after the last day. */
const bølge = ({ paragraf, udløb, fra, til, måneder, kilder, siger, note }: Bølge) =>
  trin(`SDL.${paragraf.replace(' ', '')}.covid`, {
    titel: {
      da: `Covid-forlængelse i stedet for jobafklaring, § ${paragraf}`,
      en: `Covid extension instead of job clarification, § ${paragraf}`,
    },
    hjemmel: SDL(paragraf, { stk: '1' }),
    kilder,
    siger,
    ...(note ? { note } : {}),
    udløb,
    når: fraOgTil(udløb.plus(dage(1)), fra, til),
    så: forlænget(udløb, måneder),
  })

export const covidForlængelseFraNovember2020 = bølge({
  paragraf: '26 f',
  udløb: hvis(forlængelseErAfgjort, covidForlængelseOktober2020EfterForlængelse, covidForlængelseOktober2020),
  fra: '2020-11-01',
  til: '2021-01-31',
  måneder: 3,
  kilder: [LOV(1642, 2020), LBK(1712, 2021)],
  siger: {
    da: 'Skulle du i jobafklaringsforløb mellem 1. november 2020 og 31. januar 2021, får du sygedagpenge 3 måneder mere.',
    en: 'If you were to move to job clarification between 1 November 2020 and 31 January 2021 you get sickness benefit 3 months more.',
  },
})

export const covidForlængelseFebruar2021 = bølge({
  paragraf: '26 g',
  udløb: covidForlængelseFraNovember2020,
  fra: '2021-02-01',
  til: '2021-02-28',
  måneder: 1,
  kilder: [LOV(57, 2021), LBK(1712, 2021)],
  siger: {
    da: 'Skulle du i jobafklaringsforløb i februar 2021, får du sygedagpenge 1 måned mere.',
    en: 'If you were to move to job clarification in February 2021 you get sickness benefit 1 month more.',
  },
})

const KUNNE_FRAVÆLGES = {
  da: 'Du kunne inden 4 uger bede om at komme i jobafklaringsforløb alligevel.',
  en: 'Within 4 weeks you could ask to move to the job clarification course all the same.',
}

export const covidForlængelseFraMarts2021 = bølge({
  paragraf: '26 h',
  udløb: covidForlængelseFebruar2021,
  fra: '2021-03-01',
  til: '2021-04-30',
  måneder: 2,
  kilder: [LOV(467, 2021), LBK(1712, 2021)],
  siger: {
    da: 'Skulle du i jobafklaringsforløb i marts eller april 2021, får du sygedagpenge 2 måneder mere.',
    en: 'If you were to move to job clarification in March or April 2021 you get sickness benefit 2 months more.',
  },
  note: KUNNE_FRAVÆLGES,
})

/** The last of the chain: each wave takes up those the wave before it let go. */
export const covidForlængetTil = bølge({
  paragraf: '26 i',
  udløb: covidForlængelseFraMarts2021,
  fra: '2021-05-01',
  til: '2021-06-30',
  måneder: 2,
  kilder: [LOV(877, 2021), LBK(1712, 2021)],
  siger: {
    da: 'Skulle du i jobafklaringsforløb i maj eller juni 2021, får du sygedagpenge 2 måneder mere.',
    en: 'If you were to move to job clarification in May or June 2021 you get sickness benefit 2 months more.',
  },
  note: KUNNE_FRAVÆLGES,
})
