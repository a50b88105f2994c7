import {
  dokumentationForUdtømteIndsatser,
  forklaringPåManglendeSelvforsørgelse,
  forklaringPåVarigNedsættelse,
  konkreteArbejdsfunktionerErAngivet,
  planMedFuldAfklaring,
  redegørelseForIngenForbedring,
  redegørelseForRessourcerIPensionssag,
} from '@sagsvej/law'
import type { MedFaktum, Sandt } from '@sagsvej/rules'
import type { Dokumentart } from '../dokumenter/begivenheder.ts'

/** The parts of LSP.19.1: the first two until 2012, the plan and the measures since; the others always. */
export const GRUNDLAG = {
  redegoerelse_arbejdsevne: {
    da: 'redegørelsen for, at arbejdsevnen ikke kan forbedres',
    en: 'the account that the ability to work cannot be improved',
  },
  ressourceprofil: {
    da: 'redegørelsen for ressourcerne (ressourceprofilen)',
    en: 'the account of the resources (the resource profile)',
  },
  plan: { da: 'planen, der viser fuld afklaring', en: 'the plan that shows full clarification' },
  indsatser: { da: 'dokumentation for alle indsatser', en: 'documentation of all measures' },
  varig_nedsaettelse: {
    da: 'den faglige forklaring på den varige nedsættelse',
    en: 'the expert explanation of the permanent reduction',
  },
  selvforsoergelse: {
    da: 'den faglige forklaring på selvforsørgelsen',
    en: 'the expert explanation on self-support',
  },
  arbejdsfunktioner: {
    da: 'de konkrete arbejdsfunktioner',
    en: 'the concrete work functions',
  },
} as const

export type Grundlagsdel = keyof typeof GRUNDLAG

/** Which kinds of document can be that part: no letter of the citizen is an expert's explanation. */
export const DOKUMENTER: Readonly<Record<Grundlagsdel, readonly Dokumentart[]>> = {
  redegoerelse_arbejdsevne: ['notat', 'plan'],
  ressourceprofil: ['notat', 'plan'],
  plan: ['plan'],
  indsatser: ['plan', 'notat'],
  varig_nedsaettelse: ['laegeattest', 'speciallaegeerklaering', 'notat'],
  selvforsoergelse: ['notat', 'laegeattest', 'speciallaegeerklaering'],
  arbejdsfunktioner: ['notat', 'plan'],
}

/** The fact of the law each part answers. */
export const FAKTA: Readonly<Record<Grundlagsdel, Sandt & MedFaktum<Sandt>>> = {
  redegoerelse_arbejdsevne: redegørelseForIngenForbedring,
  ressourceprofil: redegørelseForRessourcerIPensionssag,
  plan: planMedFuldAfklaring,
  indsatser: dokumentationForUdtømteIndsatser,
  varig_nedsaettelse: forklaringPåVarigNedsættelse,
  selvforsoergelse: forklaringPåManglendeSelvforsørgelse,
  arbejdsfunktioner: konkreteArbejdsfunktionerErAngivet,
}
