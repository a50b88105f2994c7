import { addMonths, type Day, isNever } from '@sagsvej/calendar'
import {
  afgørelsenGælder,
  bedtOmSamtaleFørTilbuddet,
  indsatsBegyndteDen,
  indsatsErBegyndt,
  kommunenHarTagetStillingTilForløbet,
  kommunenHarTagetStillingTilTilbuddet,
  menerTilbuddetSkaderHelbredet,
  mindsteAntalSamtalerIRessourceforløb,
  ressourceforløbBevilgetDen,
  ressourceforløbErBevilget,
  ressourceforløbPlanlagtTil,
  ressourceforløbStartede,
  samtaleårBegyndte,
} from '@sagsvej/law'
import type { Afgørelse } from '../afgoerelse/afgoerelser.ts'
import { afgørelserI } from '../afgoerelse/i-forloeb.ts'
import type { Afledt } from '../sag/afledt.ts'
import { emne } from '../sag/emne.ts'
import type { Tider } from '../sag/opslag.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import { åbneHelbredsønsker } from './helbredsoensker.ts'
import { type Ressourceforløb, ressourceforløb, ressourceforløbsafgørelser } from './ressourceforloeb.ts'

/** The decision on a course that stands. */
export const forløbsafgørelsen = (sag: SagTilstand, id: string): Afgørelse | undefined =>
  afgørelserI(sag, ressourceforløbsafgørelser, id, 'ressourceforloeb').at(-1)

/** What the events of a resource course tell the law, as it stood on the day. */
export function ressourceforløbsfakta(
  sag: SagTilstand,
  id: string,
  { på }: Pick<Tider, 'på'>,
): readonly Afledt[] {
  const one = emne(sag, ressourceforløb).get(id)
  const made = forløbsafgørelsen(sag, id)?.truffet
  const granted = made !== undefined && !made.tilUgunst && made.den <= på
  const begun = one?.indsatsBegyndt !== undefined && one.indsatsBegyndt <= på
  return [
    [afgørelsenGælder, 'ressourceforloeb'],
    [ressourceforløbErBevilget, granted],
    [ressourceforløbBevilgetDen, granted ? made.den : undefined],
    [ressourceforløbStartede, one?.fra],
    [ressourceforløbPlanlagtTil, one?.til],
    [indsatsErBegyndt, begun],
    [indsatsBegyndteDen, begun ? one.indsatsBegyndt : undefined],
    [kommunenHarTagetStillingTilForløbet, one?.fremtidBesluttet !== undefined && one.fremtidBesluttet <= på],
    [samtaleårBegyndte, one && samtaleåret(one, på)],
    ...helbredsfakta(sag, id, one),
  ]
}

function helbredsfakta(sag: SagTilstand, id: string, one: Ressourceforløb | undefined): readonly Afledt[] {
  const [wish] = åbneHelbredsønsker(sag, id)
  return [
    [menerTilbuddetSkaderHelbredet, wish !== undefined],
    [bedtOmSamtaleFørTilbuddet, wish !== undefined && one?.begyndte.includes(wish.indsats) === false],
    [kommunenHarTagetStillingTilTilbuddet, wish === undefined],
  ]
}

const sidsteDagMedÅrligTælling = mindsteAntalSamtalerIRessourceforløb.bestemmelse.versioner[0]?.til

/** Until 2019 a new count began each year; since 2020 only the first half year has one. */
function samtaleåret({ fra }: Ressourceforløb, på: Day): Day | undefined {
  if (fra === undefined || sidsteDagMedÅrligTælling === undefined) return fra
  if (isNever(sidsteDagMedÅrligTælling) || på > sidsteDagMedÅrligTælling) return fra
  let year = fra
  for (let next = addMonths(fra, 12), n = 2; next <= på; next = addMonths(fra, 12 * n++)) year = next
  return year
}
