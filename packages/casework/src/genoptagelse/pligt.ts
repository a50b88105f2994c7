import { afgørelser } from '../afgoerelse/afgoerelser.ts'
import { AFGØRELSESARTER } from '../afgoerelse/arter.ts'
import { lovsvar } from '../afgoerelse/svar.ts'
import { høringer } from '../hoering/hoeringer.ts'
import type { Anledning } from '../kommandoer/kommando.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Genoptagelse } from './genoptagelser.ts'

/** The hearing was left out because the decision can be changed: whoever asks in time then has a right to have it taken up (FVL.20.2). */
export const høringBlevUdeladt = (sag: SagTilstand, { afgoerelseId }: Pick<Genoptagelse, 'afgoerelseId'>) =>
  emne(sag, høringer).undladt.some((one) => one.afgoerelseId === afgoerelseId && one.undtagelse === 'p20')

/** Something was registered after the decision that the law asks for. */
export function harNyeOplysninger(
  sag: SagTilstand,
  { afgoerelseId }: Pick<Genoptagelse, 'afgoerelseId'>,
): boolean {
  const made = emne(sag, afgørelser).get(afgoerelseId)?.truffet
  const all = [...sag.fakta.values(), ...sag.skøn.values()].flat()
  return made !== undefined && all.some(({ nr }) => nr > made.grundlagNr)
}

/** The law, asked again for the same day as the case is known now, answers otherwise than the decision. */
export function lovenSvarerAndet(
  sag: SagTilstand,
  { afgoerelseId }: Pick<Genoptagelse, 'afgoerelseId'>,
  { den }: Pick<Anledning, 'den'>,
): boolean {
  const one = emne(sag, afgørelser).get(afgoerelseId)
  const art = one && AFGØRELSESARTER[one.art]
  if (!one?.truffet || !art) return false
  const now = lovsvar(art, sag, { på: one.på, kendt: den }).tilUgunst
  return now !== undefined && now !== one.truffet.tilUgunst
}
