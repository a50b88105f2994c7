import { inLanguage } from '@sagsvej/rules'
import type { Klagespor } from './blok.ts'
import { type Brevdel, mangel } from './dele/brevdel.ts'
import { standarddel } from './dele/standarddel.ts'
import type { Brevhoved } from './hoved.ts'
import { klageinstansen } from './klageinstans.ts'
import { KLAGETEKSTER } from './standardtekster/klage.ts'

/** How to complain, on the one track that a decision of this kind has. A footer common to all would be wrong for some (FVL.25.1). */
export function klagedel(hoved: Brevhoved, spor: Klagespor): Brevdel {
  const { sprog = 'da', dato, afsender } = hoved
  const { kommune, telefon, svarvej } = afsender
  const t = inLanguage(sprog)
  const { navn: instans, mangler } = klageinstansen(dato, sprog)
  if (mangler.length > 0) return mangel(...mangler)
  const felter = { instans, kommune, telefon, svarvej }
  return standarddel(hoved, KLAGETEKSTER[spor], felter, (afsnit, henvisninger) => [
    {
      art: 'klagevejledning',
      spor,
      titel: t('Er du uenig? Sådan klager du', 'Do you disagree? How to complain'),
      afsnit,
      henvisninger,
    },
  ])
}
