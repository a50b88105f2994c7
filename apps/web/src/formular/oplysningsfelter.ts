import type { Day } from '@sagsvej/calendar'
import { readFelt, SAGSGANGE, type SagTilstand, åbneGrunde } from '@sagsvej/casework'
import { lov } from '@sagsvej/law'
import type { Faktum } from '@sagsvej/rules'
import type { Formularfelt, Læst, Ønske } from './formular.ts'

/** So many at a time: the ones that decide most come first. */
const HØJST = 12

/** What a case lacks of facts with one answer each, of those that `kun` lets be asked, as optional fields. */
export const manglendeFelter = (
  sag: SagTilstand,
  idag: Day,
  kun: (faktum: Faktum) => boolean,
): readonly Formularfelt[] =>
  åbneGrunde(SAGSGANGE, sag, idag)
    .mangler.filter(kun)
    .flatMap((faktum) => feltFor(faktum) ?? [])
    .slice(0, HØJST)

/** A fact for each field that was filled in, as told by `oprindelse`. */
export const oplysningsønsker = (
  typed: Læst,
  sag: SagTilstand,
  idag: Day,
  oprindelse: string,
): readonly Ønske[] =>
  åbneGrunde(SAGSGANGE, sag, idag).mangler.flatMap((faktum) => {
    const text = typed.en(faktum.nøgle)
    const read = text === '' || !feltFor(faktum) ? undefined : readFelt(faktum, text, lov)
    // What cannot be read is sent as it stands: the case says what is wrong with it.
    const vaerdi = read && (read.ok ? read.værdi.json : text)
    if (vaerdi === undefined) return []
    const indhold = { faktum: faktum.nøgle, vaerdi, oprindelse }
    return [{ type: 'RegistrérOplysning', indhold, felt: faktum.nøgle }]
  })

/** A control for a fact of one answer; a list of periods needs a page of its own. */
function feltFor({ nøgle, etiket, spørgsmål, type }: Faktum): Formularfelt | undefined {
  const felt = { navn: nøgle, etiket: spørgsmål ?? etiket, valgfri: true } as const
  switch (type.art) {
    case 'liste':
      return undefined
    case 'valg':
      return { ...felt, art: 'valg', valg: type.valg }
    case 'sandt':
      return { ...felt, art: 'valg', valg: JA_NEJ }
    case 'dato':
      return { ...felt, art: 'dag' }
    default:
      return { ...felt, art: 'linje' }
  }
}

const JA_NEJ = [
  { nøgle: 'ja', navn: { da: 'Ja', en: 'Yes' } },
  { nøgle: 'nej', navn: { da: 'Nej', en: 'No' } },
]
