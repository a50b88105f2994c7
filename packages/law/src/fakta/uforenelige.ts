import type { Faktum, MedFaktum, Post, Tekst, Value } from '@sagsvej/rules'
import { ansatFra, fratrædelsesdag } from './ansaettelse.ts'
import {
  forlængelseAfgjortDen,
  forlængelseErAfgjort,
  forlængelsenSlutter,
  ophørAfgjortDen,
  ophørErAfgjort,
} from './forlaengelse.ts'
import { fravær } from './forloeb.ts'
import { førsteOpfølgningssamtale, senesteOpfølgningssamtale } from './opfoelgning.ts'
import { fødselsdag } from './person.ts'
import { ressourceforløbPlanlagtTil, ressourceforløbStartede } from './ressourceforloeb.ts'
import { revalideringPlanlagtTil, revalideringStartede } from './revalidering.ts'
import { bruddetSkete, kontaktGenoprettetDen } from './sanktion.ts'

/** Two facts that no case can have together, and why: one of them must be wrong, and only people can say which. */
export interface Uforenelige {
  readonly én: Faktum
  readonly anden: Faktum
  readonly strider: (én: Value, anden: Value) => boolean
  readonly fordi: Tekst
}

const begyndtFørFødslen: Tekst = {
  da: 'Ingen er syg eller ansat, før de er født.',
  en: 'Nobody is ill or employed before they are born.',
}
const slutFørStart: Tekst = {
  da: 'Det kan ikke slutte, før det er begyndt.',
  en: 'It cannot end before it has begun.',
}
const udenAfgørelse: Tekst = {
  da: 'En afgørelse, der ikke er truffet, har ingen dag.',
  en: 'A decision that has not been made has no day.',
}

const iRækkefølge = (første: MedFaktum<unknown>, sidste: MedFaktum<unknown>, fordi: Tekst): Uforenelige => ({
  én: første.faktum,
  anden: sidste.faktum,
  strider: (fra, til) => Number(til) < Number(fra),
  fordi,
})

const dagUden = (afgjort: MedFaktum<unknown>, dag: MedFaktum<unknown>): Uforenelige => ({
  én: afgjort.faktum,
  anden: dag.faktum,
  strider: (truffet) => truffet === false,
  fordi: udenAfgørelse,
})

export const UFORENELIGE: readonly Uforenelige[] = [
  iRækkefølge(fødselsdag, ansatFra, begyndtFørFødslen),
  {
    én: fødselsdag.faktum,
    anden: fravær.faktum,
    strider: (født, perioder) => (perioder as readonly Post[]).some(({ fra }) => Number(fra) < Number(født)),
    fordi: begyndtFørFødslen,
  },
  iRækkefølge(ansatFra, fratrædelsesdag, slutFørStart),
  iRækkefølge(førsteOpfølgningssamtale, senesteOpfølgningssamtale, {
    da: 'Den seneste samtale kan ikke ligge før den første.',
    en: 'The latest talk cannot lie before the first.',
  }),
  iRækkefølge(ressourceforløbStartede, ressourceforløbPlanlagtTil, slutFørStart),
  iRækkefølge(revalideringStartede, revalideringPlanlagtTil, slutFørStart),
  iRækkefølge(bruddetSkete, kontaktGenoprettetDen, {
    da: 'Kontakten kan ikke komme igen, før den er brudt.',
    en: 'Contact cannot be restored before it was broken.',
  }),
  dagUden(forlængelseErAfgjort, forlængelseAfgjortDen),
  dagUden(forlængelseErAfgjort, forlængelsenSlutter),
  dagUden(ophørErAfgjort, ophørAfgjortDen),
]
