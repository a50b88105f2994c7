import { fejl } from '@sagsvej/rules/read'
import { afgørelser } from '../afgoerelse/afgoerelser.ts'
import { aktindsigter } from '../aktindsigt/aktindsigter.ts'
import type { Regel } from '../kommandoer/kommando.ts'
import { ved } from '../kommandoer/regler.ts'
import { parter } from '../parter/parter.ts'
import { emne } from '../sag/emne.ts'
import type { GenvurderingForetaget, KlageModtaget } from './begivenheder.ts'
import { klager } from './klager.ts'

type Klagende = Omit<typeof KlageModtaget.felter, 'den' | 'af'>
type Genvurdering = Omit<typeof GenvurderingForetaget.felter, 'den' | 'af'>

/** Over one thing that was decided, by somebody who is in the case. */
export const overEtSted: Regel<Klagende> = ({ afgoerelseId, anmodningId, fra }, sag) => {
  const made = afgoerelseId === undefined ? undefined : emne(sag, afgørelser).get(afgoerelseId)?.truffet
  const asked = anmodningId === undefined ? undefined : emne(sag, aktindsigter).get(anmodningId)
  return [
    ...((afgoerelseId === undefined) === (anmodningId === undefined) ? [ved('afgoerelseId', enAfDem())] : []),
    ...(afgoerelseId !== undefined && !made ? [ved('afgoerelseId', ikkeTruffet())] : []),
    ...(anmodningId !== undefined && !asked ? [ved('anmodningId', ikkeAnmodet())] : []),
    ...(asked?.regelsæt === 'databeskyttelse' ? [ved('anmodningId', datatilsynet())] : []),
    ...(emne(sag, parter).alle.has(fra) ? [] : [ved('fra', ukendtPart(fra))]),
  ]
}

/** What is allowed is allowed by a new decision, made after the complaint came; what stands needs none (RSLBEK.11.1). */
export const medNyAfgørelse: Regel<Genvurdering> = ({ klageId, udfald, nyAfgoerelseId }, sag) => {
  if (udfald === 'fastholdt') return nyAfgoerelseId === undefined ? [] : [ved('nyAfgoerelseId', ingenNy())]
  const klage = emne(sag, klager).get(klageId)
  const made = nyAfgoerelseId === undefined ? undefined : emne(sag, afgørelser).get(nyAfgoerelseId)?.truffet
  const over = klage?.over.art === 'afgørelse' ? klage.over.afgoerelseId : undefined
  if (!made || nyAfgoerelseId === over || (klage && made.den < klage.modtaget)) {
    return [ved('nyAfgoerelseId', nyFørst())]
  }
  return udfald === 'medhold' && made.tilUgunst ? [ved('udfald', ikkeFuldt())] : []
}

const enAfDem = () =>
  fejl(
    'ikkeMuligt',
    'Skriv, hvad der klages over: enten en afgørelse i sagen eller en anmodning om aktindsigt.',
    'Say what the complaint is over: either a decision in the case or a request for access.',
  )
const ikkeTruffet = () =>
  fejl(
    'ikkeMuligt',
    'Den afgørelse er ikke truffet. Vælg den, der klages over.',
    'That decision has not been made. Choose the one the complaint is over.',
  )
const ikkeAnmodet = () =>
  fejl(
    'findesIkke',
    'Den anmodning om aktindsigt er ikke i sagen. Vælg den, der klages over.',
    'That request for access is not in the case. Choose the one the complaint is over.',
  )
const datatilsynet = () =>
  fejl(
    'ikkeMuligt',
    'En klage over indsigt efter databeskyttelsesreglerne går til Datatilsynet. Vejled om det, og send den dertil.',
    'A complaint on access under data protection law goes to the data protection authority. Tell the person, and pass it on.',
  )
const ukendtPart = (id: string) =>
  fejl(
    'findesIkke',
    `Sagen har ingen part med nummeret "${id}". Tilføj den, der klager, som part eller repræsentant først.`,
    `The case has no party numbered "${id}". Add the one who complains as a party or representative first.`,
  )
const ingenNy = () =>
  fejl(
    'ikkeMuligt',
    'Når afgørelsen fastholdes, er der ingen ny afgørelse. Lad feltet stå tomt.',
    'When the decision stands there is no new one. Leave the field empty.',
  )
const nyFørst = () =>
  fejl(
    'ikkeKlar',
    'Medhold gives med en ny afgørelse, truffet efter at klagen kom. Træf den først, og nævn den her.',
    'A complaint is allowed by a new decision, made after it came. Make that first, and name it here.',
  )
const ikkeFuldt = () =>
  fejl(
    'ikkeMuligt',
    'Den nye afgørelse går stadig parten imod, så det er ikke fuldt medhold.',
    'The new decision still goes against the party, so the complaint is not wholly allowed.',
  )
