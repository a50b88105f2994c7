import { readFelt, SAGSGANGE, åbneGrunde } from '@sagsvej/casework'
import { lov } from '@sagsvej/law'
import { type Faktum, OPRINDELSE_NAVN, type Tekst } from '@sagsvej/rules'
import type { Formular, Formularfelt } from '../../formular/formular.ts'

/** So many at a time: the ones that decide most come first. */
const HØJST = 12

/** What the case lacks: everything on one page, and each may be left open. */
export const oplysningsformular: Formular = {
  nøgle: 'oplysninger',
  titel: { da: 'Skriv det, sagen mangler', en: 'Write what the case lacks' },
  siger: {
    da: 'Det her mangler sagen for at kunne svares på. Skriv det, du ved, og lad resten stå.',
    en: 'This is what the case lacks to be answered. Write what you know, and leave the rest.',
  },
  knap: { da: 'Gem oplysningerne', en: 'Save what is told' },
  giver: ['FaktumRegistreret'],
  felter: (sag, idag) => {
    const missing = åbneGrunde(SAGSGANGE, sag, idag).mangler.flatMap((faktum) => feltFor(faktum) ?? [])
    if (missing.length === 0) return undefined
    return [
      {
        navn: 'oprindelse',
        etiket: { da: 'Hvem har oplyst det?', en: 'Who told it?' },
        art: 'valg',
        forvalgt: 'borger',
        valg: Object.entries<Tekst>(OPRINDELSE_NAVN).map(([nøgle, navn]) => ({ nøgle, navn })),
      },
      ...missing.slice(0, HØJST),
    ]
  },
  ønsker: (typed, { sag, idag }) =>
    åbneGrunde(SAGSGANGE, sag, idag).mangler.flatMap((faktum) => {
      const text = typed.en(faktum.nøgle)
      const read = text === '' || !feltFor(faktum) ? undefined : readFelt(faktum, text, lov)
      // What cannot be read is sent as it stands: the case says what is wrong with it.
      const vaerdi = read && (read.ok ? read.værdi.json : text)
      return vaerdi === undefined
        ? []
        : [
            {
              type: 'RegistrérOplysning',
              indhold: { faktum: faktum.nøgle, vaerdi, oprindelse: typed.en('oprindelse') },
              felt: faktum.nøgle,
            },
          ]
    }),
}

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
