import { fejl } from '@sagsvej/rules/read'
import { afgørelser } from '../afgoerelse/afgoerelser.ts'
import { AktindsigtØnsket } from '../aktindsigt/begivenheder.ts'
import { regelsætFor } from '../aktindsigt/regelsaet.ts'
import { KlageModtaget } from '../klage/begivenheder.ts'
import { type Anledning, gjort } from '../kommandoer/kommando.ts'
import { ved } from '../kommandoer/regler.ts'
import { parter } from '../parter/parter.ts'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'

/** What is read of a letter that came in. */
interface Indkommet {
  readonly dokumentId: string
  readonly titel: string
  readonly fra: string
  readonly modtaget: string
  readonly anmoderOmAktindsigt: boolean
  readonly klager: boolean
}

/** A request hides in any letter, and its clock runs from the day the letter came (SB-AKT-9). */
export function anmodningI(
  { anmoderOmAktindsigt, ...brev }: Indkommet,
  sag: SagTilstand,
  om: Anledning,
): readonly SagBegivenhed[] {
  if (!anmoderOmAktindsigt) return []
  const { dokumentId, modtaget, fra, titel } = brev
  const request = { anmodningId: `aktindsigt-${dokumentId}`, modtaget, partId: fra, dokumentId }
  const regelsaet = regelsætFor(emne(sag, parter).alle.get(fra)?.rolle)
  const wanted = { form: 'skriftligt', oensker: titel, omfang: 'sag', loebende: false, regelsaet }
  return [gjort(AktindsigtØnsket, { ...request, ...wanted }, om)]
}

/** A complaint hides in any letter too: over the decision that is named, or over the only one there is. */
export function klageI(
  { klager, dokumentId, modtaget, fra, titel }: Indkommet,
  over: string | undefined,
  sag: SagTilstand,
  om: Anledning,
): readonly SagBegivenhed[] {
  const afgoerelseId = over ?? truffet(sag)[0]
  if (!klager || afgoerelseId === undefined) return []
  const came = { klageId: `klage-${dokumentId}`, modtaget, fra, dokumentId }
  return [gjort(KlageModtaget, { ...came, afgoerelseId, form: 'skriftligt', tekst: titel }, om)]
}

/** Of several decisions the one must be named; and who complains must be in the case. */
export function klagesOverHvad(
  { klager, klagerOver, fra }: Pick<Indkommet, 'klager' | 'fra'> & { readonly klagerOver?: string },
  sag: SagTilstand,
): readonly Fejl[] {
  const made = truffet(sag)
  if (!klager || (made.length === 0 && klagerOver === undefined)) return []
  const named = klagerOver === undefined ? made.length === 1 : made.includes(klagerOver)
  return [
    ...(named ? [] : [ved('klagerOver', hvilken(made))]),
    ...(emne(sag, parter).alle.has(fra) ? [] : [ved('fra', ukendt(fra))]),
  ]
}

const truffet = (sag: SagTilstand): readonly string[] =>
  [...emne(sag, afgørelser).values()].filter((one) => one.truffet).map((one) => one.afgoerelseId)

const hvilken = (made: readonly string[]): Fejl =>
  fejl(
    'ikkeMuligt',
    `Skriv, hvilken afgørelse brevet klager over. Sagen har ${made.length === 0 ? 'ingen' : made.join(', ')}.`,
    `Say which decision the letter complains of. The case has ${made.length === 0 ? 'none' : made.join(', ')}.`,
  )
const ukendt = (fra: string): Fejl =>
  fejl(
    'findesIkke',
    `Sagen har ingen part med nummeret "${fra}". Tilføj den, der klager, som part eller repræsentant først.`,
    `The case has no party numbered "${fra}". Add the one who complains as a party or representative first.`,
  )
