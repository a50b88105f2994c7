import { hvis, satsDen } from '@sagsvej/rules'
import { giftEllerSamlevende } from '../fakta/folkepension.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { LSP_2009_2012 } from '../folkepension/tekster.ts'
import { LBK } from '../lovsamling/kilder.ts'
import * as sats from '../satser/pension.ts'

/** LBK 1137/2014 and LBK 10/2015 lack § 32 c in the copy read. */
export const MED_PARAGRAF_32C = [
  ...LSP_2009_2012,
  LBK(390, 2013),
  LBK(1116, 2013),
  LBK(1239, 2016),
  LBK(1208, 2017),
] as const

export const prMåned = hvis(
  giftEllerSamlevende,
  satsDen(sats.førtidspensionForPar, vurderingsdato),
  satsDen(sats.førtidspensionForEnlige, vurderingsdato),
)
