import { numberText } from '../explain/format.ts'
import { capital, listed } from '../explain/voice.ts'
import {
  erPerioder,
  type Faktum,
  type FaktumType,
  type Felt,
  type ListeOrden,
  OPRINDELSE_NAVN,
} from '../fact.ts'
import type { Sprog, Tekst } from '../text.ts'
import { toSteps } from '../units.ts'
import { type Block, list, point, type Row, sentence } from './block.ts'
import { kindText } from './kinds.ts'

/** A fact a rule reads: its question with what helps to answer it, what it can be, and who can tell. */
export function factRow({ etiket, spørgsmål, hjælp, type, fra }: Faktum, sprog: Sprog): Row {
  const who = listed(
    fra.map((one) => OPRINDELSE_NAVN[one][sprog]),
    sprog === 'da' ? 'eller' : 'or',
  )
  return {
    label: capital(etiket[sprog]),
    blocks: [
      sentence(spørgsmål[sprog]),
      ...(hjælp ? [sentence(hjælp[sprog])] : []),
      ...typeBlocks(type, sprog),
      sentence(sprog === 'da' ? `Kan oplyses af ${who}.` : `Can be supplied by ${who}.`),
    ],
  }
}

const LISTE: Readonly<Record<ListeOrden, Tekst>> = {
  perioder: {
    da: 'En liste af perioder, der ikke må overlappe. Hver har:',
    en: 'A list of periods that may not overlap. Each has:',
  },
  samtidige: {
    da: 'En liste af perioder, der gerne må overlappe. Hver har:',
    en: 'A list of periods that may overlap. Each has:',
  },
  fri: { da: 'En liste. Hver post har:', en: 'A list. Each entry has:' },
}

function typeBlocks(type: FaktumType, sprog: Sprog): readonly Block[] {
  if (type.art === 'valg') {
    const intro = { da: 'Én af disse:', en: 'One of these:' }
    return [sentence(intro[sprog]), ...list(type.valg.map(({ navn }) => point(navn[sprog])))]
  }
  if (type.art !== 'liste') return [sentence(`${capital(typeText(type, sprog))}.`)]
  const periods = erPerioder(type.orden)
  const intro = LISTE[type.orden]
  return [sentence(intro[sprog]), ...list(type.felter.map((felt) => point(fieldText(felt, periods, sprog))))]
}

function fieldText({ navn, etiket, type, valgfri }: Felt, periods: boolean, sprog: Sprog): string {
  const text = `${etiket[sprog]}: ${typeText(type, sprog)}`
  if (!valgfri) return text
  const open = periods && navn === 'til'
  const may = open
    ? { da: 'mangler, så længe perioden løber', en: 'left out while the period runs' }
    : { da: 'kan mangle', en: 'may be left out' }
  return `${text} (${may[sprog]})`
}

function typeText(type: Felt['type'], sprog: Sprog): string {
  if (type.art === 'valg') {
    const names = type.valg.map(({ navn }) => navn[sprog])
    return `${sprog === 'da' ? 'én af disse' : 'one of these'}: ${names.join('; ')}`
  }
  if (type.art !== 'tal') return kindText(type.art, undefined, sprog)
  const bound = (n: number) => numberText(toSteps(type.enhed, n), type.enhed, sprog)
  const range =
    sprog === 'da'
      ? `fra ${bound(type.min)} til ${bound(type.max)}`
      : `from ${bound(type.min)} to ${bound(type.max)}`
  return `${kindText('tal', type.enhed, sprog)}, ${range}`
}
